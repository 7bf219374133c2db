package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Announcer;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.gate.Visitors;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sessions that survive a restart: in the database, for 24 hours after the last word.
@Component
class DurableSessions implements Sessions {

  private static final Duration LIFE = Duration.ofHours(24);

  private final StoredSessions stored;
  private final Dialogues dialogues;
  private final StateJson json;
  private final Visitors visitors;
  private final Announcer announcer;
  private final Clock clock;

  // Chats whose open question this process has asked.
  private final Set<Long> askedHere = ConcurrentHashMap.newKeySet();
  // Chats whose dialogue ended when one in memory began; kept here, since the latter writes
  // nothing.
  private final Set<Long> interrupted = ConcurrentHashMap.newKeySet();

  DurableSessions(
      StoredSessions stored,
      Dialogues dialogues,
      StateJson json,
      Visitors visitors,
      Announcer announcer,
      Clock clock) {
    this.stored = stored;
    this.dialogues = dialogues;
    this.json = json;
    this.visitors = visitors;
    this.announcer = announcer;
    this.clock = clock;
  }

  @Override
  public Found find(long chat) {
    var row = stored.findById(chat);
    if (row.isEmpty()) {
      return new None();
    }
    if (row.get().lastHeard().plus(LIFE).isBefore(clock.instant())) {
      return new Lost();
    }
    return read(row.get());
  }

  private Found read(StoredSession row) {
    var dialogue = dialogues.named(row.dialogue());
    if (dialogue.isEmpty()) {
      return new Lost();
    }
    return json.read(row.path(), dialogue.get().states())
        .<Found>map(
            path ->
                new Open(
                    new Session(
                        dialogue.get(),
                        path,
                        row.token(),
                        row.keysShown(),
                        false,
                        !askedHere.contains(row.getId()))))
        .orElseGet(Lost::new);
  }

  @Override
  public void keep(long chat, Session session) {
    var name = session.dialogue().name();
    var row = stored.findById(chat).orElseGet(() -> new StoredSession(chat, name));
    row.moveTo(
        name, json.write(session.path()), session.token(), session.keysShown(), clock.instant());
    stored.save(row);
    askedHere.add(chat);
  }

  @Override
  public void end(long chat) {
    stored.findById(chat).ifPresent(stored::delete);
  }

  /// A conversation in memory has taken the place of what is open here. Writes nothing.
  void interrupt(long chat) {
    interrupted.add(chat);
  }

  /// Ends what a conversation in memory has taken the place of.
  void endInterrupted(long chat) {
    if (interrupted.contains(chat)) {
      end(chat);
      AfterCommit.run(() -> interrupted.remove(chat));
    }
  }

  /// Ends dialogues that have been silent for a day, and says so.
  @Scheduled(fixedDelay = 5, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
  @Transactional
  public void endSilentOnes() {
    for (var row : stored.silentSince(clock.instant().minus(LIFE))) {
      var language = visitors.languageOf(row.getId());
      stored.delete(row);
      announcer.tell(
          row.getId(),
          language,
          Lane.BROADCAST,
          Reply.say("dialogue.timed-out").with(Menu.button()).hush());
    }
  }
}
