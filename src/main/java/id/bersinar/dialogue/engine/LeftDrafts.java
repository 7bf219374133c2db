package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.gate.ChatForgotten;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Stored drafts in whose place something else was opened: in memory, for an hour, so that people
/// can come back to them.
@Component
class LeftDrafts {

  /// The name of the built-in shortcut that leads back to one.
  static final String SHORTCUT = "resume";

  static final Duration LIFE = Duration.ofHours(1);

  private final Clock clock;
  private final Map<Long, Left> left = new ConcurrentHashMap<>();

  LeftDrafts(Clock clock) {
    this.clock = clock;
  }

  private record Left(Session session, Instant until) {}

  /// What whoever leaves one is told.
  ///
  /// @param token of the question that was open
  static Reply word(String token) {
    return Reply.say("dialogue.left-waits")
        .with(Keyboard.buttons().row(Button.go(Text.of("dialogue.resume"), SHORTCUT, token)));
  }

  void keep(long chat, Session session) {
    var until = clock.instant().plus(LIFE);
    AfterCommit.run(() -> left.put(chat, new Left(session, until)));
  }

  /// Whether a draft of that chat was left.
  boolean any(long chat) {
    return find(chat).isPresent();
  }

  /// Whether the chat's draft is the one with that token.
  boolean holds(long chat, String token) {
    return find(chat).filter(it -> it.session().token().equals(token)).isPresent();
  }

  /// The chat's draft; with the running transaction it is kept here no more.
  Optional<Session> take(long chat) {
    var draft = find(chat);
    draft.ifPresent(it -> AfterCommit.run(() -> left.remove(chat, it)));
    return draft.map(Left::session);
  }

  private Optional<Left> find(long chat) {
    return Optional.ofNullable(left.get(chat)).filter(it -> it.until().isAfter(clock.instant()));
  }

  @EventListener
  void forget(ChatForgotten event) {
    left.remove(event.chat());
  }

  void tidy() {
    var now = clock.instant();
    left.values().removeIf(it -> !it.until().isAfter(now));
  }
}
