package id.bersinar.soak;

import id.bersinar.scenario.RunningBot;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;

/// How the program is at a moment, after a collection of garbage.
///
/// @param minute since the start
/// @param files open files, sockets and the like
/// @param errands that came to their end so far
record Figures(
    long minute,
    long connections,
    long threads,
    long heapMegabytes,
    long residentMegabytes,
    long files,
    long databaseKilobytes,
    long outbox,
    int health,
    long errors,
    int errands,
    int unanswered) {

  private static final int LOOKS = 4;

  static final String HEADING =
      "| minute | connections | threads | heap MB | RSS MB | files | database kB | outbox | health"
          + " | errors | errands | unanswered |";

  static Figures of(RunningBot bot, long minute, LongSupplier databaseBytes, Traffic traffic)
      throws InterruptedException {
    long heap = Long.MAX_VALUE;
    for (int look = 0; look < LOOKS; look++) {
      // The wait for a receipt takes 64 MB as long as it lasts.
      Thread.sleep(Duration.ofSeconds(1));
      bot.process().collectGarbage();
      heap = Math.min(heap, sum(bot.metrics(), "jvm_memory_used_bytes{area=\"heap\"") >> 20);
    }
    var metrics = bot.metrics();
    return new Figures(
        minute,
        sum(metrics, "hikaricp_connections_active"),
        sum(metrics, "jvm_threads_live_threads"),
        heap,
        bot.process().residentMegabytes(),
        bot.process().openFiles(),
        databaseBytes.getAsLong() >> 10,
        outbox(bot),
        bot.health().statusCode(),
        bot.log().lines().filter(it -> it.contains(" ERROR ")).count(),
        traffic.done(),
        traffic.unanswered().size());
  }

  /// How many messages wait to be sent.
  static long outbox(RunningBot bot) {
    return sum(bot.metrics(), "bersinar_outbox_depth");
  }

  private static long sum(List<String> metrics, String name) {
    return (long)
        metrics.stream()
            .filter(it -> it.startsWith(name))
            .mapToDouble(it -> Double.parseDouble(it.substring(it.lastIndexOf(' '))))
            .sum();
  }

  String row() {
    return "| %d | %d | %d | %d | %d | %d | %d | %d | %d | %d | %d | %d |"
        .formatted(
            minute,
            connections,
            threads,
            heapMegabytes,
            residentMegabytes,
            files,
            databaseKilobytes,
            outbox,
            health,
            errors,
            errands,
            unanswered);
  }
}
