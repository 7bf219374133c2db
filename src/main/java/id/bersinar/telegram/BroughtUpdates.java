package id.bersinar.telegram;

import id.bersinar.dialogue.engine.Conversations;
import id.bersinar.storage.Durability;
import id.bersinar.telegram.nodes.Home;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Takes updates that are brought, by Telegram or by another node: whoever brings one waits until
/// its effects are on disk, or else brings it again.
@Component
class BroughtUpdates implements Home {

  // Telegram waits for an answer for about a minute, with 40 connections by default.
  private static final Duration PATIENCE = Duration.ofSeconds(31);

  private static final String LOOKING = "looking for nodes";

  private final Inbox inbox;
  private final OpenUpdates open;
  private final Conversations conversations;
  private final Parking parking;
  private final Durability durability;
  private final HandledUpdates handled;
  private final Heartbeats heartbeats;

  BroughtUpdates(
      Inbox inbox,
      OpenUpdates open,
      Conversations conversations,
      Parking parking,
      Durability durability,
      HandledUpdates handled,
      Heartbeats heartbeats) {
    this.inbox = inbox;
    this.open = open;
    this.conversations = conversations;
    this.parking = parking;
    this.durability = durability;
    this.handled = handled;
    this.heartbeats = heartbeats;
  }

  @Override
  public boolean holds(long chat, String update) {
    return open.anyOf(chat)
        || conversations.holds(chat)
        || handled.knowsWithoutTrace(read(update).id());
  }

  @Override
  public void draftsMayBeLost() {
    conversations.draftsMayBeLost();
  }

  @Override
  public void looks() {
    heartbeats.beat(LOOKING);
  }

  @Override
  public void looksNoMore() {
    heartbeats.end(LOOKING);
  }

  @Override
  public boolean take(String update) {
    return take(read(update));
  }

  private static ReceivedUpdate read(String update) {
    try {
      return UpdateJson.single(update).orElseThrow();
    } catch (IOException e) {
      throw new IllegalArgumentException("no node brings what is no update", e);
    }
  }

  /// @return whether its effects are kept; otherwise it has to come again
  boolean take(ReceivedUpdate received) {
    var update = inbox.take(received);
    try {
      update.done().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      durability.flushSoon();
      return true;
    } catch (TimeoutException _) {
      return parking.takes(update, 0);
    } catch (ExecutionException | DataAccessException _) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
