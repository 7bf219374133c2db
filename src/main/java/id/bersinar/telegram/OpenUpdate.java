package id.bersinar.telegram;

import java.time.Duration;
import java.util.EnumSet;
import java.util.concurrent.CompletableFuture;

/// An update that has been taken and isn't done with yet.
final class OpenUpdate {

  /// What is going on with it.
  enum Phase {
    /// Others of its chat come first.
    QUEUED,
    /// It is being handled, and where its conversation lives isn't known yet.
    BEGUN,
    /// It is being handled, with a transaction.
    STORED,
    /// It is being handled in memory only.
    IN_MEMORY,
    /// The database is away; it is tried again.
    AWAITING_DATABASE,
    /// It has had its effects, and its answers are on their way to Telegram.
    ANSWERED
  }

  private record Since(Phase phase, long nanos) {}

  private final ReceivedUpdate update;
  private final long chat;
  private final long takenAt = System.nanoTime();
  private final CompletableFuture<Void> done = new CompletableFuture<>();
  private volatile Since now = new Since(Phase.QUEUED, takenAt);

  private final boolean offDisk;
  private volatile boolean stored;
  private volatile boolean parked;
  private volatile boolean mayGoUnheard;

  /// @param offDisk whether it may be part of a conversation that must not be written down
  OpenUpdate(ReceivedUpdate update, long chat, boolean offDisk) {
    this.update = update;
    this.chat = chat;
    this.offDisk = offDisk;
  }

  /// One that is done with as it comes.
  static OpenUpdate withoutEffect(ReceivedUpdate update) {
    var over = new OpenUpdate(update, 0, true);
    over.done.complete(null);
    return over;
  }

  ReceivedUpdate update() {
    return update;
  }

  long chat() {
    return chat;
  }

  boolean isOffDisk() {
    return offDisk;
  }

  /// Done when its effects are committed; fails where it has to come again.
  CompletableFuture<Void> done() {
    return done;
  }

  void enters(Phase phase) {
    stored |= phase == Phase.STORED;
    now = new Since(phase, System.nanoTime());
  }

  Phase phase() {
    return now.phase();
  }

  /// It is done with even if nobody hears what is answered.
  void letGoUnheard() {
    mayGoUnheard = true;
  }

  boolean mayGoUnheard() {
    return mayGoUnheard;
  }

  /// Whether it is known to be part of a conversation that is written down.
  boolean isForDisk() {
    return stored;
  }

  /// It is on disk, so that it would be taken again after a crash.
  void park() {
    parked = true;
  }

  boolean isParked() {
    return parked;
  }

  /// How long it has been open.
  Duration age() {
    return Duration.ofNanos(System.nanoTime() - takenAt);
  }

  /// How long its handler has been at it; zero while it isn't.
  Duration running() {
    var since = now;
    return EnumSet.of(Phase.BEGUN, Phase.STORED, Phase.IN_MEMORY).contains(since.phase())
        ? Duration.ofNanos(System.nanoTime() - since.nanos())
        : Duration.ZERO;
  }
}
