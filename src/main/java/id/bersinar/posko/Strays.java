package id.bersinar.posko;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Finds what lies where the others don't: a minus or a digit got lost, mostly.
final class Strays {

  /// No kelurahan is as wide: 100 km.
  private static final double FAR = 100_000;

  /// More would say nothing new.
  private static final int MOST_COMPARED = 200;

  private Strays() {}

  /// Those that are far from more than half of all others, of which there have to be two: with one
  /// nobody knows which of them is wrong. Each comes with the distance to the nearest.
  static <T> Map<T, Distance> among(Map<T, Spot> spots, Collection<Spot> others) {
    var strays = new LinkedHashMap<T, Distance>();
    spots.forEach(
        (one, here) -> {
          var distances = distances(one, here, spots, others);
          long far = distances.stream().filter(it -> it.metres() > FAR).count();
          if (distances.size() > 1 && far * 2 > distances.size()) {
            strays.put(one, distances.stream().min(Distance::compareTo).orElseThrow());
          }
        });
    return strays;
  }

  private static <T> List<Distance> distances(
      T one, Spot here, Map<T, Spot> spots, Collection<Spot> others) {
    var rest =
        spots.entrySet().stream().filter(it -> !it.getKey().equals(one)).map(Map.Entry::getValue);
    return Stream.concat(others.stream(), rest).limit(MOST_COMPARED).map(here::to).toList();
  }
}
