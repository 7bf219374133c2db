package id.bersinar.area;

import id.bersinar.dialogue.Text;

/// The file of holidays in the data directory can't be taken; those before it hold on.
///
/// @param problems line by line
public record HolidayFileRefused(Text problems) {}
