package id.bersinar.telegram;

import id.bersinar.dialogue.ChatChange;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessResourceFailureException;

/// Stands for a feature that follows chats, on a database that is away for a while.
final class SampleFollower {

  private final AtomicInteger absences = new AtomicInteger();
  private final List<ChatChange> followed = new CopyOnWriteArrayList<>();

  void awayFor(int times) {
    absences.set(times);
  }

  List<ChatChange> followed() {
    return List.copyOf(followed);
  }

  @EventListener
  void on(ChatChange change) {
    if (absences.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      throw new DataAccessResourceFailureException(
          "away", new SQLException("connection lost", "08006"));
    }
    followed.add(change);
  }
}
