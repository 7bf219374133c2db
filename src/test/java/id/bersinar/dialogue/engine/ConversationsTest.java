package id.bersinar.dialogue.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Dialogue;
import id.bersinar.dialogue.GroupCommand;
import id.bersinar.dialogue.InDoubt;
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
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.gate.Outbox;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.dialogue.gate.Plan;
import id.bersinar.dialogue.gate.Visitors;
import id.bersinar.dialogue.texts.TextSettings;
import id.bersinar.dialogue.texts.Texts;
import id.bersinar.scenario.MovableClock;
import id.bersinar.storage.ReadingOnly;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.ResolvableType;
import org.springframework.transaction.support.TransactionOperations;

/// How conversations go, whatever they are about.
class ConversationsTest {

  private static final long CHAT = 7;
  private static final long GROUP = -5;
  private static final int TOPIC = 77;

  private final MovableClock clock = new MovableClock();
  private final List<Outgoing> stored = new ArrayList<>();
  private final List<Outgoing> direct = new ArrayList<>();
  private final List<String> wishes = new ArrayList<>();
  private final Line line = new Line();
  private final Map<Long, StoredSession> rows = new HashMap<>();
  private final Order order = new Order();
  private final Whisper whisper = new Whisper();
  private boolean consented = true;
  private boolean known = true;
  private final MemorySessions inMemory = new MemorySessions(line, clock);
  private final HeldWords held = new HeldWords(clock);
  private final Texts texts =
      new Texts(new TextSettings("messages", "target/test-data/conversations"));
  private final Door door = new Door();
  private final Apologies apologies = new Apologies(texts, door, stored::add, line);
  private final Conversations conversations = conversations();

  private Conversations conversations() {
    var beans = new StaticListableBeanFactory();
    var dialogues =
        new Dialogues(
            beans.getBeanProvider(ResolvableType.forClass(Dialogue.class)),
            beans.getBeanProvider(Shortcut.class));
    beans.addBean("order", order);
    beans.addBean("whisper", whisper);
    beans.addBean("menu", new Menu(dialogues));
    beans.addBean("start", new Consent());
    beans.addBean("wave", new Wave());
    Outbox outbox = stored::add;
    var durable = new DurableSessions(new Rows(), dialogues, new StateJson(), clock);
    var routing = new Routing(dialogues, inMemory, durable, Optional.of(this::secretWord), clock);
    // Without a transaction, so nothing is asked of it.
    var reading = new ReadingOnly(mock(EntityManager.class));
    var turns = new Turns(texts, dialogues, routing, door, reading, held, clock);
    var stored = new DurableConversations(turns, door, durable, inMemory, outbox);
    var none = TransactionOperations.withoutTransaction();
    return new Conversations(
        routing,
        stored,
        new UntracedConversations(turns, door, inMemory, durable, held, line, none, texts),
        new UnaskedWords(turns, door, inMemory, durable, stored, line, none),
        new NewcomerConversations(turns, door, inMemory, durable, outbox, line, none),
        door,
        new GroupAnswers(List.of(new Greeting()), dialogues, texts, door, outbox),
        new PopUps(texts, door),
        new DoubleTaps(clock),
        dialogues);
  }

  private void types(String text) {
    hear(
        text.startsWith("/")
            ? new Incoming.Command(text.substring(1), "")
            : new Incoming.Said(new Input.Words(text)));
  }

  private void hear(Incoming.Content content) {
    stored.clear();
    direct.clear();
    wishes.clear();
    conversations.plan(new Incoming(CHAT, true, CHAT, "Sari", "id", content)).work().run();
  }

  private void taps(String label) {
    hear(new Incoming.Tap(1, dataOf(label)));
  }

  private String dataOf(String label) {
    return Stream.concat(stored.stream(), direct.stream())
        .map(Outgoing::content)
        .flatMap(
            content ->
                content instanceof Outgoing.Html(_, Outgoing.Inline(var rows))
                    ? rows.stream().flatMap(List::stream)
                    : Stream.empty())
        .filter(key -> key.label().contains(label))
        .map(Outgoing.Key::data)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no button " + label));
  }

  private String said() {
    return stored.stream().map(ConversationsTest::html).reduce("", (a, b) -> a + "|" + b);
  }

  private static String html(Outgoing message) {
    return message.content() instanceof Outgoing.Html(var html, _) ? html : "";
  }

  @Test
  void aDialogueGoesFromQuestionToQuestion() {
    types("/order");
    assertThat(said()).contains("what?");
    types("kopi");
    assertThat(said()).contains("phone?");
    hear(new Incoming.Said(new Input.Contact("+62 812-0000-0001", true)));
    assertThat(said()).contains("kopi for +62 812-0000-0001?");
    taps("yes");
    assertThat(said()).contains("ordered");
    assertThat(order.ordered).containsExactly("kopi");
    assertThat(rows).isEmpty();
  }

  @Test
  void backGoesToTheQuestionBefore() {
    types("/order");
    types("kopi");
    types("⬅️ Kembali");
    assertThat(said()).contains("what?");
    types("teh");
    hear(new Incoming.Said(new Input.Contact("1", true)));
    taps("Kembali");
    assertThat(said()).contains("phone?");
  }

  @Test
  void theFirstQuestionHasNoWayBack() {
    types("/order");
    assertThat(stored.toString()).doesNotContain("Kembali");
    taps("Batal");
    assertThat(said()).contains("dibatalkan");
  }

  @Test
  void keysInPlaceOfTheKeyboardAreTakenAwayOnceAnswered() {
    types("/order");
    types("kopi");
    hear(new Incoming.Said(new Input.Contact("1", true)));
    assertThat(stored)
        .first()
        .extracting(Outgoing::content)
        .isInstanceOfSatisfying(
            Outgoing.Html.class, it -> assertThat(it.markup()).isInstanceOf(Outgoing.NoKeys.class));
  }

  @Test
  void anAnswerThatDoesNotFitIsAskedForAgainWithAWord() {
    types("/order");
    hear(new Incoming.Said(new Input.Other()));
    assertThat(said()).contains("tulisan atau tombol").contains("what?");
    types("x".repeat(100));
    assertThat(said()).contains("belum sesuai").contains("what?");
  }

  @Test
  void theSameButtonTwiceWithinAMomentIsOneTap() {
    types("/order");
    types("kopi");
    hear(new Incoming.Said(new Input.Contact("1", true)));
    var yes = new Incoming.Tap(1, dataOf("yes"));
    hear(yes);
    hear(yes);
    assertThat(stored).isEmpty();
    assertThat(order.ordered).containsExactly("kopi");
    clock.advance(Duration.ofSeconds(10));
    hear(yes);
    assertThat(said()).contains("sudah tidak berlaku");
    assertThat(order.ordered).containsExactly("kopi");
  }

  @Test
  void anAnswerToAnEarlierQuestionHasNoEffect() {
    types("/order");
    var cancel = new Incoming.Tap(1, dataOf("Batal"));
    types("kopi");
    hear(cancel);
    assertThat(said()).contains("sudah tidak berlaku");
    hear(new Incoming.Said(new Input.Contact("1", true)));
    assertThat(said()).contains("kopi for 1?");
  }

  @Test
  void aStateThatThisVersionCannotReadEndsPolitely() {
    types("/order");
    var row = rows.values().iterator().next();
    row.moveTo("order", "{\"v\":1,\"path\":[{\"Gone\":{}}]}", row.token(), false, clock.instant());
    types("kopi");
    assertThat(said()).contains("saya akhiri");
    assertThat(rows).isEmpty();
  }

  @Test
  void consentIsAskedForBeforeADialogueThatNeedsIt() {
    consented = false;
    types("/order");
    assertThat(said()).contains("agree before order?");
    types("yes");
    assertThat(said()).contains("what?");
  }

  @Test
  void ofANewcomerNothingIsStoredBeforeTheyAgreeAndThenTheyGoOn() {
    consented = false;
    known = false;
    for (var words : List.of("/whisper", "/menu", "halo", "/order")) {
      types(words);
      assertThat(direct).as(words).isNotEmpty();
      assertThat(stored).as(words).isEmpty();
      assertThat(rows).as(words).isEmpty();
    }
    assertThat(direct)
        .singleElement()
        .extracting(ConversationsTest::html)
        .asString()
        .contains("agree before order?");
    types("yes");
    assertThat(direct).isEmpty();
    assertThat(said()).contains("what?");
    assertThat(rows).hasSize(1);
    types("soto");
    assertThat(said()).contains("phone?");
  }

  @Test
  void aNewcomersButtonOfBeforeARestartIsAnsweredClearly() {
    consented = false;
    known = false;
    types("/order");
    inMemory.end(CHAT);
    taps("Batal");
    assertThat(direct)
        .singleElement()
        .extracting(ConversationsTest::html)
        .asString()
        .contains("sudah tidak berlaku");
    assertThat(rows).isEmpty();
  }

  @Test
  void aConversationInMemoryLeavesNoTrace() {
    types("/whisper");
    assertThat(direct).singleElement().extracting(ConversationsTest::html).isEqualTo("secret?");
    types("rahasia");
    assertThat(direct).singleElement().extracting(ConversationsTest::html).isEqualTo("really?");
    taps("Batal");
    assertThat(direct).hasSize(1);
    assertThat(stored).isEmpty();
    assertThat(rows).isEmpty();
    assertThat(whisper.visitors).allSatisfy(it -> assertThat(it.person()).isNull());
  }

  @Test
  void anAliasLastsADay() {
    clock.moveTo(Instant.parse("2026-11-24T08:00:00Z"));
    types("/whisper");
    clock.advance(Duration.ofHours(15));
    types("/whisper");
    clock.advance(Duration.ofHours(2));
    types("/whisper");
    var aliases = whisper.visitors.stream().map(Visitor::alias).distinct().toList();
    assertThat(aliases).hasSize(2).doesNotContainNull();
    types("/order");
    assertThat(new Aliases(clock).of(CHAT)).isNotIn(aliases).isNotEqualTo(new Aliases(clock).of(8));
  }

  @Test
  void aDraftInMemoryIsGoneAfterAQuarterOfAnHourAndThePersonIsTold() {
    types("/whisper");
    clock.advance(Duration.ofMinutes(16));
    types("rahasia");
    assertThat(direct)
        .singleElement()
        .extracting(ConversationsTest::html)
        .asString()
        .contains("saya akhiri");
    assertThat(stored).isEmpty();
    assertThat(whisper.heard).isEmpty();
  }

  @Test
  void anyMenuTapWipesADraftInMemory() {
    types("/whisper");
    types("/order");
    assertThat(said()).contains("what?");
    types("rahasia");
    assertThat(whisper.heard).isEmpty();
  }

  @Test
  void whateverBreaksAnAnonymousConversationOffWipesItFirst() {
    for (var exit : List.of("/batal", "/order", "/menu", "/unknown")) {
      types("/whisper");
      types(exit);
      assertThat(wishes).as(exit).startsWith("wipe");
    }
    types("/whisper");
    types("/whisper");
    assertThat(wishes).containsExactly("wipe", "whisper secret?");
    taps("Batal");
    assertThat(wishes).hasSize(3).startsWith("wipe");
    assertThat(wishes.get(1)).contains("leave", "dibatalkan");
    types("/whisper");
    hear(new Incoming.Tap(1, "!open:menu"));
    assertThat(wishes).containsExactly("wipe");
  }

  @Test
  void whatIsOpenWhenTheBotStopsIsWiped() {
    types("/whisper");
    conversations.wipe();
    conversations.wipe();
    assertThat(wishes).containsExactly("whisper secret?", "wipe");
  }

  @Test
  void anAnonymousConversationThatTimesOutIsWiped() {
    types("/whisper");
    wishes.clear();
    inMemory.wipe();
    assertThat(wishes).isEmpty();
    clock.advance(Duration.ofMinutes(16));
    inMemory.wipe();
    inMemory.wipe();
    assertThat(wishes).containsExactly("wipe");
    types("one more secret");
    assertThat(wishes).containsExactly("wipe");
    assertThat(direct)
        .singleElement()
        .extracting(ConversationsTest::html)
        .asString()
        .contains("belum mengerti");
    assertThat(stored).isEmpty();
    types("/whisper");
    clock.advance(Duration.ofMinutes(16));
    types("/order");
    assertThat(wishes).containsExactly("wipe");
  }

  @Test
  void ofWhatHasComeToItsEndTheLastWordStaysUntilThePersonHasItWiped() {
    types("/whisper");
    types("over");
    assertThat(wishes).containsExactly("leave noted?", "wipe");
    types("/menu");
    assertThat(wishes).isEmpty();
    types("/whisper");
    wishes.clear();
    var tap = new Incoming.Tap(40, "!wipe:z");
    hear(tap);
    assertThat(wishes).startsWith("wipe", "wipe 35 to 40");
    assertThat(direct).as("what would stay").isEmpty();
    assertThat(conversations.popUp(new Incoming(CHAT, true, CHAT, "Sari", "id", tap)))
        .hasValueSatisfying(
            it -> assertThat(it).contains("Server Telegram").hasSizeLessThanOrEqualTo(200));
    assertThat(stored).isEmpty();
    types("one more secret");
    assertThat(whisper.heard).hasSize(1);
  }

  @Test
  void whatIsTypedAfterAConversationInMemoryNeverReachesTheDialogueBeforeIt() {
    types("/order");
    types("/whisper");
    types("/batal");
    types("one more secret");
    assertThat(order.asked).isEmpty();
    assertThat(stored).isEmpty();
    assertThat(wishes)
        .singleElement()
        .asString()
        .contains("whisper", "barusan jawabannya?", "what?");
    taps("Bukan");
    assertThat(wishes).contains("wipe");
    assertThat(order.asked).isEmpty();
    assertThat(rows).hasSize(1);
  }

  /// So that nobody has to be known who has told something else meanwhile.
  @Test
  void ofWordsForAQuestionThatHasBeenOpenForLongThePersonSaysThatTheyAnswerIt() {
    types("/order");
    clock.advance(Duration.ofMinutes(14));
    types("kopi");
    assertThat(said()).contains("phone?");
    types("/order");
    clock.advance(Duration.ofMinutes(16));
    types("teh");
    assertThat(order.asked).containsExactly("kopi");
    assertThat(stored).isEmpty();
    taps("Ya, itu");
    assertThat(order.asked).containsExactly("kopi", "teh");
    assertThat(said()).contains("phone?");
    assertThat(wishes).isEmpty();
  }

  @Test
  void wordsThatAreHeldAnswerOnlyTheQuestionThatWasMeantAndNotForLong() {
    types("/order");
    clock.advance(Duration.ofMinutes(16));
    types("teh");
    var yes = new Incoming.Tap(1, dataOf("Ya, itu"));
    types("/order");
    hear(yes);
    assertThat(said()).contains("sudah tidak berlaku", "what?");
    clock.advance(Duration.ofMinutes(16));
    types("teh");
    yes = new Incoming.Tap(1, dataOf("Ya, itu"));
    clock.advance(Duration.ofMinutes(16));
    hear(yes);
    assertThat(said()).contains("tulis sekali lagi", "what?");
    assertThat(order.asked).isEmpty();
    types("/batal");
    clock.advance(Duration.ofSeconds(10));
    hear(yes);
    assertThat(said()).contains("sudah tidak berlaku");
  }

  /// Whatever becomes of them, they may have been told to somebody who isn't there any more.
  @Test
  void wordsThatAreHeldGoFromTheChatWhenNobodySaysWhatTheyAnswer() {
    types("/order");
    clock.advance(Duration.ofMinutes(16));
    types("teh");
    wishes.clear();
    conversations.wipe();
    assertThat(wishes).containsExactly("wipe");
    types("teh");
    var no = new Incoming.Tap(40, dataOf("Bukan").replace(Outgoing.FIRST, "z"));
    clock.advance(Duration.ofMinutes(16));
    wishes.clear();
    inMemory.wipe(held.tidy());
    assertThat(wishes).containsExactly("wipe");
    hear(no);
    assertThat(wishes).contains("wipe 35 to 40");
    assertThat(order.asked).isEmpty();
  }

  @Test
  void whoHasNotBeenAskedForLongCanStillCancel() {
    types("/order");
    clock.advance(Duration.ofMinutes(16));
    hear(new Incoming.Command("batal", ""));
    assertThat(said()).contains("dibatalkan");
    assertThat(rows).isEmpty();
  }

  @Test
  void wordsThatNobodyAskedForAreWrittenDownNowhereAndDoNotStay() {
    var words =
        new Incoming(CHAT, true, CHAT, "Sari", "id", new Incoming.Said(new Input.Words("a")));
    assertThat(conversations.mayLeaveNoTrace(words)).isTrue();
    types("a");
    assertThat(wishes).containsExactly("wipe");
    assertThat(stored).isEmpty();
    assertThat(rows).isEmpty();
    types("/order");
    assertThat(conversations.mayLeaveNoTrace(words)).isFalse();
    types("/whisper");
    types("/batal");
    assertThat(conversations.mayLeaveNoTrace(words)).isTrue();
  }

  @Test
  void buttonsOfALostConversationInMemoryAreAnsweredKindly() {
    hear(new Incoming.Tap(1, "~abcde:yes"));
    assertThat(direct)
        .singleElement()
        .extracting(ConversationsTest::html)
        .asString()
        .contains("terhapus demi keamanan");
    assertThat(wishes).containsOnly("wipe");
    hear(new Incoming.Tap(40, "~abcde.z:yes"));
    assertThat(wishes).contains("wipe 35 to 40");
    assertThat(stored).isEmpty();
  }

  /// Nothing but messages of the chat in which it is tapped, and no more than the bot can have
  // said.
  @Test
  void whatAForgedButtonWipesIsLimited() {
    for (var first : List.of("1", "-zzzzz", "zzzzzz", "zzzzzzzzzzzz", "?", "\u0001")) {
      hear(new Incoming.Tap(9_000, "!wipe:" + first));
      assertThat(wishes).containsAnyOf("wipe 6000 to 9000", "wipe 9000 to 9000");
    }
  }

  @Test
  void whatALostConversationHasComeToIsSaidAgain() {
    hear(new Incoming.Tap(1, "~abcde:known"));
    assertThat(wishes).startsWith("leave that was noted", "wipe", "wipe 1 to 1");
    hear(new Incoming.Tap(40, "~abcde.z:known"));
    assertThat(wishes).startsWith("leave that was noted", "wipe", "wipe 35 to 40");
    assertThat(stored).isEmpty();
    assertThat(rows).isEmpty();
    hear(new Incoming.Tap(1, "abcde:known"));
    assertThat(said()).contains("sudah tidak berlaku");
  }

  @Test
  void whatMayHaveBeenDoneIsNotSaidToBeUndone() {
    types("/whisper");
    var tap = new Incoming.Tap(1, "~abcde:known");
    var incoming = new Incoming(CHAT, true, CHAT, "Sari", "id", tap);
    var doubt = new InDoubt(Text.plain("perhaps"), new IllegalStateException("contoh"));
    assertThat(html(apologies.withoutDatabase(incoming, doubt))).isEqualTo("perhaps");
    direct.clear();
    apologies.whisper(incoming, doubt);
    apologies.whisper(incoming, new IllegalStateException("contoh"));
    assertThat(direct)
        .extracting(ConversationsTest::html)
        .satisfiesExactly(
            it -> assertThat(it).isEqualTo("perhaps"),
            it -> assertThat(it).contains("belum diterima"));
  }

  /// Breaking that off must not take along what was said again.
  @Test
  void whatIsSaidAgainDoesNotBelongToTheConversationThatIsOpenNow() {
    types("/whisper");
    hear(new Incoming.Tap(1, "~abcde:known"));
    assertThat(direct)
        .singleElement()
        .extracting(ConversationsTest::html)
        .asString()
        .contains("that was noted");
    assertThat(wishes).containsExactly("leave that was noted", "wipe 1 to 1");
    types("a long secret");
    assertThat(whisper.heard).hasSize(1);
  }

  @Test
  void aShortcutOutlivesItsDialogue() {
    hear(new Incoming.Tap(1, "!wave:7"));
    assertThat(said()).contains("waved 7");
    hear(new Incoming.Tap(1, "!gone:7"));
    assertThat(said()).contains("sudah tidak berlaku");
  }

  @Test
  void inAGroupOnlyOwnCommandsAreAnswered() {
    saysInGroup(CHAT, new Incoming.Command("whisper", ""));
    assertThat(said()).contains("percakapan pribadi");
    saysInGroup(CHAT, new Incoming.Command("batal", ""));
    assertThat(said()).contains("percakapan pribadi");
    saysInGroup(CHAT, new Incoming.Command("order", ""));
    assertThat(said()).contains("Halo grup");
    saysInGroup(CHAT, new Incoming.Command("unknowncmd", ""));
    assertThat(stored).isEmpty();
    saysInGroup(CHAT, new Incoming.Said(new Input.Words("halo")));
    assertThat(stored).isEmpty();
    assertThat(direct).isEmpty();
  }

  @Test
  void aTopicIsAnsweredInTheTopic() {
    saysInGroup(CHAT, new Incoming.Command("order", ""));
    assertThat(stored).singleElement().matches(it -> Objects.equals(it.thread(), TOPIC));
  }

  @Test
  void anAdministratorWhoHidesIsAskedNotTo() {
    saysInGroup(GROUP, new Incoming.Command("order", ""));
    assertThat(said()).contains("anonim").doesNotContain("Halo grup");
    saysInGroup(GROUP, new Incoming.Command("unknowncmd", ""));
    assertThat(stored).isEmpty();
  }

  @Test
  void aSecretIsNoAnswerAndNothingOfItIsStored() {
    types("/order");
    types("open sesame");
    assertThat(order.asked).isEmpty();
    assertThat(stored).isEmpty();
    assertThat(wishes).containsExactly("wipe", "confide that was a secret");
    var said = new Incoming.Said(new Input.Words("open sesame"));
    var incoming = new Incoming(CHAT, true, CHAT, "Sari", "id", said);
    clock.advance(MemorySessions.LIFE.plusSeconds(1));
    assertThat(conversations.mayLeaveNoTrace(incoming)).isTrue();
    assertThat(conversations.plan(incoming))
        .isInstanceOfSatisfying(
            Plan.Untraced.class, it -> assertThat(it.message()).isEqualTo(Plan.Stay.UNTIL_WIPED));
    types("soup");
    taps("Ya, itu");
    assertThat(order.asked).containsExactly("soup");
  }

  private Optional<Text> secretWord(long chat, String words) {
    return Optional.of(Text.plain("that was a secret"))
        .filter(_ -> chat == CHAT && words.equals("open sesame"));
  }

  private void saysInGroup(long sender, Incoming.Content content) {
    stored.clear();
    conversations
        .plan(new Incoming(GROUP, false, "Grup (contoh)", TOPIC, sender, "Sari", "id", content))
        .work()
        .run();
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

  private final class Line implements DirectLine {
    @Override
    public void send(Outgoing message) {
      direct.add(message);
    }

    @Override
    public void whisper(Outgoing message) {
      direct.add(message);
      wishes.add("whisper " + html(message));
    }

    @Override
    public void leave(Outgoing message) {
      direct.add(message);
      wishes.add("leave " + html(message));
    }

    @Override
    public void confide(Outgoing message) {
      direct.add(message);
      wishes.add("confide " + html(message));
    }

    @Override
    public void withdraw(long chat) {
      wishes.add("withdraw");
    }

    @Override
    public void wipe(long chat) {
      wishes.add("wipe");
    }

    @Override
    public void wipe(long chat, int first, int last) {
      wishes.add("wipe " + first + " to " + last);
    }
  }

  private final class Door implements Visitors {
    private final Visitor visitor =
        new Visitor(new UUID(0, 1), "Sari", Language.INDONESIAN, Set.of(), true);

    @Override
    public boolean awaits(long chat) {
      return false;
    }

    @Override
    public boolean knows(long chat) {
      return known;
    }

    @Override
    public Visitor meet(Incoming incoming) {
      return glimpse(incoming);
    }

    @Override
    public Visitor glimpse(Incoming incoming) {
      return new Visitor(visitor.person(), "Sari", Language.INDONESIAN, Set.of(), consented);
    }

    @Override
    public Language languageOf(long chat) {
      return Language.INDONESIAN;
    }

    @Override
    public List<RoleHolder> roleHolders() {
      return List.of();
    }
  }

  private final class Rows implements StoredSessions {
    @Override
    public Optional<StoredSession> findById(long chat) {
      return Optional.ofNullable(rows.get(chat));
    }

    @Override
    public StoredSession save(StoredSession session) {
      rows.put(session.getId(), session);
      return session;
    }

    @Override
    public void delete(StoredSession session) {
      rows.remove(session.getId());
    }

    @Override
    public List<StoredSession> silentSince(Instant moment) {
      return List.of();
    }
  }

  sealed interface Ordering {}

  record AskingWhat() implements Ordering {}

  record AskingPhone(String what) implements Ordering {}

  record Confirming(String what, String phone) implements Ordering {}

  private static final class Order implements Dialogue<Ordering> {
    private final List<String> ordered = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();

    @Override
    public String name() {
      return "order";
    }

    @Override
    public List<Command> commands() {
      return List.of(Command.forEveryone("order", 1));
    }

    @Override
    public Class<Ordering> states() {
      return Ordering.class;
    }

    @Override
    public boolean needsConsent() {
      return true;
    }

    @Override
    public Step<Ordering> open(Opening opening, Visitor visitor) {
      return Step.ask(new AskingWhat());
    }

    @Override
    public Question ask(Ordering state, Visitor visitor) {
      return switch (state) {
        case AskingWhat() -> Question.of(Text.plain("what?"));
        case AskingPhone _ ->
            Question.of(Text.plain("phone?"), new Keyboard.ShareContact(Text.plain("share")));
        case Confirming(var what, var phone) ->
            Question.of(
                Text.plain(what + " for " + phone + "?"),
                Keyboard.buttons().row(Button.answer(Text.plain("yes"), "yes")));
      };
    }

    @Override
    public Step<Ordering> answer(Ordering state, Input input, Visitor visitor) {
      input.words(1000).ifPresent(asked::add);
      return switch (state) {
        case AskingWhat() ->
            input
                .words(20)
                .<Step<Ordering>>map(what -> Step.ask(new AskingPhone(what)))
                .orElseGet(Step::again);
        case AskingPhone(var what) ->
            input instanceof Input.Contact(var phone, _)
                ? Step.ask(new Confirming(what, phone))
                : Step.again();
        case Confirming(var what, _) ->
            input.is("yes")
                ? Step.perform(
                    () -> {
                      ordered.add(what);
                      return Step.end(Reply.say(Text.plain("ordered")));
                    })
                : Step.again();
      };
    }
  }

  sealed interface Whispering {}

  record AskingSecret() implements Whispering {}

  record AskingReally() implements Whispering {}

  private static final class Whisper implements Dialogue<Whispering> {
    private final List<Visitor> visitors = new ArrayList<>();
    private final List<Input> heard = new ArrayList<>();

    @Override
    public String name() {
      return "whisper";
    }

    @Override
    public List<Command> commands() {
      return List.of(Command.forEveryone("whisper", 2));
    }

    @Override
    public Class<Whispering> states() {
      return Whispering.class;
    }

    @Override
    public Keeping keeping() {
      return Keeping.ANONYMOUS;
    }

    @Override
    public Step<Whispering> open(Opening opening, Visitor visitor) {
      visitors.add(visitor);
      return Step.ask(new AskingSecret());
    }

    @Override
    public Question ask(Whispering state, Visitor visitor) {
      visitors.add(visitor);
      return Question.of(Text.plain(state instanceof AskingSecret ? "secret?" : "really?"));
    }

    @Override
    public Step<Whispering> answer(Whispering state, Input input, Visitor visitor) {
      visitors.add(visitor);
      heard.add(input);
      return input.words(4).isPresent()
          ? Step.end(Reply.say(Text.plain("noted?")).with(Keyboard.buttons()))
          : Step.ask(new AskingReally());
    }

    @Override
    public Optional<Reply> recall(Input answer) {
      return answer.is("known")
          ? Optional.of(Reply.say(Text.plain("that was noted")))
          : Optional.empty();
    }
  }

  record Agreeing(String onward) {}

  private final class Consent implements Dialogue<Agreeing> {
    @Override
    public String name() {
      return "start";
    }

    @Override
    public List<Command> commands() {
      return List.of(Command.forEveryone("start", 0).hidden());
    }

    @Override
    public Class<Agreeing> states() {
      return Agreeing.class;
    }

    @Override
    public Step<Agreeing> open(Opening opening, Visitor visitor) {
      return Step.ask(new Agreeing(opening.onward()));
    }

    @Override
    public Question ask(Agreeing state, Visitor visitor) {
      return Question.of(Text.plain("agree before " + state.onward() + "?"));
    }

    @Override
    public Step<Agreeing> answer(Agreeing state, Input input, Visitor visitor) {
      return Step.perform(
          () -> {
            consented = true;
            known = true;
            return Step.handover(state.onward());
          });
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
