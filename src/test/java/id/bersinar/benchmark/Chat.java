package id.bersinar.benchmark;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/// What the bot has said to somebody since they last did something.
final class Chat {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition said = lock.newCondition();
  private final Queue<Answer> news = new ArrayDeque<>();
  private int last;
  private long firstNews;

  /// @param message its number
  record Answer(int message, String text, List<Button> buttons) {
    private static Answer of(int message, JsonNode call) {
      var buttons = new ArrayList<Button>();
      for (var row : call.path("reply_markup").path("inline_keyboard")) {
        for (var it : row) {
          buttons.add(
              new Button(it.path("text").asString(""), it.path("callback_data").asString("")));
        }
      }
      var text = call.path("text").asString("").replaceAll("<[^>]+>", "");
      return new Answer(message, text, buttons);
    }
  }

  record Button(String label, String data) {}

  /// Something is done here: only what comes from now on answers it.
  void begin() {
    lock.lock();
    try {
      news.clear();
      firstNews = 0;
    } finally {
      lock.unlock();
    }
  }

  /// The bot says something, or puts it in the place of what it has said.
  ///
  /// @param call as the Bot API gets it
  /// @return the message's number
  int says(JsonNode call) {
    lock.lock();
    try {
      int number = call.path("message_id").asInt(0);
      var answer = Answer.of(number > 0 ? number : nextNumber(), call);
      news.add(answer);
      if (firstNews == 0) {
        firstNews = System.nanoTime();
      }
      said.signalAll();
      return answer.message;
    } finally {
      lock.unlock();
    }
  }

  /// Messages of both sides are counted alike.
  int nextNumber() {
    lock.lock();
    try {
      return ++last;
    } finally {
      lock.unlock();
    }
  }

  /// Waits for such an answer to what was done last.
  Optional<Answer> await(Predicate<Answer> expected, Duration patience)
      throws InterruptedException {
    long left = patience.toNanos();
    lock.lock();
    try {
      for (; ; ) {
        var found = news.stream().filter(expected).findFirst();
        if (found.isPresent() || left <= 0) {
          return found;
        }
        left = said.awaitNanos(left);
      }
    } finally {
      lock.unlock();
    }
  }

  /// When the first answer to what was done last came, by [System#nanoTime].
  long firstNews() {
    lock.lock();
    try {
      return firstNews;
    } finally {
      lock.unlock();
    }
  }

  int countOfNews() {
    lock.lock();
    try {
      return news.size();
    } finally {
      lock.unlock();
    }
  }

  /// What has come since, for whoever looks for a fault.
  String screen() {
    lock.lock();
    try {
      return news.isEmpty() ? "nothing" : news.toString();
    } finally {
      lock.unlock();
    }
  }
}
