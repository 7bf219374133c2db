package id.bersinar.timers;

/// Something that is done again and again by the clock. Each is a bean with a class of its own.
public interface PeriodicJob {

  /// How often, and on which nodes.
  Timing timing();

  /// Another node may have run it until now: what is remembered from earlier runs has no value.
  default void takeOver() {}

  /// Does it once. What is thrown is logged, and the job comes again.
  void run();
}
