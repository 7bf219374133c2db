package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.GroupCommand;
import id.bersinar.dialogue.InDoubt;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Shortcut;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import id.bersinar.dialogue.gate.DirectLine;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.gate.Outbox;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.dialogue.gate.Visitors;
import id.bersinar.dialogue.texts.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Where everything that people say comes in and finds its dialogue.
@Component
@NamedInterface("gate")
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
  private final List<GroupCommand> groupCommands;
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
      List<GroupCommand> groupCommands,
      Clock clock) {
    this.dialogues = dialogues;
    this.texts = texts;
    this.visitors = visitors;
    this.durable = durable;
    this.inMemory = inMemory;
    this.outbox = outbox;
    this.directLine = directLine;
    this.groupCommands = groupCommands;
    this.clock = clock;
    this.started = clock.instant();
    this.aliases = new Aliases(clock);
  }

  /// Where the conversation lives that this belongs to. Reads only.
  public Keeping keeping(Incoming incoming) {
    if (!incoming.privateChat()) {
      return Keeping.DURABLE;
    }
    long chat = incoming.chat();
    return switch (incoming.content()) {
      case Incoming.Command(var name, _) ->
          name.equals("batal") ? inMemory.keeping(chat) : keepingOf(name);
      case Incoming.Tap(_, var data) ->
          switch (ButtonData.parse(data)) {
            case ButtonData.Answer answer when !answer.inMemory() -> Keeping.DURABLE;
            // Its conversation may be lost, and still nothing must be written.
            case ButtonData.Answer _ ->
                inMemory.keeping(chat).inMemory() ? inMemory.keeping(chat) : Keeping.VOLATILE;
            case ButtonData.Shortcut(var name, var argument) -> keepingOf(name, argument);
          };
      case Incoming.Said _ -> inMemory.keeping(chat);
    };
  }

  /// Whether the person's message may have to be deleted from the chat, so that its number has to
  /// be known.
  public boolean mayBeWiped(Incoming incoming) {
    return keeping(incoming) == Keeping.ANONYMOUS || isSecret(incoming);
  }

  /// Whether what comes from that chat may belong to a conversation of which nothing must be
  /// written down. Shortly after a start the words may be meant for a draft that went with the
  /// last process.
  public boolean mayLeaveNoTrace(long chat) {
    return inMemory.keeping(chat).inMemory() || mayHaveLostDraft();
  }

  /// As [#mayLeaveNoTrace(long)], of what came in.
  public boolean mayLeaveNoTrace(Incoming incoming) {
    return keeping(incoming).inMemory()
        || (incoming.privateChat()
            && incoming.content() instanceof Incoming.Said
            && mayHaveLostDraft());
  }

  /// Whether it answers a question for a secret.
  private boolean isSecret(Incoming incoming) {
    return incoming.privateChat()
        && incoming.content() instanceof Incoming.Said
        && inMemory.find(incoming.chat()) instanceof Sessions.Open(var session)
        && session.answersDeleted();
  }

  private Keeping keepingOf(String shortcut, String argument) {
    return switch (shortcut) {
      case Shortcut.COMMAND -> keepingOf(argument);
      case Shortcut.WIPE -> Keeping.ANONYMOUS;
      default -> dialogues.shortcut(shortcut).map(Shortcut::keeping).orElse(Keeping.DURABLE);
    };
  }

  private Keeping keepingOf(String command) {
    return dialogues.opened(command).map(it -> it.dialogue().keeping()).orElse(Keeping.DURABLE);
  }

  /// Handles what came in: within the caller's transaction, unless its [#keeping] is in memory.
  public void handle(Incoming incoming) {
    if (!incoming.privateChat()) {
      answerGroup(incoming);
    } else if (!isDoubleTap(incoming)) {
      handlePrivately(incoming);
      remember(incoming);
    }
  }

  private void handlePrivately(Incoming incoming) {
    long chat = incoming.chat();
    var keeping = keeping(incoming);
    if (opensSomething(incoming) && inMemory.keeping(chat) == Keeping.ANONYMOUS) {
      directLine.wipe(chat);
    }
    if (keeping.inMemory()) {
      boolean secret = isSecret(incoming);
      var turn = run(incoming, visitors.glimpse(incoming), inMemory);
      if (turn.ending() == Turn.Ending.RECALLED
          && incoming.content() instanceof Incoming.Tap(var card, _)) {
        // It may be older than this process, and has everything on it that was told.
        directLine.settle(chat, card);
      }
      if (belongsToAnonymous(keeping, turn, chat)) {
        whisper(incoming, turn);
      } else {
        turn.outgoing().forEach(directLine::send);
      }
      if (secret) {
        directLine.wipe(chat);
      }
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
    run(incoming, visitors.meet(incoming), durable).outgoing().forEach(outbox::put);
    afterCommit(() -> interrupted.remove(chat));
  }

  /// What is recalled while something else is being told must not be wiped together with that.
  private boolean belongsToAnonymous(Keeping keeping, Turn turn, long chat) {
    return turn.ending() == Turn.Ending.RECALLED
        ? !(inMemory.find(chat) instanceof Sessions.Open)
        : keeping == Keeping.ANONYMOUS;
  }

  /// Says what an anonymous conversation says, and leaves nothing of it that was broken off. What
  /// has come to its end stays, as there may be a receipt to be noted.
  private void whisper(Incoming incoming, Turn turn) {
    long chat = incoming.chat();
    if (turn.ending() == Turn.Ending.BROKEN_OFF) {
      directLine.wipe(chat);
    } else if (turn.ending() == Turn.Ending.WIPED
        && incoming.content() instanceof Incoming.Tap tap) {
      directLine.wipeAll(chat, tap.message());
    }
    turn.outgoing().forEach(directLine::whisper);
    if (turn.ending() == Turn.Ending.FINISHED || turn.ending() == Turn.Ending.RECALLED) {
      directLine.settle(chat);
    }
  }

  private Turn run(Incoming incoming, Visitor visitor, Sessions sessions) {
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
    return turn;
  }

  private void tap(Turn turn, Sessions.Found found, String data) {
    switch (ButtonData.parse(data)) {
      case ButtonData.Shortcut(var name, var argument) when name.equals(Shortcut.COMMAND) ->
          turn.open(argument, "");
      case ButtonData.Shortcut(var name, _) when name.equals(Shortcut.WIPE) -> turn.wipe();
      case ButtonData.Shortcut(var name, var argument) ->
          dialogues
              .shortcut(name)
              .ifPresentOrElse(
                  shortcut -> turn.tapped(shortcut, argument),
                  () -> turn.say(staleButton("dialogue.stale-button")));
      case ButtonData.Answer answer -> {
        if (found instanceof Sessions.Open(var session) && session.token().equals(answer.token())) {
          turn.answer(session, new Input.Choice(answer.value()));
        } else {
          recalled(answer)
              .ifPresentOrElse(turn::recall, () -> answerStaleButton(turn, found, answer));
        }
      }
    }
  }

  private Optional<Reply> recalled(ButtonData.Answer answer) {
    return answer.inMemory()
        ? dialogues.recalled(new Input.Choice(answer.value()))
        : Optional.empty();
  }

  private static void answerStaleButton(Turn turn, Sessions.Found found, ButtonData.Answer answer) {
    if (found instanceof Sessions.Open(var session)) {
      turn.repeat(session, Text.of("dialogue.earlier-button"));
    } else {
      turn.say(staleButton(answer.inMemory() ? "dialogue.draft-gone" : "dialogue.stale-button"));
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

  private void answerGroup(Incoming incoming) {
    if (incoming.content() instanceof Incoming.Command(var name, var argument)
        && dialogues.know(name)) {
      var answer =
          groupCommands.stream()
              .filter(it -> it.name().equals(name))
              .flatMap(it -> heard(it, incoming, argument).stream())
              .findFirst()
              .orElseGet(() -> Reply.say("dialogue.private-only"));
      outbox.put(word(incoming, answer));
    }
  }

  private static Optional<Reply> heard(GroupCommand command, Incoming incoming, String argument) {
    return incoming.isFromHiddenAdministrator()
        ? Optional.of(Reply.say("dialogue.hidden-administrator"))
        : command.heard(
            new GroupCommand.Call(incoming.chat(), incoming.thread(), incoming.sender(), argument));
  }

  /// Tells the person that something went wrong on the bot's side, through the outbox and within
  /// the caller's transaction.
  public void apologise(Incoming incoming) {
    outbox.put(word(incoming, Reply.say("dialogue.apology")));
  }

  /// As [#apologise], but straight: its [#keeping] was in memory before it was handled.
  public void apologiseWithoutTrace(Incoming incoming, RuntimeException fault) {
    directLine.send(word(incoming, apology(fault)));
  }

  /// Tells the person that nothing can be received because the database is away, which isn't asked
  /// for anything here either: in the language of their Telegram.
  public Outgoing apologyWithoutDatabase(Incoming incoming, RuntimeException fault) {
    return word(incoming, texts.closest(incoming.languageCode()), apology(fault));
  }

  private static Reply apology(RuntimeException fault) {
    var word =
        fault instanceof InDoubt doubt ? doubt.word() : Text.of("dialogue.apology-without-trace");
    return Reply.say(word).guard().hush();
  }

  private Outgoing word(Incoming incoming, Reply reply) {
    return word(incoming, visitors.glimpse(incoming).language(), reply);
  }

  private Outgoing word(Incoming incoming, Language language, Reply reply) {
    return new Rendering(texts, language)
        .outgoing(incoming.chat(), Lane.ANSWER, reply)
        .in(incoming.thread());
  }

  /// The commands for somebody with these roles, in the order of menus.
  public List<Command> commands(Set<Role> roles) {
    return dialogues.commands(roles);
  }

  private record LastTap(Incoming.Tap tap, Instant at) {}
}
