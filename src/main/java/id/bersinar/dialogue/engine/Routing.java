package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.Secrets;
import id.bersinar.dialogue.Shortcut;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.gate.Incoming;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Tells from memory, and from what came in, where the conversation lives that it belongs to.
@Component
class Routing {

  private final Dialogues dialogues;
  private final MemorySessions inMemory;
  private final Optional<Secrets> secrets;
  private final Clock clock;
  private final Instant started;

  Routing(Dialogues dialogues, MemorySessions inMemory, Optional<Secrets> secrets, Clock clock) {
    this.dialogues = dialogues;
    this.inMemory = inMemory;
    this.secrets = secrets;
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
            // Its conversation may be lost, and still nothing must be written.
            case ButtonData.Answer _ ->
                inMemory.keeping(chat).inMemory() ? inMemory.keeping(chat) : Keeping.VOLATILE;
            case ButtonData.Shortcut(var name, var argument) -> keepingOf(name, argument);
          };
      case Incoming.Said _ -> inMemory.keeping(chat);
    };
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

  boolean mayLeaveNoTrace(long chat) {
    return inMemory.keeping(chat).inMemory() || mayHaveLostDraft();
  }

  boolean mayLeaveNoTrace(Incoming incoming) {
    return keeping(incoming).inMemory()
        || secretWord(incoming).isPresent()
        || (incoming.privateChat()
            && incoming.content() instanceof Incoming.Said
            && mayHaveLostDraft());
  }

  /// Shortly after a start nobody knows who was writing a draft that lived in memory.
  boolean mayHaveLostDraft() {
    return clock.instant().isBefore(started.plus(MemorySessions.LIFE));
  }

  /// Whether it opens something in place of what is open.
  static boolean opensSomething(Incoming incoming) {
    return switch (incoming.content()) {
      case Incoming.Command _ -> true;
      case Incoming.Tap(_, var data) ->
          ButtonData.parse(data) instanceof ButtonData.Shortcut(var name, _)
              && name.equals(Shortcut.COMMAND);
      case Incoming.Said _ -> false;
    };
  }
}
