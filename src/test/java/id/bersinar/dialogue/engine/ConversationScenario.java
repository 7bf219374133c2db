package id.bersinar.dialogue.engine;

import static org.mockito.Mockito.mock;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Dialogue;
import id.bersinar.dialogue.GroupCommand;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Shortcut;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.TypedAnswers;
import id.bersinar.dialogue.UrgentWords;
import id.bersinar.dialogue.Visitor;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.gate.Outbox;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.dialogue.texts.TextSettings;
import id.bersinar.dialogue.texts.Texts;
import id.bersinar.dialogue.words.PlainWords;
import id.bersinar.scenario.MovableClock;
import id.bersinar.storage.ClaimOrder;
import id.bersinar.storage.ReadingOnly;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.ResolvableType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// Base of the tests of how conversations go, whatever they are about: the engine around dialogues
/// that exist for that alone.
abstract class ConversationScenario {

  static final long CHAT = 7;
  static final long GROUP = -5;
  static final int TOPIC = 77;

  /// "Hadir" taps on a button that greets.
  private static final TypedAnswers.Kind WAVES =
      new TypedAnswers.Kind(
          "meetings.typed.yes",
          true,
          _ -> List.of(new Button.Go(Text.plain("Wave"), "wave", "back")));

  final MovableClock clock = new MovableClock();
  final List<Outgoing> stored = new ArrayList<>();
  final HeardLine line = new HeardLine();
  final List<Outgoing> direct = line.said;
  final List<String> wishes = line.wishes;
  final OrderDialogue order = new OrderDialogue();
  final WhisperDialogue whisper = new WhisperDialogue();
  final MemorySessions inMemory = new MemorySessions(line, clock);
  final HeldWords held = new HeldWords(clock);
  private static final Texts TEXTS =
      new Texts(new TextSettings("messages", "target/test-data/conversations"));
  final SampleDoor door = new SampleDoor();
  final Map<Long, StoredSession> rows = door.rows;
  final Apologies apologies = new Apologies(TEXTS, door, stored::add, line);
  final Conversations conversations = conversations();

  private Conversations conversations() {
    var beans = new StaticListableBeanFactory();
    var dialogues =
        new Dialogues(
            beans.getBeanProvider(ResolvableType.forClass(Dialogue.class)),
            beans.getBeanProvider(Shortcut.class));
    beans.addBean("order", order);
    beans.addBean("whisper", whisper);
    beans.addBean("menu", new Menu(dialogues, Optional.empty()));
    beans.addBean("start", new ConsentDialogue(door));
    beans.addBean("wave", new Wave());
    Outbox outbox = stored::add;
    var durable = new DurableSessions(new Rows(), dialogues, new StateJson(), clock);
    var calls = new CallsForHelp(Optional.of(new Cries()), TEXTS, door, inMemory, held, line);
    var left = new LeftDrafts(clock);
    var routing =
        new Routing(
            dialogues, inMemory, durable, held, left, Optional.of(this::secretWord), calls, clock);
    var leaving = new Leaving(inMemory, durable, door, line, TEXTS);
    var quickMenu = new QuickMenu(dialogues, TEXTS);
    // Without a transaction, so nothing is asked of it.
    var reading = new ReadingOnly(mock(EntityManager.class));
    var things = new UnaskedThings(Optional.empty(), List.of());
    var vocabulary = new Vocabulary(TEXTS);
    var words = new PlainWords(TEXTS);
    var sentences = new WholeSentences(List.of(), dialogues);
    var answers = new ListedAnswers(List.of(() -> List.of(WAVES)), TEXTS, vocabulary);
    var turns =
        new Turns(
            new Speeches(TEXTS, quickMenu, new SharingKeys(clock), routing),
            new Taps(dialogues, routing, reading, held, left),
            new Listening(held, calls, things),
            dialogues,
            routing,
            door,
            reading,
            vocabulary,
            new TypedCommands(words, sentences, answers, dialogues, held),
            clock);
    var stored =
        new DurableConversations(turns, door, durable, inMemory, left, leaving, outbox, line);
    var none = TransactionOperations.withoutTransaction();
    var intents = new Intents(words, dialogues, routing, durable, door, sentences, List.of());
    var untraced =
        new UntracedConversations(turns, door, inMemory, durable, held, leaving, line, none, TEXTS);
    var planner =
        new Planner(
            routing,
            new DecidedWords(held, routing, vocabulary),
            new AwaitedAnswers(answers, routing, durable, door),
            intents,
            calls,
            untraced,
            new UnaskedWords(turns, door, inMemory, durable, stored, line, none),
            new NewcomerConversations(turns, door, inMemory, durable, leaving, outbox, line, none),
            stored,
            new GroupAnswers(List.of(new Greeting()), dialogues, TEXTS, door, outbox),
            new DoubleTaps(clock));
    return new Conversations(
        new Interpreter(quickMenu, vocabulary, new LinkedCommands(dialogues), intents),
        planner,
        routing,
        untraced,
        new PopUps(TEXTS, door),
        dialogues);
  }

  void types(String text) {
    hear(
        text.startsWith("/")
            ? new Incoming.Command(text.substring(1), "")
            : new Incoming.Said(new Input.Words(text)));
  }

  void hear(Incoming.Content content) {
    stored.clear();
    direct.clear();
    wishes.clear();
    conversations.plan(new Incoming(CHAT, true, CHAT, "Sari", "id", content)).work().run();
  }

  void taps(String label) {
    hear(new Incoming.Tap(1, dataOf(label)));
  }

  String dataOf(String label) {
    return Stream.concat(stored.stream(), direct.stream())
        .flatMap(it -> it.buttons().stream())
        .flatMap(it -> it.rows().stream())
        .flatMap(List::stream)
        .filter(key -> key.label().contains(label))
        .map(Outgoing.Key::data)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no button " + label));
  }

  String said() {
    return stored.stream().map(ConversationScenario::html).reduce("", (a, b) -> a + "|" + b);
  }

  static String html(Outgoing message) {
    return switch (message.content()) {
      case Outgoing.Html(var html, _) -> html;
      case Outgoing.Edit(_, var html, _) -> html;
      case Outgoing.Live(_, var html, _, _) -> html;
      case Outgoing.Sheet(_, var html, _) -> html;
      case Outgoing.Place _, Outgoing.Picture _, Outgoing.File _ -> "";
    };
  }

  private Optional<Text> secretWord(long chat, String words) {
    return Optional.of(Text.plain("that was a secret"))
        .filter(_ -> chat == CHAT && words.equals("open sesame"));
  }

  private static final class Cries implements UrgentWords {
    @Override
    public Optional<Word> alone(String words) {
      return amid(words).map(it -> new Word(it, belongIntoATip(words)));
    }

    @Override
    public Optional<Reply> late(String words) {
      return amid(words);
    }

    @Override
    public Optional<Reply> amid(String words) {
      return words.startsWith("help")
          ? Optional.of(Reply.say(Text.plain("call 119")))
          : Optional.empty();
    }

    @Override
    public Optional<Reply> refused(String words) {
      return amid(words);
    }

    @Override
    public Optional<Word> instead(String words) {
      return words.startsWith("help!")
          ? Optional.of(new Word(Reply.say(Text.plain("call 119, not taken")), false))
          : Optional.empty();
    }

    @Override
    public Optional<String> announced(String words) {
      return Optional.empty();
    }

    @Override
    public boolean mayBePlanned(String words) {
      return false;
    }

    @Override
    public boolean belongIntoATip(String words) {
      return words.endsWith("he sells");
    }
  }

  private static final class Greeting implements GroupCommand {
    @Override
    public String name() {
      return "order";
    }

    @Override
    public Optional<Reply> heard(Call call) {
      return Optional.of(Reply.say(Text.plain("Halo grup")));
    }
  }

  private final class Rows extends StoredSessions {
    Rows() {
      super(mock(JdbcClient.class), mock(ClaimOrder.class));
    }

    @Override
    Optional<StoredSession> find(long chat) {
      return Optional.ofNullable(rows.get(chat));
    }

    @Override
    void put(StoredSession session) {
      rows.put(session.chat(), session);
    }

    @Override
    boolean replace(StoredSession session) {
      return rows.replace(session.chat(), session) != null;
    }

    @Override
    void delete(long chat) {
      rows.remove(chat);
    }
  }

  private static final class Wave implements Shortcut {
    @Override
    public String name() {
      return "wave";
    }

    @Override
    public Reply tapped(String argument, Visitor visitor) {
      return Reply.say(Text.plain("waved " + argument));
    }
  }
}
