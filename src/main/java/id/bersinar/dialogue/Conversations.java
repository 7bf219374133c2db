package id.bersinar.dialogue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Where everything that people say comes in and finds its dialogue.
@Component
public class Conversations {

  // A second tap on the same button within this time is the same thumb, not a new wish.
  private static final Duration DOUBLE_TAP = Duration.ofSeconds(3);

  private final Dialogues dialogues;
  private final Texts texts;
  private final Visitors visitors;
  private final DurableSessions durable;
  private final MemorySessions inMemory;
  private final Outbox outbox;
  private final DirectLine directLine;
  private final Clock clock;
  private final Instant started;
  private final Aliases aliases;

  // Chats whose stored dialogue ended when one in memory began; kept here, since the latter writes
  // nothing.
  private final Set<Long> interrupted = ConcurrentHashMap.newKeySet();
  private final Map<Long, LastTap> lastTaps = new ConcurrentHashMap<>();

  Conversations(
      Dialogues dialogues,
      Texts texts,
      Visitors visitors,
      DurableSessions durable,
      MemorySessions inMemory,
      Outbox outbox,
      DirectLine directLine,
      Clock clock) {
    this.dialogues = dialogues;
    this.texts = texts;
    this.visitors = visitors;
    this.durable = durable;
    this.inMemory = inMemory;
    this.outbox = outbox;
    this.directLine = directLine;
    this.clock = clock;
    this.started = clock.instant();
    this.aliases = new Aliases(clock);
  }

  /// Whether handling this must write neither inbox nor session nor outbox: it belongs to a
  /// conversation that lives in memory only. Reads only.
  public boolean leavesNoTrace(Incoming incoming) {
    if (!incoming.privateChat()) {
      return false;
    }
    return switch (incoming.content()) {
      case Incoming.Command(var name, _) ->
          name.equals("batal") ? remembers(incoming.chat()) : opensInMemory(name);
      case Incoming.Tap(_, var data) ->
          switch (ButtonData.parse(data)) {
            case ButtonData.Answer answer -> answer.inMemory();
            case ButtonData.Shortcut(var name, var argument) ->
                name.equals(Shortcut.COMMAND)
                    ? opensInMemory(argument)
                    : dialogues.shortcut(name).filter(it -> it.keeping().inMemory()).isPresent();
          };
      case Incoming.Said _ -> remembers(incoming.chat());
    };
  }

  private boolean remembers(long chat) {
    return !(inMemory.find(chat) instanceof Sessions.None);
  }

  private boolean opensInMemory(String command) {
    return dialogues.opened(command).filter(it -> it.dialogue().keeping().inMemory()).isPresent();
  }

  /// Handles what came in: within the caller's transaction, unless [#leavesNoTrace].
  public void handle(Incoming incoming) {
    if (!incoming.privateChat()) {
      sendToPrivateChat(incoming);
    } else if (!isDoubleTap(incoming)) {
      handlePrivately(incoming);
      remember(incoming);
    }
  }

  private void handlePrivately(Incoming incoming) {
    long chat = incoming.chat();
    if (leavesNoTrace(incoming)) {
      run(incoming, visitors.glimpse(incoming), inMemory, directLine::send);
      if (inMemory.find(chat) instanceof Sessions.Open) {
        interrupted.add(chat);
      }
      return;
    }
    if (opensSomething(incoming)) {
      inMemory.end(chat);
    }
    if (interrupted.contains(chat)) {
      durable.end(chat);
    }
    run(incoming, visitors.meet(incoming), durable, outbox::put);
    afterCommit(() -> interrupted.remove(chat));
  }

  private void run(Incoming incoming, Visitor visitor, Sessions sessions, Consumer<Outgoing> sink) {
    var tapped =
        incoming.content() instanceof Incoming.Tap tap
            ? OptionalInt.of(tap.message())
            : OptionalInt.empty();
    var turn =
        new Turn(
            incoming.chat(),
            visitor,
            () -> visitors.glimpse(incoming),
            aliases.of(incoming.chat()),
            tapped,
            texts,
            dialogues,
            sessions);
    switch (incoming.content()) {
      case Incoming.Command(var name, _) when name.equals("batal") -> turn.cancel();
      case Incoming.Command(var name, var argument) -> turn.open(name, argument);
      case Incoming.Tap(_, var data) -> tap(turn, sessions.find(incoming.chat()), data);
      case Incoming.Said(var input) -> hear(turn, sessions.find(incoming.chat()), input);
    }
    turn.outgoing().forEach(sink);
  }

  private void tap(Turn turn, Sessions.Found found, String data) {
    switch (ButtonData.parse(data)) {
      case ButtonData.Shortcut(var name, var argument) when name.equals(Shortcut.COMMAND) ->
          turn.open(argument, "");
      case ButtonData.Shortcut(var name, var argument) ->
          dialogues
              .shortcut(name)
              .ifPresentOrElse(
                  shortcut -> turn.tapped(shortcut, argument),
                  () -> turn.say(staleButton("dialogue.stale-button")));
      case ButtonData.Answer answer -> {
        if (!(found instanceof Sessions.Open(var session))) {
          turn.say(
              staleButton(answer.inMemory() ? "dialogue.draft-gone" : "dialogue.stale-button"));
        } else if (session.token().equals(answer.token())) {
          turn.answer(session, new Input.Choice(answer.value()));
        } else {
          turn.repeat(session, Text.of("dialogue.earlier-button"));
        }
      }
    }
  }

  private static Reply staleButton(String key) {
    return Reply.say(key).with(Menu.button());
  }

  private void hear(Turn turn, Sessions.Found found, Input input) {
    switch (found) {
      case Sessions.Open(var session) when session.resumed() && mayHaveLostDraft() ->
          // These words may be meant for a draft that went with the last process.
          turn.repeat(session, Text.of("dialogue.resumed-after-start"));
      case Sessions.Open(var session) -> turn.answer(session, turn.understood(session, input));
      case Sessions.Lost() -> turn.forget();
      case Sessions.None() ->
          turn.say(
              Reply.say(mayHaveLostDraft() ? "dialogue.lost-after-start" : "dialogue.lost")
                  .with(Menu.button()));
    }
  }

  /// Shortly after a start nobody knows who was writing a draft that lived in memory.
  private boolean mayHaveLostDraft() {
    return clock.instant().isBefore(started.plus(MemorySessions.LIFE));
  }

  private static boolean opensSomething(Incoming incoming) {
    return switch (incoming.content()) {
      case Incoming.Command _ -> true;
      case Incoming.Tap(_, var data) ->
          ButtonData.parse(data) instanceof ButtonData.Shortcut(var name, _)
              && name.equals(Shortcut.COMMAND);
      case Incoming.Said _ -> false;
    };
  }

  private boolean isDoubleTap(Incoming incoming) {
    if (!(incoming.content() instanceof Incoming.Tap tap)) {
      return false;
    }
    var now = clock.instant();
    lastTaps.values().removeIf(last -> last.at().plus(DOUBLE_TAP).isBefore(now));
    var last = lastTaps.get(incoming.chat());
    return last != null && last.tap().equals(tap);
  }

  /// Only a tap that has had its effect makes the next one a double: one that failed is tried
  /// again.
  private void remember(Incoming incoming) {
    if (incoming.content() instanceof Incoming.Tap tap) {
      afterCommit(() -> lastTaps.put(incoming.chat(), new LastTap(tap, clock.instant())));
    }
  }

  private static void afterCommit(Runnable action) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      action.run();
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            action.run();
          }
        });
  }

  private void sendToPrivateChat(Incoming incoming) {
    if (incoming.content() instanceof Incoming.Command) {
      outbox.put(word(incoming, Reply.say("dialogue.private-only")));
    }
  }

  /// Tells the person that something went wrong on the bot's side: through the outbox and within
  /// the caller's transaction, or straight.
  ///
  /// @param noTrace what [#leavesNoTrace] said before the incoming was handled
  public void apologise(Incoming incoming, boolean noTrace) {
    if (noTrace) {
      directLine.send(word(incoming, Reply.say("dialogue.apology-without-trace").guard().hush()));
    } else {
      outbox.put(word(incoming, Reply.say("dialogue.apology")));
    }
  }

  private Outgoing word(Incoming incoming, Reply reply) {
    return new Rendering(texts, visitors.glimpse(incoming).language())
        .outgoing(incoming.chat(), Lane.ANSWER, reply);
  }

  /// The commands for somebody with these roles, in the order of menus.
  public List<Command> commands(Set<Role> roles) {
    return dialogues.commands(roles);
  }

  private record LastTap(Incoming.Tap tap, Instant at) {}
}
