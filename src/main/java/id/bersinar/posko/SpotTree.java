package id.bersinar.posko;

import static java.util.Comparator.comparingDouble;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Finds what is nearest without measuring the way to everything: a k-d tree. Its points lie on a
/// ball, where the straight line between two grows with the way around, so no corner of the map
/// needs care.
///
/// @param <T> what has a place
final class SpotTree<T> {

  private static final int AXES = 3;

  // The middle of each part divides it; on its left is what is smaller along the part's axis.
  private final List<Point<T>> points;

  SpotTree(List<T> all, Function<T, Spot> spot) {
    points =
        Arrays.asList(
            IntStream.range(0, all.size())
                .mapToObj(it -> new Point<>(all.get(it), it, onBall(spot.apply(all.get(it)))))
                .<Point<T>>toArray(Point[]::new));
    arrange(points, 0);
  }

  /// @param place in the list, which decides between what is equally far
  private record Point<T>(T what, int place, double[] at) {}

  private static double[] onBall(Spot spot) {
    double latitude = Math.toRadians(spot.latitude());
    double longitude = Math.toRadians(spot.longitude());
    return new double[] {
      Math.cos(latitude) * Math.cos(longitude),
      Math.cos(latitude) * Math.sin(longitude),
      Math.sin(latitude)
    };
  }

  private static <T> void arrange(List<Point<T>> part, int axis) {
    if (part.size() > 1) {
      part.sort(comparingDouble(point -> point.at[axis]));
      int middle = part.size() / 2;
      arrange(part.subList(0, middle), (axis + 1) % AXES);
      arrange(part.subList(middle + 1, part.size()), (axis + 1) % AXES);
    }
  }

  /// That many, the nearest first.
  List<T> nearest(Spot here, int count) {
    var search = new Search(onBall(here), count);
    search.in(points, 0);
    return search.found.stream()
        .sorted(search.order)
        .map(Candidate::point)
        .map(Point::what)
        .toList();
  }

  /// @param distance squared
  private record Candidate<T>(Point<T> point, double distance) {}

  private final class Search {
    private final Comparator<Candidate<T>> order =
        Comparator.<Candidate<T>>comparingDouble(Candidate::distance)
            .thenComparing(it -> it.point().place());
    // The furthest first.
    private final PriorityQueue<Candidate<T>> found = new PriorityQueue<>(order.reversed());
    private final double[] here;
    private final int count;

    Search(double[] here, int count) {
      this.here = here;
      this.count = count;
    }

    void in(List<Point<T>> part, int axis) {
      if (part.isEmpty()) {
        return;
      }
      int middle = part.size() / 2;
      look(part.get(middle));
      var smaller = part.subList(0, middle);
      var greater = part.subList(middle + 1, part.size());
      double beyond = here[axis] - part.get(middle).at[axis];
      in(beyond < 0 ? smaller : greater, (axis + 1) % AXES);
      if (found.size() < count || beyond * beyond <= found.element().distance()) {
        in(beyond < 0 ? greater : smaller, (axis + 1) % AXES);
      }
    }

    private void look(Point<T> point) {
      double distance = 0;
      for (int axis = 0; axis < AXES; axis++) {
        double along = here[axis] - point.at[axis];
        distance += along * along;
      }
      found.add(new Candidate<>(point, distance));
      if (found.size() > count) {
        found.remove();
      }
    }
  }
}
