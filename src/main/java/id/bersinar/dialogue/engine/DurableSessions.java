package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Dialogue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Sessions that survive a restart: in the database, for 24 hours after the last word.
@Component
class DurableSessions implements Sessions {

  static final Duration LIFE = Duration.ofHours(24);

  private final StoredSessions stored;
  private final Dialogues dialogues;
  private final StateJson json;
  private final Clock clock;

  // Chats whose words answer the question that is open here, and until when. Not the other way
  // round: who isn't here has told something else, or nothing, or hasn't been asked lately.
  private final Map<Long, Awaited> awaited = new ConcurrentHashMap<>();

  DurableSessions(StoredSessions stored, Dialogues dialogues, StateJson json, Clock clock) {
    this.stored = stored;
    this.dialogues = dialogues;
    this.json = json;
    this.clock = clock;
  }

  /// @param draft its token, where something would be lost with it
  /// @param helped as in [Session]; it is written down nowhere
  /// @param doubted the same
  private record Awaited(Instant until, Optional<String> draft, boolean helped, String doubted) {}

  @Override
  public Found find(long chat) {
    return found(stored.find(chat));
  }

  /// What can be known by the chat's row.
  Found found(Optional<StoredSession> row) {
    return row.map(this::read).orElseGet(None::new);
  }

  private Found read(StoredSession row) {
    if (row.lastHeard().plus(LIFE).isBefore(clock.instant())) {
      return new Lost();
    }
    var dialogue = dialogues.named(row.dialogue());
    if (dialogue.isEmpty()) {
      return new Lost();
    }
    return json.read(row.path(), dialogue.get().states())
        .filter(path -> knows(dialogue.get(), path))
        .<Found>map(
            path ->
                new Open(
                    new Session(
                        dialogue.get(),
                        path,
                        row.token(),
                        row.keysShown(),
                        false,
                        !awaits(row.chat()),
                        isHelped(row.chat()),
                        row.refusals(),
                        awaited(row.chat()).map(Awaited::doubted).orElse(""))))
        .orElseGet(Lost::new);
  }

  @SuppressWarnings("unchecked") // a session's states are of its dialogue's type
  private static <S> boolean knows(Dialogue<S> dialogue, List<Object> path) {
    return path.stream().allMatch(state -> dialogue.knows((S) state));
  }

  @Override
  public void keep(long chat, Session session) {
    var name = session.dialogue().name();
    var path = json.write(session.path());
    var row =
        new StoredSession(
            chat, name, path, session.token(), session.keysShown(), hour(), session.refusals());
    if (!awaits(chat) || !stored.replace(row)) {
      stored.put(row);
    }
    var until = clock.instant().plus(MemorySessions.LIFE);
    var draft = Optional.of(session).filter(Session::isDraft).map(Session::token);
    var awaits = new Awaited(until, draft, session.helped(), session.doubted());
    // Of what fails, words must not count as its answer.
    AfterCommit.run(() -> awaited.put(chat, awaits));
  }

  /// The end of this hour: the row mustn't tell when somebody was at the phone, and nobody has
  /// less than a day.
  private Instant hour() {
    return clock.instant().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1));
  }

  @Override
  public void end(long chat) {
    stored.delete(chat);
    AfterCommit.run(() -> awaited.remove(chat));
  }

  /// Whether what is typed in that chat answers the question that is open here. Otherwise it may
  /// have been meant for a conversation in memory.
  boolean awaits(long chat) {
    return awaited(chat).isPresent();
  }

  /// As [#awaits], where it is a draft; its token.
  Optional<String> draftAwaits(long chat) {
    return awaited(chat).flatMap(Awaited::draft);
  }

  private boolean isHelped(long chat) {
    return awaited(chat).filter(Awaited::helped).isPresent();
  }

  private Optional<Awaited> awaited(long chat) {
    return Optional.ofNullable(awaited.get(chat)).filter(it -> it.until().isAfter(clock.instant()));
  }

  /// A conversation in memory has taken the place of what is open here. Writes nothing.
  void interrupt(long chat) {
    awaited.remove(chat);
  }

  /// Forgets whose questions have been open for long.
  void tidy() {
    var now = clock.instant();
    awaited.values().removeIf(it -> !it.until().isAfter(now));
  }
}
