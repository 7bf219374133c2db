package id.bersinar.dialogue.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import id.bersinar.dialogue.Alias;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Dialogue;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Opening;
import id.bersinar.dialogue.Question;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Shortcut;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import id.bersinar.dialogue.gate.DirectLine;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.dialogue.texts.TextSettings;
import id.bersinar.dialogue.texts.Texts;
import id.bersinar.dialogue.words.PlainWords;
import id.bersinar.scenario.MovableClock;
import id.bersinar.storage.ReadingOnly;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.ResolvableType;

/// How what is said arrives follows from where the dialogue is kept; its author says nothing of it.
class MannerTest {

  private static final long CHAT = 7;

  private static final Texts TEXTS =
      new Texts(new TextSettings("messages", "target/test-data/manner"));
  private final MemorySessions sessions =
      new MemorySessions(mock(DirectLine.class), new MovableClock());
  private final Visitor visitor =
      new Visitor(UUID.randomUUID(), "Sari", Language.INDONESIAN, Set.of(), true);

  @ParameterizedTest
  @CsvSource({
    "DURABLE, false, false",
    "VOLATILE, false, false",
    "CONFIDENTIAL, true, false",
    "ANONYMOUS, true, true"
  })
  void whateverADialogueSays(Keeping keeping, boolean guarded, boolean silent) {
    var said = allThatIsSaid(new Chatty(keeping));
    assertThat(said)
        .hasSizeGreaterThan(7)
        .allMatch(it -> it.guarded() == guarded && it.silent() == silent);
  }

  private List<Outgoing> allThatIsSaid(Chatty chatty) {
    var said = new ArrayList<Outgoing>();
    var beans = new StaticListableBeanFactory();
    beans.addBean("chatty", chatty);
    var dialogues =
        new Dialogues(
            beans.getBeanProvider(ResolvableType.forClass(Dialogue.class)),
            beans.getBeanProvider(Shortcut.class));
    // Replies before a question, then the question.
    said.addAll(turn(dialogues, it -> it.open("chatty", "")));
    // The question once more.
    said.addAll(turn(dialogues, it -> it.answer(open(), new Input.Other())));
    // Keys are taken away, with a word; then the end.
    said.addAll(turn(dialogues, it -> it.answer(open(), new Input.Words("over"))));
    said.addAll(turn(dialogues, it -> it.tapped(chatty.shortcut(), "")));
    said.addAll(
        turn(
            dialogues,
            it ->
                it.recall(
                    new Dialogues.Recalled(chatty.keeping(), Reply.say(Text.plain("as then"))),
                    "")));
    return said;
  }

  private interface Act {
    void in(Turn turn);
  }

  private List<Outgoing> turn(Dialogues dialogues, Act act) {
    var talker =
        new Talker(
            visitor,
            () -> visitor,
            () -> new Alias("contoh"),
            new ReadingOnly(mock(EntityManager.class)));
    var quickMenu = new QuickMenu(dialogues, TEXTS);
    var speech = new Speech(CHAT, OptionalInt.empty(), TEXTS, quickMenu, () -> false, visitor);
    var question = new OpenQuestion(CHAT, sessions, speech);
    var vocabulary = new Vocabulary(TEXTS);
    var commands =
        new TypedCommands(
            new PlainWords(TEXTS),
            new WholeSentences(List.of(), dialogues),
            new ListedAnswers(List.of(), TEXTS, vocabulary),
            dialogues,
            new HeldWords(new MovableClock()));
    var turn = new Turn(talker, speech, question, dialogues, vocabulary, commands);
    act.in(turn);
    return turn.outgoing();
  }

  private Session open() {
    assertThat(sessions.find(CHAT)).isInstanceOf(Sessions.Open.class);
    return ((Sessions.Open) sessions.find(CHAT)).session();
  }

  record Asking() {}

  /// Says something of each kind.
  private record Chatty(Keeping keeping) implements Dialogue<Asking> {

    private static final Keyboard.Buttons BUTTON =
        Keyboard.buttons().row(Button.command(Text.plain("on"), "menu"));

    @Override
    public String name() {
      return "chatty";
    }

    @Override
    public List<Command> commands() {
      return List.of(Command.forEveryone("chatty", 1));
    }

    @Override
    public Class<Asking> states() {
      return Asking.class;
    }

    @Override
    public Step<Asking> open(Opening opening, Visitor visitor) {
      return Step.ask(
          new Asking(),
          Reply.say(Text.plain("with a button")).with(BUTTON),
          Reply.amend(Text.plain("in place")),
          new Reply.Venue(-6.2, 106.8, "Posko contoh", "Jalan contoh"),
          Reply.picture(new byte[0]));
    }

    @Override
    public Question ask(Asking state, Visitor visitor) {
      return Question.of(Text.plain("where?"), new Keyboard.ShareLocation(Text.plain("here")));
    }

    @Override
    public Step<Asking> answer(Asking state, Input input, Visitor visitor) {
      return input instanceof Input.Words
          ? Step.end(Reply.say(Text.plain("over")).with(BUTTON))
          : Step.again();
    }

    Shortcut shortcut() {
      return new Shortcut() {
        @Override
        public String name() {
          return "wave";
        }

        @Override
        public Keeping keeping() {
          return Chatty.this.keeping;
        }

        @Override
        public Reply tapped(String argument, Visitor visitor) {
          return Reply.say(Text.plain("waved"));
        }
      };
    }
  }
}
