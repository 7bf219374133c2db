package id.bersinar.posko;

import id.bersinar.area.Entry;
import id.bersinar.dialogue.Text;
import java.util.Optional;

/// Latitude and longitude of an entry, as people write them: also with a decimal comma, with the
/// minus of a word processor, or in each other's place, which nothing in Indonesia can be.
///
/// @param spot absent where they can't be read
/// @param asWritten whether they are read just as they stand there
record Coordinates(Optional<Spot> spot, boolean asWritten) {

  // Indonesia lies between these.
  private static final int SOUTH = -12;
  private static final int NORTH = 6;
  private static final int WEST = 95;
  private static final int EAST = 142;

  static Coordinates of(Entry entry) {
    var latitude = written(entry, "latitude", latitudeAdvice());
    var longitude = written(entry, "longitude", longitudeAdvice());
    if (latitude.isEmpty() || longitude.isEmpty()) {
      return new Coordinates(Optional.empty(), true);
    }
    double first = number(latitude);
    double second = number(longitude);
    if (isLongitude(first) && isLatitude(second)) {
      return new Coordinates(Optional.of(new Spot(second, first)), false);
    }
    if (!isLatitude(first)) {
      entry.problem("latitude", latitudeAdvice());
    }
    if (!isLongitude(second)) {
      entry.problem("longitude", longitudeAdvice());
    }
    boolean fits = isLatitude(first) && isLongitude(second);
    return new Coordinates(
        Optional.of(new Spot(first, second)).filter(_ -> fits),
        plain(latitude).equals(latitude) && plain(longitude).equals(longitude));
  }

  private static Text latitudeAdvice() {
    return Text.of("area.problem.decimal").with("least", SOUTH).with("most", NORTH);
  }

  private static Text longitudeAdvice() {
    return Text.of("area.problem.decimal").with("least", WEST).with("most", EAST);
  }

  private static String written(Entry entry, String field, Text advice) {
    return entry.value(
        field,
        advice,
        "",
        text -> Optional.of(text).filter(it -> plain(it).matches("-?[0-9]{1,3}(\\.[0-9]{1,15})?")));
  }

  private static String plain(String written) {
    return written.replace(',', '.').replaceAll("[\u2212\u2013]", "-");
  }

  private static double number(String written) {
    return Double.parseDouble(plain(written));
  }

  private static boolean isLatitude(double number) {
    return number >= SOUTH && number <= NORTH;
  }

  private static boolean isLongitude(double number) {
    return number >= WEST && number <= EAST;
  }
}
