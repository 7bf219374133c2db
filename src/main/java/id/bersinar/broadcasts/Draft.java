package id.bersinar.broadcasts;

import id.bersinar.area.AreaCode;
import java.util.Optional;

/// A broadcast as its author has written it.
///
/// @param count how many would get it now; [#MANY] where that is so many or more
record Draft(Kind kind, String words, Optional<AreaCode> area, int count) {

  /// The most characters. With what stands above them, one message of Telegram's.
  static final int LONGEST = 3900;

  /// So many aren't counted on before it is sent. Texts know the number.
  static final int MANY = 1001;

  boolean reachesAnybody() {
    return count > 0;
  }

  /// Never prints what it says.
  @Override
  public String toString() {
    return "Draft";
  }
}
