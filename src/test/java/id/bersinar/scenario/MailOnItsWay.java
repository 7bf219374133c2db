package id.bersinar.scenario;

import id.bersinar.dialogue.Mailings;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Mailings of a [Neighbourhood], where whatever is sent has arrived unless a test says otherwise.
public class MailOnItsWay implements Mailings {

  private static final Tally NONE = new Tally(0, 0, 0);

  private final Set<UUID> held = new HashSet<>();
  private final Set<Long> waitingFor = new HashSet<>();
  private Tally tally = NONE;

  /// Lets so many wait or be refused from now on.
  public void is(long waiting, long refused) {
    tally = new Tally(waiting, 0, refused);
  }

  /// Lets what that chat is to get wait.
  public void waitsFor(long chat) {
    waitingFor.add(chat);
  }

  /// Lets everything arrive again.
  public void arrives() {
    tally = NONE;
    held.clear();
    waitingFor.clear();
  }

  @Override
  public Tally tally(UUID mailing) {
    return held.contains(mailing) ? new Tally(0, tally.waiting(), tally.refused()) : tally;
  }

  @Override
  public void hold(UUID mailing) {
    held.add(mailing);
  }

  @Override
  public void release(UUID mailing) {
    held.remove(mailing);
  }

  @Override
  public void discard(UUID mailing) {}

  @Override
  public boolean withdraw(UUID mailing, long chat) {
    return waitingFor.remove(chat);
  }

  @Override
  public Optional<Instant> pausedUntil() {
    return Optional.empty();
  }
}
