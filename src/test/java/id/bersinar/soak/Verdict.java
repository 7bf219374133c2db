package id.bersinar.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/// What has grown that shouldn't have.
///
/// @param base the program when it had warmed up
/// @param end the same after the whole run, when nobody does anything any more
record Verdict(Figures base, Figures end) {

  /// @param most it may be at the end
  private record Line(String what, long before, long after, long most) {
    boolean holds() {
      return after <= most;
    }

    String row() {
      return "| %s | %d | %d | %d | %s |"
          .formatted(what, before, after, most, holds() ? "holds" : "FAILS");
    }
  }

  /// A leak of one an errand, or one a timer, is far beyond these; what a warm program still loads
  /// is within.
  private List<Line> lines() {
    int errands = end.errands() - base.errands();
    var lines = new ArrayList<Line>();
    // Something the program does by itself may have one at that moment.
    lines.add(new Line("connections", base.connections(), end.connections(), 1));
    lines.add(line("threads", Figures::threads, 6));
    lines.add(line("heap MB", Figures::heapMegabytes, 8 + errands / 500));
    lines.add(line("RSS MB", Figures::residentMegabytes, 48));
    lines.add(line("files", Figures::files, 12));
    // What people have done is kept, and old rows leave gaps before they are used again.
    lines.add(line("database kB", Figures::databaseKilobytes, 8192L + 8L * errands));
    lines.add(new Line("outbox", base.outbox(), end.outbox(), 0));
    lines.add(new Line("not healthy", unwell(base), unwell(end), 0));
    lines.add(new Line("errors in the log", base.errors(), end.errors(), 0));
    lines.add(new Line("unanswered", base.unanswered(), end.unanswered(), 0));
    return lines;
  }

  private static int unwell(Figures figures) {
    return figures.health() == 200 ? 0 : 1;
  }

  private Line line(String what, ToLongFunction<Figures> figure, long more) {
    long before = figure.applyAsLong(base);
    return new Line(what, before, figure.applyAsLong(end), before + more);
  }

  boolean holds() {
    return lines().stream().allMatch(Line::holds);
  }

  String table() {
    var rows = new ArrayList<String>();
    rows.add("| what | minute %d | minute %d | at most | |".formatted(base.minute(), end.minute()));
    rows.add("|---|---|---|---|---|");
    lines().forEach(it -> rows.add(it.row()));
    return String.join("\n", rows);
  }
}
