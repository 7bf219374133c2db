package id.bersinar.calendar;

/// A piece of what was typed, as the grammar knows it.
sealed interface Token {

  /// A plain word of the word table, or one that isn't in it.
  record Word(String text) implements Token {
    /// Never prints what was typed.
    @Override
    public String toString() {
      return "Word";
    }
  }

  /// A number in digits or words.
  ///
  /// @param halves twice its value, so that 1,5 is whole
  /// @param digits how many it is written with; 0 where it is spoken
  record Number(int halves, int digits) implements Token {
    static Number spoken(int value) {
      return new Number(2 * value, 0);
    }

    boolean isWhole() {
      return halves % 2 == 0;
    }

    int value() {
      return halves / 2;
    }
  }

  /// 09.30, 9:30
  record Written(int hour, int minute) implements Token {}

  /// A date with its year, not yet checked.
  record FullDate(int year, int month, int day) implements Token {}

  /// 12/5: a day and a month, mostly in this order.
  record Slashed(int first, int second) implements Token {}

  /// A hyphen or a dash that is no part of a date.
  record Dash() implements Token {}
}
