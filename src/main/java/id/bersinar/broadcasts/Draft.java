package id.bersinar.broadcasts;

import id.bersinar.area.AreaCode;
import java.util.Optional;

/// A broadcast as its author has written it.
///
/// @param count how many would get it now
record Draft(Kind kind, String words, Optional<AreaCode> area, int count) {

  /// The most characters. With what stands above them, one message of Telegram's.
  static final int LONGEST = 3900;

  boolean reachesAnybody() {
    return count > 0;
  }

  /// Never prints what it says.
  @Override
  public String toString() {
    return "Draft";
  }
}
