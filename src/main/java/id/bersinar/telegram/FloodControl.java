package id.bersinar.telegram;

import id.bersinar.dialogue.engine.Apologies;
import id.bersinar.dialogue.engine.Conversations;
import id.bersinar.dialogue.gate.Incoming;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.objects.Update;

/// Lets an account do no more than a person does, so that nobody keeps the bot from others. What is
/// too much has no effect, which is said once.
@Component
class FloodControl {

  // Whoever fills in a long form in a hurry doesn't tap more than that.
  private static final int BURST = 40;
  private static final int A_MINUTE = 20;

  // Whoever was never refused is known no longer: it could be somebody who tells a tip.
  private static final Duration PAUSE = Duration.ofSeconds(15);

  private final SteadyTime time;
  private final Conversations conversations;
  private final Apologies apologies;
  private final Unheard unheard;
  private final DirectQueue direct;
  private final Taps taps;
  private final Identity identity;
  private final Map<Long, Account> accounts = new ConcurrentHashMap<>();

  FloodControl(
      SteadyTime time,
      Conversations conversations,
      Apologies apologies,
      Unheard unheard,
      DirectQueue direct,
      Taps taps,
      Identity identity) {
    this.time = time;
    this.conversations = conversations;
    this.apologies = apologies;
    this.unheard = unheard;
    this.direct = direct;
    this.taps = taps;
    this.identity = identity;
  }

  private static final class Account {
    private final Bucket bucket;
    private final AtomicBoolean told = new AtomicBoolean();
    private volatile Instant last;

    Account(Bucket bucket, Instant now) {
      this.bucket = bucket;
      this.last = now;
    }

    boolean isAtRest(Instant pausing) {
      return told.get() ? bucket.getAvailableTokens() >= BURST : last.isBefore(pausing);
    }
  }

  /// Whether it is more than its account may do now. What nobody does, such as blocking the bot,
  /// never is.
  boolean refuses(Update update) {
    var incoming = counted(update);
    if (incoming.isEmpty()) {
      return false;
    }
    var account = accounts.computeIfAbsent(incoming.get().sender(), _ -> fresh());
    account.last = time.now();
    if (account.bucket.tryConsume(1)) {
      return false;
    }
    refuse(update, incoming.get(), account);
    return true;
  }

  /// The update has to come again, and isn't to be counted twice.
  void giveBack(Update update) {
    counted(update).map(it -> accounts.get(it.sender())).ifPresent(it -> it.bucket.addTokens(1));
  }

  /// What people do in a hurry to be alone again always counts as little, and so does their talk in
  /// groups.
  private Optional<Incoming> counted(Update update) {
    return UpdateReader.read(update, identity.userName())
        .filter(it -> it.privateChat() || !(it.content() instanceof Incoming.Said))
        .filter(it -> !conversations.isWayOut(it));
  }

  private Account fresh() {
    return new Account(Pace.bucket(time, BURST, A_MINUTE, Duration.ofMinutes(1)), time.now());
  }

  private void refuse(Update update, Incoming incoming, Account account) {
    unheard.note(update, incoming);
    if (update.getCallbackQuery() != null) {
      taps.answerSoon(
          update.getCallbackQuery().getId(),
          () -> Optional.of(conversations.popUpOfTooMuch(incoming)));
    } else if (incoming.privateChat() && account.told.compareAndSet(false, true)) {
      direct.send(apologies.tooMuch(incoming));
    }
  }

  /// Forgets who hasn't done much lately.
  void tidy() {
    var pausing = time.now().minus(PAUSE);
    accounts.values().removeIf(it -> it.isAtRest(pausing));
  }
}
