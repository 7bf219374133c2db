package id.bersinar.area;

import java.util.Optional;
import java.util.regex.Pattern;

/// The number of a rukun warga, as "03".
public record Rw(String number) {

  private static final Pattern TYPED =
      Pattern.compile("(?:RW)?[\\s.:]*0*([1-9][0-9]?)", Pattern.CASE_INSENSITIVE);

  /// What somebody means by `3`, `03`, `RW 3` or `rw.003`; empty if that is no RW from 1 to 99.
  public static Optional<Rw> parse(String typed) {
    var match = TYPED.matcher(typed.strip());
    return match.matches()
        ? Optional.of(new Rw("%02d".formatted(Integer.parseInt(match.group(1)))))
        : Optional.empty();
  }
}
