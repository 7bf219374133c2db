package id.bersinar.posko;

/// A point on the earth, in WGS 84 degrees.
record Spot(double latitude, double longitude) {

  private static final double EARTH_RADIUS_IN_METRES = 6_371_000;

  /// Along the great circle, by the haversine formula, which stays exact for small distances.
  Distance to(Spot other) {
    double north = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
    double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
    double chord =
        north * north
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude))
                * east
                * east;
    return new Distance(2 * EARTH_RADIUS_IN_METRES * Math.asin(Math.min(1, Math.sqrt(chord))));
  }
}
