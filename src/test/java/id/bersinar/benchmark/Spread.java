package id.bersinar.benchmark;

import java.util.List;

/// How long answers took, in milliseconds.
record Spread(int count, double median, double p99) {

  static Spread of(List<Long> nanos) {
    var sorted = nanos.stream().sorted().toList();
    return new Spread(sorted.size(), at(sorted, 0.5), at(sorted, 0.99));
  }

  private static double at(List<Long> sorted, double part) {
    return sorted.isEmpty()
        ? Double.NaN
        : sorted.get((int) Math.ceil(sorted.size() * part) - 1) / 1e6;
  }

  String inWords() {
    return "%.0f, %.0f".formatted(median, p99);
  }
}
