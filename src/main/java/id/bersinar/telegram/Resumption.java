package id.bersinar.telegram;

import id.bersinar.telegram.nodes.ChatRouter;
import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Takes what is parked and isn't open, as after a start. What has ended the process again and
/// again is set aside. Of several nodes each does so for the chats that are its own: another may be
/// at work on the rest.
@Component
class Resumption implements PeriodicJob {

  private static final int MOST_HANGS = 2;

  private final ParkedUpdates parked;
  private final OpenUpdates open;
  private final Inbox inbox;
  private final Parking parking;
  private final FailedUpdates failed;
  private final ChatRouter router;

  Resumption(
      ParkedUpdates parked,
      OpenUpdates open,
      Inbox inbox,
      Parking parking,
      FailedUpdates failed,
      ChatRouter router) {
    this.parked = parked;
    this.open = open;
    this.inbox = inbox;
    this.parking = parking;
    this.failed = failed;
    this.router = router;
  }

  @Override
  public Timing timing() {
    var minute = Duration.ofMinutes(1);
    var timing = router.isActive() ? Timing.onEveryNode(minute) : Timing.onOneNode(minute);
    return timing.startingAfter(minute);
  }

  @Override
  public void run() {
    parked.removeHandled();
    parked.all().stream().filter(it -> router.owns(it.chat())).forEach(this::resume);
  }

  private void resume(ParkedUpdates.Parked it) {
    if (it.hangs() >= MOST_HANGS) {
      failed.giveUp(it.update(), "hangs");
      parked.remove(it.update());
    } else if (!open.has(it.update())) {
      parking.removeWhenDone(inbox.takeAgain(it.update()));
    }
  }
}
