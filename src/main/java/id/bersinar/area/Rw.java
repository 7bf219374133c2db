package id.bersinar.area;

import java.util.Optional;

/// The number of a rukun warga, as "03".
public record Rw(String number) {

  /// An RT and the RW that it belongs to.
  ///
  /// @param rt the number of the rukun tetangga, as "05"
  public record WithRt(String rt, Rw rw) {

    /// What somebody means by `RT 05/RW 02`, `5/2`, `saya di RT 5 RW 2` or `rt lima rw dua`;
    /// empty if that isn't one RT and one RW from 1 to 99.
    public static Optional<WithRt> parse(String typed) {
      return HomeWords.of(typed).home().map(it -> new WithRt(padded(it.rt()), of(it.rw())));
    }

    /// The one of the two that somebody names who names just one, as "rt 05".
    public static Optional<String> half(String typed) {
      return HomeWords.of(typed).half().map(it -> it.word() + " " + padded(it.number()));
    }
  }

  /// What somebody means by `3`, `03`, `di RW 3`, `R.W. 03`, `rw tiga` or `RT 5/RW 3`; empty if
  /// that is no RW from 1 to 99.
  public static Optional<Rw> parse(String typed) {
    var number = HomeWords.of(typed).rw();
    return number.isPresent() ? Optional.of(of(number.getAsInt())) : Optional.empty();
  }

  private static Rw of(int number) {
    return new Rw(padded(number));
  }

  private static String padded(int number) {
    return "%02d".formatted(number);
  }
}
