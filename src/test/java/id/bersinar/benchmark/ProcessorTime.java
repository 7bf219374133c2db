package id.bersinar.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a server has kept processors busy with that starts a process for each connection, and now
/// and then one that soon ends.
final class ProcessorTime {

  // proc(5): utime, stime and those of children that have ended, behind pid, name and state.
  private static final int FIRST_FIELD = 11;
  private static final int OWN = 2;
  private static final int WITH_ENDED = 4;
  private static final Duration TICK = Duration.ofMillis(10);

  private ProcessorTime() {}

  static Duration ofAll(long main) {
    var server = ProcessHandle.of(main).orElseThrow();
    return Stream.concat(
            Stream.of(ticks(main, WITH_ENDED)), server.children().map(it -> ticks(it.pid(), OWN)))
        .reduce(Duration.ZERO, Duration::plus);
  }

  private static Duration ticks(long pid, int fields) {
    try {
      var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
      var all = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      return TICK.multipliedBy(
          IntStream.range(0, fields).mapToLong(i -> Long.parseLong(all[FIRST_FIELD + i])).sum());
    } catch (IOException ended) {
      return Duration.ZERO;
    }
  }
}
