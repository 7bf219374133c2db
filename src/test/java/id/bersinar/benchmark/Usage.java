package id.bersinar.benchmark;

import java.time.Duration;

/// What a program has taken since its start.
///
/// @param processor its own
/// @param database that of PostgreSQL's processes
/// @param bytes that it has allocated
/// @param statements that PostgreSQL was sent, with commits, for whatever
record Usage(Duration processor, Duration database, double bytes, long statements) {

  Usage since(Usage before) {
    return new Usage(
        processor.minus(before.processor),
        database.minus(before.database),
        bytes - before.bytes,
        statements - before.statements);
  }

  /// In milliseconds.
  double processorOf(int updates) {
    return processor.toNanos() / 1e6 / updates;
  }

  /// In milliseconds.
  double databaseOf(int updates) {
    return database.toNanos() / 1e6 / updates;
  }

  double kilobytesOf(int updates) {
    return bytes / 1024 / updates;
  }

  double statementsOf(int updates) {
    return (double) statements / updates;
  }
}
