package id.bersinar.calendar;

import java.util.Optional;

/// An hour as it was said, not yet checked: "jam 2", "pukul 15.30", "jam setengah tiga", "9 pagi".
///
/// @param vague whether it may be meant in the other half of the day: "jam 7", but not "07.00"
/// @param about whether it is only about then: "jam 2-an"
record Clock(int hour, int minute, boolean vague, boolean about) {

  /// What is counted is no minute: "jam 9 30 menit lagi".
  static final String[] COUNTED = {
    "menit", "jam", "hari", "minggu", "pekan", "bulan", "tahun", "kali", "th", "counted"
  };

  /// Whether an hour that says it is one comes after that many tokens: "jam 5", "17.00", "5 sore".
  static boolean isNext(Tokens tokens, int ahead) {
    return tokens.seesAfter(ahead, "jam", "pukul")
        || tokens.peek(ahead).filter(Token.Written.class::isInstance).isPresent()
        || (tokens.peek(ahead).filter(Token.Number.class::isInstance).isPresent()
            && PartOfDay.isNext(tokens, ahead + 1));
  }

  /// @param bare whether a number alone can only be an hour here
  static Optional<Clock> take(Tokens tokens, boolean bare) {
    return tokens.attempt(
        () -> {
          boolean named = tokens.take("jam", "pukul");
          var read = written(tokens, named || bare).or(() -> english(tokens));
          return read.or(() -> spoken(tokens, named, bare));
        });
  }

  private static Optional<Clock> written(Tokens tokens, boolean named) {
    var written = tokens.take(Token.Written.class);
    if (written.isPresent()) {
      return written.map(it -> new Clock(it.hour(), it.minute(), false, tokens.take("an")));
    }
    // 0900
    boolean four =
        tokens.peek(0).orElse(null) instanceof Token.Number(int halves, int digits)
            && digits == 4
            && (named || halves < 2000);
    return four
        ? tokens.number().map(it -> new Clock(it / 100, it % 100, false, false))
        : Optional.empty();
  }

  /// half past two, ten past three
  private static Optional<Clock> english(Tokens tokens) {
    int minutes =
        tokens.take("setengahlewat")
            ? 30
            : tokens.take("seperempatlewat") ? 15 : tokens.take("seperempatkurang") ? -15 : 0;
    return minutes == 0
        ? tokens.attempt(() -> past(tokens))
        : tokens.number().map(it -> counted(it, minutes, tokens));
  }

  private static Optional<Clock> past(Tokens tokens) {
    var minutes = tokens.number().filter(it -> it > 0 && it < 30 && tokens.take("past"));
    return minutes.flatMap(it -> tokens.number().map(hour -> counted(hour, it, tokens)));
  }

  private static Optional<Clock> spoken(Tokens tokens, boolean named, boolean bare) {
    boolean half = tokens.take("setengah");
    boolean zero = tokens.seesNumber(it -> it.digits() == 2 && it.value() < 10);
    var hour = tokens.number();
    if (hour.isEmpty()) {
      return Optional.empty();
    }
    boolean oclock = tokens.take("oclock");
    var minute = half || !named ? Optional.<Clock>empty() : minute(hour.get(), tokens);
    if (minute.isPresent()) {
      return minute.map(it -> it.of24(zero, tokens));
    }
    int minutes = (half ? -30 : 0) + moving(tokens);
    // Without "jam" it is an hour only with "setengah" before it or "pagi" and the like after.
    boolean shown =
        named
            || bare
            || (half && !tokens.sees("jam", "menit"))
            || oclock
            || PartOfDay.isNext(tokens, 0)
            || tokens.sees("wib", "wita", "wit")
            || isBeginning(tokens);
    return shown
        ? Optional.of(counted(hour.get(), minutes, tokens).of24(zero, tokens))
        : Optional.empty();
  }

  /// "jam 05" is no hour of the afternoon, unless that is said: "jam 05 sore".
  private Clock of24(boolean zero, Tokens tokens) {
    return zero && !PartOfDay.isNext(tokens, 0) ? new Clock(hour, minute, false, about) : this;
  }

  /// "jam tujuh tiga puluh", but not "jam tujuh tiga puluh menit lagi"
  private static Optional<Clock> minute(int hour, Tokens tokens) {
    return tokens.seesNumber(it -> it.digits() == 0 && it.value() >= 10 && it.value() < 60)
            && !Months.isNext(tokens, 1)
            && !tokens.seesAfter(1, COUNTED)
        ? tokens.number().map(it -> new Clock(hour, it, hour != 0, tokens.take("an")))
        : Optional.empty();
  }

  /// "9-11 pagi", after the nine.
  private static boolean isBeginning(Tokens tokens) {
    boolean ranged =
        tokens.sees("sampai") || tokens.peek(0).filter(Token.Dash.class::isInstance).isPresent();
    return ranged
        && tokens.peek(1).filter(Token.Number.class::isInstance).isPresent()
        && PartOfDay.isNext(tokens, 2);
  }

  /// "jam 2 siang kurang 5", after "siang"; absent where nothing like it comes next.
  Optional<Clock> moved(Tokens tokens) {
    int minutes = minute == 0 ? moving(tokens) : 0;
    return minutes == 0 ? Optional.empty() : Optional.of(counted(hour, minutes, tokens));
  }

  private static int moving(Tokens tokens) {
    return tokens
        .attempt(
            () -> {
              boolean less = tokens.take("kurang");
              if (!less && !tokens.take("lewat")) {
                return Optional.<Integer>empty();
              }
              var minutes =
                  tokens.take("seperempat")
                      ? Optional.of(15)
                      : tokens.take("setengah") ? Optional.of(30) : tokens.number();
              tokens.take("menit");
              return minutes.filter(it -> it < 60).map(it -> less ? -it : it);
            })
        .orElse(0);
  }

  /// "setengah satu" is half past twelve.
  private static Clock counted(int hour, int minutes, Tokens tokens) {
    boolean about = tokens.take("an") || tokens.attempt(() -> dashAn(tokens)).isPresent();
    if (hour > 24) {
      return new Clock(hour, 0, true, about);
    }
    int all = hour * 60 + minutes;
    int first = Math.floorDiv(all, 60);
    boolean beforeOne = first == 0 && minutes != 0;
    return new Clock(beforeOne ? 12 : first, Math.floorMod(all, 60), true, about);
  }

  private static Optional<Boolean> dashAn(Tokens tokens) {
    return tokens.take(Token.Dash.class).isPresent() && tokens.take("an")
        ? Optional.of(true)
        : Optional.empty();
  }

  boolean exists() {
    return minute < 60 && (hour < 24 || (hour == 24 && minute == 0));
  }
}
