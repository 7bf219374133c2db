package id.bersinar.calendar;

/// What becomes of a date of a series that is a holiday.
public enum OnHoliday {
  COME_ANYWAY,
  SKIP,
  /// It comes on the last working day before, once where it would come on that day anyway.
  WORKING_DAY_BEFORE
}
