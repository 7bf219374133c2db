package id.bersinar.tips.access;

import id.bersinar.tips.secrets.Passphrase;
import id.bersinar.tips.secrets.WrongTries;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Opens officers' keys with what they type, and slows down who guesses. Tries are counted in
/// memory.
@Component
public class Unlocking {

  private final DeskAccess access;
  private final WrongTries<UUID> wrong;

  Unlocking(DeskAccess access, Clock clock) {
    this.access = access;
    this.wrong = new WrongTries<>(clock);
  }

  /// What comes of a passphrase.
  public sealed interface Tried {
    /// It is the officer's, and the key is open.
    record Opened() implements Tried {}

    /// It is another.
    record Wrong() implements Tried {}

    /// It wasn't tried: the officer has to wait so long.
    record Wait(Duration pause) implements Tried {}
  }

  /// Tries one, within the running transaction. The right one makes up for wrong ones.
  public Tried unlock(Officer officer, Passphrase typed) {
    var wait = wrong.wait(officer.id());
    if (wait.isPresent()) {
      return new Tried.Wait(wait.get());
    }
    if (!access.unlock(officer, typed)) {
      wrong.count(officer.id());
      return new Tried.Wrong();
    }
    wrong.forget(officer.id());
    return new Tried.Opened();
  }
}
