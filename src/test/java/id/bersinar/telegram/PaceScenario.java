package id.bersinar.telegram;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Messages that leave at the pace, in a time that a test moves.
abstract class PaceScenario {

  static final long GROUP = -5;
  static final int LIMIT = 30;

  final MovableTime time = new MovableTime();
  final Pace pace = pace(LIMIT, 0);

  Pace pace(int messagesPerSecond, int paidBroadcasts) {
    var settings =
        new TelegramSettings(
            "1:contoh",
            URI.create("http://127.0.0.1:1"),
            "",
            "",
            messagesPerSecond,
            paidBroadcasts);
    return new Pace(settings, new PaidBroadcasts(settings), time);
  }

  /// When messages left, one to each chat, where the program comes late now and then.
  List<Long> mailing(Pace pace, Duration length) {
    return mailing(pace, length, Duration.ofMillis(20), Duration.ofMillis(200));
  }

  /// @param late what it may be late each time
  /// @param pause for how long it stands still once in a thousand messages
  List<Long> mailing(Pace pace, Duration length, Duration late, Duration pause) {
    var taken = new ArrayList<Long>();
    var chance = new Random(7);
    long end = time.currentTimeNanos() + length.toNanos();
    for (long chat = 1000; time.currentTimeNanos() < end; chat++) {
      var wait = pace.untilReady(chat);
      if (wait.isPositive()) {
        time.advance(wait.plusNanos(chance.nextLong(late.toNanos() + 1)));
      }
      if (chat % 1000 == 0) {
        time.advance(pause);
      }
      pace.take(chat);
      taken.add(time.currentTimeNanos());
    }
    return taken;
  }

  void take(long... chats) {
    for (long chat : chats) {
      pace.take(chat);
    }
    // So that the limit for all has nothing to say.
    time.advance(Duration.ofMillis(40L * chats.length));
  }
}
