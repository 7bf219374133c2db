package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Visitor;
import id.bersinar.dialogue.words.Meaning;
import id.bersinar.dialogue.words.PlainWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What words mean that don't answer the open question: as where none is open, an answer to another
/// message, or a command. At a question in memory, since how its words are kept was decided before,
/// only buttons are offered; of an anonymous or confidential one it is nobody's business.
@Component
class TypedCommands {

  private final PlainWords words;
  private final WholeSentences sentences;
  private final ListedAnswers answers;
  private final Dialogues dialogues;
  private final HeldWords held;

  TypedCommands(
      PlainWords words,
      WholeSentences sentences,
      ListedAnswers answers,
      Dialogues dialogues,
      HeldWords held) {
    this.words = words;
    this.sentences = sentences;
    this.answers = answers;
    this.dialogues = dialogues;
    this.held = held;
  }

  Said said(long chat, Session session, Input input, Visitor writer) {
    var keeping = session.dialogue().keeping();
    boolean heard = keeping == Keeping.DURABLE || keeping == Keeping.VOLATILE;
    return new Said(
        chat,
        session,
        input.as(Input.Words.class).filter(_ -> heard).map(Input.Words::text),
        writer);
  }

  boolean isPlanning(String typed, Visitor writer) {
    return sentences.isPlanning(typed, () -> writer);
  }

  /// What was said at an open question.
  final class Said {

    private final long chat;
    private final boolean stored;
    private final boolean draft;
    private final Optional<String> typed;
    private final Visitor writer;

    private Said(long chat, Session session, Optional<String> typed, Visitor writer) {
      this.chat = chat;
      this.stored = session.dialogue().keeping() == Keeping.DURABLE;
      this.draft = session.isDraft();
      this.typed = typed;
      this.writer = writer;
    }

    /// A sentence that begins with asking for something.
    TypedMeaning sentence() {
      return typed
          .flatMap(it -> sentences.beginning(it, () -> writer))
          .map(this::opens)
          .orElseGet(TypedMeaning.None::new);
    }

    /// An answer to another message.
    ///
    /// @param here the buttons of the open question that may be meant as well
    TypedMeaning answer(List<Button> here) {
      return typed
          .flatMap(answers::meant)
          .filter(it -> !it.more() && (here.isEmpty() || !(it.yesOrNo() || confirms(here))))
          .map(it -> it.waiting(writer.person()))
          .filter(it -> !it.isEmpty())
          .map(it -> answer(it, here))
          .orElseGet(TypedMeaning.None::new);
    }

    /// Whoever is about to confirm something answers that.
    private static boolean confirms(List<Button> here) {
      return here.stream()
          .anyMatch(it -> it instanceof Button.Answer(_, _, boolean affirms, _) && affirms);
    }

    private TypedMeaning answer(ListedAnswers.Waiting waiting, List<Button> here) {
      return waiting.atOnce() && waiting.amid() && here.isEmpty() && stored && !draft
          ? new TypedMeaning.Goes(waiting.buttons().getFirst())
          : new TypedMeaning.Unclear(
              Stream.concat(waiting.buttons().stream(), here.stream()).toList());
    }

    /// Any other words for a command.
    TypedMeaning command() {
      return typed.map(this::command).orElseGet(TypedMeaning.None::new);
    }

    private TypedMeaning command(String said) {
      var there = dialogues.commands(writer.roles());
      var named = words.of(said, there, dialogues.all());
      return switch (sentences.otherwise(named, said, () -> writer)) {
        // A sentence is told as it is.
        case Meaning.Opens sentence when sentence.rest().equals(said) -> opens(sentence);
        case Meaning.Opens opens when stored -> named(opens);
        case Meaning.Either(var commands) when stored -> which(commands);
        case Meaning.Perhaps(var commands) -> asks(commands, said);
        case Meaning.Thanks() when stored -> says(Reply.say("dialogue.you-are-welcome"));
        case Meaning.Greeting() when stored -> says(Intents.greeting(there));
        case Meaning _ -> new TypedMeaning.None();
      };
    }

    private static TypedMeaning says(Reply reply) {
      return new TypedMeaning.Says(reply);
    }

    private TypedMeaning opens(Meaning.Opens sentence) {
      return stored
          ? new TypedMeaning.Opens(sentence.command(), sentence.rest())
          : asks(List.of(sentence.command()), sentence.rest());
    }

    private TypedMeaning asks(List<String> commands, String said) {
      held.hold(chat, new Input.Words(said), commands);
      return new TypedMeaning.Unclear(HeldWords.opening(commands));
    }
  }

  private TypedMeaning named(Meaning.Opens opens) {
    return keepings(List.of(opens.command())).equals(Set.of(Keeping.DURABLE))
        ? new TypedMeaning.Opens(opens.command(), opens.rest())
        : which(List.of(opens.command()));
  }

  /// None for a tip: by then its words are stored, and nothing is said of it.
  private TypedMeaning which(List<String> commands) {
    var there = commands.stream().filter(it -> dialogues.opened(it).isPresent()).toList();
    return there.isEmpty() || keepings(there).contains(Keeping.ANONYMOUS)
        ? new TypedMeaning.None()
        : new TypedMeaning.Unclear(there.stream().<Button>map(Button::command).toList());
  }

  private Set<Keeping> keepings(List<String> commands) {
    return commands.stream()
        .flatMap(it -> dialogues.opened(it).stream())
        .map(it -> it.dialogue().keeping())
        .collect(Collectors.toSet());
  }
}
