package id.bersinar.simulator;

import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// What is to go wrong on the way between the bot and Telegram.
@Component
@Profile("demo")
class FaultSwitch {

  /// Goes on until it is switched off.
  static final int ALWAYS = -1;

  private Faults faults = Faults.NONE;

  /// What goes wrong; counts go down with each call, [#ALWAYS] doesn't.
  ///
  /// @param delay milliseconds that each call takes longer
  /// @param errors how many of the next calls are answered with `status`
  /// @param status 500 or 502
  /// @param drops how many of the next calls have their connection closed before anything is done
  /// @param lostAnswers how many of the next calls are done, but their answer is lost
  /// @param garbled how many of the next calls are done, but answered with a result that makes no
  ///     sense
  /// @param outage every connection is closed, and no webhook is called
  /// @param duplicates every update is delivered twice
  /// @param methods whom `delay` and the numbers of calls concern; all where it is
  ///     empty
  record Faults(
      int delay,
      int errors,
      int status,
      int drops,
      int lostAnswers,
      int garbled,
      boolean outage,
      boolean duplicates,
      List<String> methods) {
    static final Faults NONE = new Faults(0, 0, 502, 0, 0, 0, false, false, List.of());

    private boolean concern(String method) {
      return methods.isEmpty()
          || methods.stream().anyMatch(it -> it.toLowerCase(Locale.ROOT).equals(method));
    }

    private Faults less(Fate fate) {
      return new Faults(
          delay,
          fate == Fate.FAILS ? errors - 1 : errors,
          status,
          fate == Fate.IS_DROPPED ? drops - 1 : drops,
          fate == Fate.LOSES_ANSWER ? lostAnswers - 1 : lostAnswers,
          fate == Fate.IS_GARBLED ? garbled - 1 : garbled,
          outage,
          duplicates,
          methods);
    }

    private int left(Fate fate) {
      return switch (fate) {
        case FAILS -> errors;
        case IS_DROPPED -> drops;
        case LOSES_ANSWER -> lostAnswers;
        case IS_GARBLED -> garbled;
        case PASSES -> 0;
      };
    }
  }

  /// What becomes of a call.
  enum Fate {
    IS_DROPPED,
    FAILS,
    LOSES_ANSWER,
    IS_GARBLED,
    PASSES
  }

  synchronized Faults faults() {
    return faults;
  }

  synchronized void set(Faults faults) {
    this.faults = faults;
  }

  /// @param method in lower case
  synchronized int delay(String method) {
    return faults.concern(method) ? faults.delay() : 0;
  }

  /// Decides on the next call.
  ///
  /// @param method in lower case
  synchronized Fate next(String method) {
    if (faults.outage()) {
      return Fate.IS_DROPPED;
    }
    if (faults.concern(method)) {
      for (var fate : Fate.values()) {
        if (faults.left(fate) != 0) {
          faults = faults.left(fate) == ALWAYS ? faults : faults.less(fate);
          return fate;
        }
      }
    }
    return Fate.PASSES;
  }
}
