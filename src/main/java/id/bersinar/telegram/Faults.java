package id.bersinar.telegram;

import java.util.Arrays;
import java.util.stream.Stream;

/// Names a fault of the program for the log without what people have said: messages of exceptions
/// may quote it.
final class Faults {

  private Faults() {}

  static String describe(Throwable fault) {
    var root = fault;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getClass().getSimpleName() + place(root, fault);
  }

  private static String place(Throwable root, Throwable fault) {
    return Stream.of(root, fault)
        .flatMap(it -> Arrays.stream(it.getStackTrace()))
        .filter(frame -> frame.getClassName().startsWith("id.bersinar."))
        .findFirst()
        .map(frame -> " at " + frame.getClassName() + ":" + frame.getLineNumber())
        .orElse("");
  }
}
