package id.bersinar.tips.sender;

import id.bersinar.area.Desk;
import id.bersinar.dialogue.Acts;
import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Field;
import id.bersinar.dialogue.Filled;
import id.bersinar.dialogue.Form;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.storage.Durability;
import id.bersinar.tips.intake.GiveawayWarning;
import id.bersinar.tips.intake.Giveaways;
import id.bersinar.tips.intake.Refusals;
import id.bersinar.tips.intake.WhoQuestions;
import id.bersinar.tips.record.Content;
import id.bersinar.tips.record.Report;
import id.bersinar.tips.secrets.Receipt;
import id.bersinar.tips.secrets.ReceiptSecret;
import id.bersinar.tips.sender.GuessedReceipts.Tried;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// /cek: with the receipt of a tip one sees, from any account, how far it has come and what the
/// liaison asks, and answers.
@Component
class ReceiptDialogue extends Form {

  private static final Answer<String> WORDS =
      Answer.words(SendersThreads.LONGEST, Refusals.TOO_LONG);

  private final SendersThreads threads;
  private final GuessedReceipts guessed;
  private final Durability durability;
  private final Field<SendersThreads.Known> known;
  private final Field<String> receipt;
  private final Acts<SendersThread> thread;

  ReceiptDialogue(
      SendersThreads threads,
      GuessedReceipts guessed,
      Durability durability,
      OversightQuestions oversight) {
    super("receipt", Command.forEveryone("cek", 50));
    kept(Keeping.ANONYMOUS);
    this.threads = threads;
    this.guessed = guessed;
    this.durability = durability;
    refuse(Refusals::reason);

    known = keep("known", SendersThreads.Known.class);
    receipt =
        ask("tips.ask-receipt", WORDS)
            .when(said -> said.find(known).isEmpty())
            .does(this::recognised);

    thread =
        acts("thread", (Said said) -> threads.find(said.get(known).secret()))
            .page(this::text)
            .gone("tips.unknown-receipt")
            .column();
    var write = thread.act("tips.write", SendersThread::isOpen);
    var words = write.asks("tips.ask-words", WORDS);
    var others = write.asks(OversightQuestions.ASK, OversightQuestions.yes());
    // A tip of its own: whoever has the first one never learns of it.
    oversight.lead(
        others,
        aside(OversightQuestions.CLOSED, Answer.yes("tips.refresh")),
        said -> said.find(words).stream().toList(),
        said ->
            Step.handover(
                "lapor",
                OversightQuestions.handedOver(said.get(words)),
                Reply.say("tips.officials.as-new")));
    others.when(this::isForOthers);
    var calm =
        write
            .asks("tips.confirm-words", Answer.either("tips.send", "tips.urgent"))
            .worded(
                (text, said) ->
                    GiveawayWarning.under(
                        text.with("words", said.get(words)).with("time", threads.nextRelease()),
                        Giveaways.in(said.get(words))));
    write
        .asks("tips.ask.urgency", Answer.yes("tips.send-urgent"))
        .when(calm, it -> !it)
        .worded((text, _) -> text.with("time", threads.nextRelease()));
    write
        .atOnce(Input.Words.class::isInstance, this::refused)
        .changes(said -> added(said.get(known).secret(), said.get(words), !said.get(calm)))
        .done("tips.words-sent")
        .late("tips.words-too-late");
    thread
        .act("tips.withdraw", SendersThread::isUnclaimed)
        .late("tips.withdrawn-too-late")
        .confirms("tips.confirm-withdrawal", "tips.withdraw-yes")
        .changes(said -> threads.withdraw(said.get(known).secret()))
        .removes()
        .done("tips.withdrawn");
    thread.act("tips.refresh").leads(thread::open);
  }

  private Step<Filled> recognised(String typed, Said said) {
    var parsed = Receipt.parse(typed);
    if (parsed.isEmpty()) {
      return Step.again("tips.not-a-receipt");
    }
    var account = Objects.requireNonNull(said.visitor().alias());
    return switch (guessed.recognise(account, parsed.get())) {
      case Tried.Known(var found) -> thread.show(said.without(receipt).with(known, found));
      case Tried.Unknown() -> Step.again("tips.unknown-receipt");
      case Tried.Wait(var pause) ->
          Step.again(Text.of("tips.wait").with("minutes", pause.toMinutes()));
    };
  }

  /// Whether its words reach others than oversight.
  private boolean isForOthers(Said said) {
    return said.get(known).desk() != Desk.OVERSIGHT;
  }

  private boolean added(ReceiptSecret secret, String words, boolean urgent) {
    boolean added = threads.add(secret, words, urgent);
    // Here, where they are still a draft if the disk doesn't take them.
    durability.flush();
    return added;
  }

  private Text refused(SendersThread thread) {
    return thread.released()
        ? Text.of("tips.words-too-late")
        : Text.of("tips.words-too-early").with("time", threads.nextRelease());
  }

  private Text text(SendersThread thread) {
    return Text.paragraphs(
        Text.of("tips.thread")
            .with("date", thread.receivedOn())
            .with(
                "state",
                thread
                    .outcome()
                    .map(it -> Text.of("tips.outcome-for-sender.", it))
                    .orElseGet(() -> Text.of("tips.state-for-sender.", thread.state()))),
        Text.of("tips.nobody-can-open").when(thread.isOutOfReach()),
        Text.paragraphs(thread.lines(), ReceiptDialogue::text),
        Text.of("tips.waiting").with("time", threads.nextRelease()).when(thread.waiting() > 0));
  }

  private static Text text(SendersThread.Line line) {
    return switch (line.content()) {
      case Content.Message(var words, var on) when line.own() ->
          Text.of("tips.you-said").with("date", on).with("words", words);
      case Content.Message(var words, var on) ->
          asked(words, Text.of("tips.liaison-asked").with("date", on).with("words", words));
      case Report _, Content.Note _, Content.Picture _, Content.Unreadable() ->
          Text.of("tips.unreadable");
    };
  }

  /// Whoever asks may be corrupt, and may ask so that no list of words finds it.
  private static Text asked(String words, Text question) {
    return Text.lines(
        Text.of("tips.asks-who-you-are").when(!WhoQuestions.in(words).isEmpty()),
        question,
        Text.of("tips.never-say-who"));
  }
}
