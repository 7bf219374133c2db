package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.Secrets;
import id.bersinar.dialogue.Shortcut;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.UrgentWords;
import id.bersinar.dialogue.gate.Incoming;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Tells from memory, and from what came in, where the conversation lives that it belongs to.
@Component
class Routing {

  private final Dialogues dialogues;
  private final MemorySessions inMemory;
  private final DurableSessions durable;
  private final HeldWords held;
  private final LeftDrafts left;
  private final Optional<Secrets> secrets;
  private final CallsForHelp calls;
  private final Clock clock;
  private volatile Instant started;
  // Those who have opened or tapped something since, shortly after a start.
  private final Set<Long> active = ConcurrentHashMap.newKeySet();

  Routing(
      Dialogues dialogues,
      MemorySessions inMemory,
      DurableSessions durable,
      HeldWords held,
      LeftDrafts left,
      Optional<Secrets> secrets,
      CallsForHelp calls,
      Clock clock) {
    this.dialogues = dialogues;
    this.inMemory = inMemory;
    this.durable = durable;
    this.held = held;
    this.left = left;
    this.secrets = secrets;
    this.calls = calls;
    this.clock = clock;
    this.started = clock.instant();
  }

  Keeping keeping(Incoming incoming) {
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
            case ButtonData.Answer answer -> keepingOfAnswer(chat, answer);
            case ButtonData.Shortcut(var name, var argument) -> keepingOf(name, argument);
          };
      case Incoming.Said _, Incoming.Edited _ -> inMemory.keeping(chat);
    };
  }

  /// Its conversation may be lost, and still nothing must be written, unless it is a mere search
  /// and there is something else to go on with.
  private Keeping keepingOfAnswer(long chat, ButtonData.Answer answer) {
    if (inMemory.keeping(chat).inMemory()) {
      return inMemory.keeping(chat);
    }
    return !answer.isAnonymous() && durable.awaits(chat) ? Keeping.DURABLE : Keeping.VOLATILE;
  }

  /// Where the conversation in memory lives that is open while a button of a stored one is tapped
  /// that is over: it goes on. An anonymous one isn't shown by what doesn't belong to it.
  Optional<Keeping> goesOnAfter(Incoming incoming) {
    long chat = incoming.chat();
    return Optional.of(inMemory.keeping(chat))
        .filter(it -> it.inMemory() && it != Keeping.ANONYMOUS)
        .filter(
            _ ->
                incoming.content() instanceof Incoming.Tap(_, var data)
                    && ButtonData.parse(data) instanceof ButtonData.Answer)
        .filter(_ -> !answers(incoming, durable.find(chat)));
  }

  private Keeping keepingOf(String shortcut, String argument) {
    return switch (shortcut) {
      case Shortcut.COMMAND -> keepingOf(ButtonData.command(argument));
      case Shortcut.WIPE -> Keeping.ANONYMOUS;
      case HeldWords.SHORTCUT ->
          argument.startsWith(HeldWords.OPENS)
              ? keepingOf(argument.substring(HeldWords.OPENS.length()))
              : argument.startsWith(HeldWords.YES) ? Keeping.DURABLE : Keeping.VOLATILE;
      default -> dialogues.shortcut(shortcut).map(Shortcut::keeping).orElse(Keeping.DURABLE);
    };
  }

  private Keeping keepingOf(String command) {
    return dialogues.opened(command).map(it -> it.dialogue().keeping()).orElse(Keeping.VOLATILE);
  }

  /// Whether somebody is in an anonymous conversation.
  boolean tellsAnonymously(long chat) {
    return inMemory.keeping(chat) == Keeping.ANONYMOUS;
  }

  /// Whether it only greets: what Telegram's START sends where a chat is empty. Somebody who is
  /// known is shown the menu, which stores nothing.
  static boolean isGreeting(Incoming incoming) {
    return incoming.content() instanceof Incoming.Command(var name, var argument)
        && name.equals("start")
        && argument.isEmpty();
  }

  /// Whether it answers a question for a secret.
  boolean isSecret(Incoming incoming) {
    return incoming.privateChat()
        && incoming.content() instanceof Incoming.Said
        && inMemory.find(incoming.chat()) instanceof Sessions.Open(var session)
        && session.answersDeleted();
  }

  /// What is said of a secret that is typed where it wasn't asked for.
  Optional<Text> secretWord(Incoming incoming) {
    return incoming.privateChat()
            && incoming.content() instanceof Incoming.Said(Input.Words(var words))
            && !isSecret(incoming)
        ? secrets.flatMap(it -> it.word(incoming.chat(), words))
        : Optional.empty();
  }

  /// What is said of a cry for help, or of what belongs into a tip, that is no answer to what is
  /// open, or stands behind a command for something else.
  Optional<UrgentWords.Word> misplaced(Incoming incoming) {
    if (!incoming.privateChat()) {
      return Optional.empty();
    }
    long chat = incoming.chat();
    return switch (incoming.content()) {
      case Incoming.Command(var name, var argument)
          when !argument.isEmpty() && keepingOf(name) != Keeping.ANONYMOUS ->
          calls.behind(incoming, argument);
      case Incoming.Said _ when !isUnasked(chat) -> calls.instead(incoming, inMemory.keeping(chat));
      case Incoming.Command _, Incoming.Tap _, Incoming.Said _, Incoming.Edited _ ->
          Optional.empty();
    };
  }

  /// Whether it may announce a tip or be an answer that is stored, of somebody who has to write of
  /// such things.
  boolean isInDoubt(Incoming incoming) {
    return incoming.privateChat()
        && incoming.content() instanceof Incoming.Said(var input)
        && !isUnasked(incoming.chat())
        && inMemory.keeping(incoming.chat()) == Keeping.DURABLE
        && calls.announced(input).isPresent();
  }

  /// Whether nobody knows what it belongs to: no question is known that it answers. It may be meant
  /// for a conversation in memory that is over, of which nothing is known.
  boolean isUnasked(Incoming incoming) {
    return incoming.privateChat()
        && belongsToWhatIsOpen(incoming.content())
        && isUnasked(incoming.chat());
  }

  /// Whether it comes after the time of what was open in memory.
  boolean isLate(Incoming incoming) {
    return incoming.privateChat() && inMemory.find(incoming.chat()) instanceof Sessions.Lost;
  }

  private static boolean belongsToWhatIsOpen(Incoming.Content content) {
    return switch (content) {
      case Incoming.Said _, Incoming.Edited _ -> true;
      case Incoming.Command(var name, _) -> name.equals("batal");
      case Incoming.Tap _ -> false;
    };
  }

  private boolean isUnasked(long chat) {
    return !(inMemory.find(chat) instanceof Sessions.Open)
        && !inMemory.keeping(chat).inMemory()
        && !durable.awaits(chat);
  }

  boolean mayLeaveNoTrace(long chat) {
    return inMemory.keeping(chat).inMemory() || isUnasked(chat);
  }

  boolean mayLeaveNoTrace(Incoming incoming) {
    return keeping(incoming).inMemory()
        || isUnasked(incoming)
        || secretWord(incoming).isPresent()
        || isInDoubt(incoming)
        || misplaced(incoming).isPresent();
  }

  /// Whether something of the chat is in memory that would be lost with this process.
  boolean holds(long chat) {
    return !(inMemory.find(chat) instanceof Sessions.None)
        || durable.awaits(chat)
        || held.any(chat)
        || left.any(chat);
  }

  /// Whether words wait for their person to say what they answer.
  boolean asksAboutWords(long chat) {
    return held.any(chat);
  }

  /// Chats have come from another process, which is as if this one had just started.
  void draftsMayBeLost() {
    started = clock.instant();
    active.clear();
  }

  /// Notes what somebody does: who opens or taps something writes no draft that is lost.
  void note(Incoming incoming) {
    if (!mayHaveLostDraft()) {
      active.clear();
    } else if (!(incoming.content() instanceof Incoming.Said)) {
      active.add(incoming.chat());
    }
  }

  /// Whether words of that chat may belong to a draft that was lost with another process.
  boolean mayHaveLostDraft(long chat) {
    return mayHaveLostDraft() && !active.contains(chat);
  }

  /// Shortly after a start nobody knows who was writing a draft that lived in memory.
  boolean mayHaveLostDraft() {
    return clock.instant().isBefore(started.plus(MemorySessions.LIFE));
  }

  /// Whether more than its name stands behind a command, which may be a tip's: also where the name
  /// has a slip.
  boolean tellsMore(Incoming incoming) {
    return incoming.content() instanceof Incoming.Command(var name, var argument)
        && !argument.isEmpty()
        && (keepingOf(name) == Keeping.ANONYMOUS || !dialogues.know(name));
  }

  /// Whether something else is wanted than what is open, and not only its end.
  static boolean leavesForAnother(Incoming incoming) {
    return opensSomething(incoming) && !onlyEnds(incoming);
  }

  /// Whether only the end of what is open is wanted.
  static boolean onlyEnds(Incoming incoming) {
    return incoming.content() instanceof Incoming.Command(var name, _) && name.equals("batal");
  }

  /// Whether a button of the question that is open there was tapped.
  static boolean answers(Incoming incoming, Sessions.Found found) {
    return found instanceof Sessions.Open(var session)
        && incoming.content() instanceof Incoming.Tap(_, var data)
        && switch (ButtonData.parse(data)) {
          case ButtonData.Answer answer -> answer.token().equals(session.token());
          case ButtonData.Shortcut(var name, var said) ->
              name.equals(HeldWords.SHORTCUT) && said.equals(HeldWords.YES + session.token());
        };
  }

  /// Whether it leads back to a draft.
  static boolean resumes(Incoming incoming) {
    return incoming.content() instanceof Incoming.Tap(_, var data)
        && ButtonData.parse(data) instanceof ButtonData.Shortcut(var name, _)
        && name.equals(LeftDrafts.SHORTCUT);
  }

  /// Whether it opens something in place of what is open.
  static boolean opensSomething(Incoming incoming) {
    return switch (incoming.content()) {
      case Incoming.Command _ -> true;
      case Incoming.Tap(_, var data) ->
          resumes(incoming)
              || ButtonData.opens(data).isPresent()
              || (ButtonData.parse(data) instanceof ButtonData.Shortcut(var name, _)
                  && name.equals(Shortcut.COMMAND));
      case Incoming.Said _, Incoming.Edited _ -> false;
    };
  }
}
