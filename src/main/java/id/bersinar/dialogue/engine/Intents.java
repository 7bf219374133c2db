package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.AwaitedTexts;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.gate.Visitors;
import id.bersinar.dialogue.words.Meaning;
import id.bersinar.dialogue.words.PlainWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What people mean who name a command otherwise, or write something where no question is open.
/// Nothing of it is kept.
@Component
class Intents {

  private static final String CANCEL = "batal";

  private final PlainWords words;
  private final Dialogues dialogues;
  private final Routing routing;
  private final DurableSessions stored;
  private final Visitors visitors;
  private final WholeSentences sentences;
  private final List<AwaitedTexts> awaited;

  Intents(
      PlainWords words,
      Dialogues dialogues,
      Routing routing,
      DurableSessions stored,
      Visitors visitors,
      WholeSentences sentences,
      List<AwaitedTexts> awaited) {
    this.words = words;
    this.dialogues = dialogues;
    this.routing = routing;
    this.stored = stored;
    this.visitors = visitors;
    this.sentences = sentences;
    this.awaited = awaited;
  }

  /// The same, where a command with another name has the one by which it is known.
  Incoming named(Incoming incoming) {
    return incoming.content() instanceof Incoming.Command(var name, var argument)
            && !dialogues.know(name)
        ? words
            .alias(name, all())
            .or(() -> cancelling(name))
            .map(it -> incoming.with(new Incoming.Command(it, argument)))
            .orElse(incoming)
        : incoming;
  }

  /// A slip doesn't keep anybody in what is open.
  private Optional<String> cancelling(String name) {
    return Optional.of(CANCEL).filter(it -> PlainWords.near(name, all()).equals(List.of(it)));
  }

  /// What is meant by words that answer nothing. Of what nobody could mean nor be awaited with,
  /// nothing is asked of the database.
  Meaning meaning(Incoming incoming) {
    if (!(incoming.content() instanceof Incoming.Said(Input.Words(var typed)))
        || !routing.isUnasked(incoming)) {
      return new Meaning.Unknown();
    }
    Supplier<Visitor> writer = () -> visitors.glimpse(incoming);
    var begun = sentences.beginning(typed, writer);
    var meaning =
        begun
            .<Meaning>map(it -> it)
            .orElseGet(() -> sentences.otherwise(named(typed, writer), typed, writer));
    if (meaning instanceof Meaning.Unknown) {
      return awaited(incoming.chat(), new Input.Words(typed), writer);
    }
    return isClear(meaning) || !mayAnswer(stored.find(incoming.chat()), begun.isPresent())
        ? meaning
        : new Meaning.Unknown();
  }

  /// What was asked for at length where no question is open.
  private Meaning awaited(long chat, Input typed, Supplier<Visitor> writer) {
    return stored.find(chat) instanceof Sessions.None
        ? awaited.stream()
            .flatMap(it -> it.command(typed, writer).stream())
            .findFirst()
            .<Meaning>map(it -> new Meaning.Perhaps(List.of(it)))
            .orElseGet(Meaning.Unknown::new)
        : new Meaning.Unknown();
  }

  private Meaning named(String typed, Supplier<Visitor> writer) {
    var anybodys = words.of(typed, all(), all());
    return anybodys instanceof Meaning.Unknown
        ? anybodys
        : words.of(typed, dialogues.commands(writer.get().roles()), all());
  }

  /// Whether words may answer what has been open for long. A sentence that begins with asking for
  /// something doesn't, where nothing would be lost.
  private static boolean mayAnswer(Sessions.Found open, boolean begun) {
    return switch (open) {
      case Sessions.None() -> false;
      case Sessions.Open(var session) -> !begun || session.isDraft();
      case Sessions.Lost() -> !begun;
    };
  }

  /// Whether words that answer nothing plan something for which the person has a command.
  boolean isPlanning(Incoming incoming) {
    return incoming.content() instanceof Incoming.Said(Input.Words(var typed))
        && sentences.isPlanning(typed, () -> visitors.glimpse(incoming));
  }

  /// Whether it can be no answer to a question that has been open for long.
  private boolean isClear(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Opens(var command, _, var exact) -> exact || isAnonymous(command);
      case Meaning.Greeting() -> true;
      case Meaning.Either _, Meaning.Perhaps _, Meaning.Thanks(), Meaning.Unknown() -> false;
    };
  }

  private List<Command> all() {
    return dialogues.all();
  }

  private boolean isAnonymous(String command) {
    return dialogues
        .opened(command)
        .filter(it -> it.dialogue().keeping() == Keeping.ANONYMOUS)
        .isPresent();
  }

  /// Whether one of these commands may be meant for a tip, so that the words don't stay.
  boolean mayTell(List<String> commands) {
    return commands.stream().anyMatch(this::isAnonymous);
  }

  /// Whether it is a command with a slip that may be meant for a tip.
  boolean maySlip(Incoming incoming) {
    return incoming.content() instanceof Incoming.Command(var name, _)
        && !dialogues.know(name)
        && mayTell(PlainWords.near(name, all()));
  }

  /// What is said to somebody who says hello, who may be expected, as the first operator is.
  Reply welcome(Incoming incoming) {
    return greeting(dialogues.commands(visitors.receive(incoming).roles()));
  }

  /// @param there the commands that exist for the person
  static Reply greeting(List<Command> there) {
    return Reply.say("dialogue.greeting").with(Menu.buttons(there));
  }

  /// What is said of a command that doesn't exist for the person.
  ///
  /// @param there those that do
  static Reply unknown(String command, List<Command> there) {
    var near = PlainWords.near(command, there);
    return near.isEmpty() ? Reply.say("dialogue.unknown-command").with(Menu.button()) : which(near);
  }

  /// Which of these commands the words are for, which are held.
  static Reply forWhich(List<String> commands) {
    return which(commands)
        .with(Keyboard.column(HeldWords.opening(commands)).row(Button.command(Menu.MENU)));
  }

  /// Which of these commands is meant.
  static Reply.Say which(List<String> commands) {
    // No button cancels from outside of what is open.
    var asked = commands.stream().filter(it -> !it.equals(CANCEL)).toList();
    var names = asked.stream().map(it -> "/" + it).collect(Collectors.joining(", "));
    var buttons = Stream.concat(asked.stream(), Stream.of(Menu.MENU)).distinct();
    return Reply.say(Text.of("dialogue.did-you-mean").with("commands", names))
        .with(Keyboard.column(buttons.map(Button::command).toList()));
  }
}
