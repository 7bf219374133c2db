package id.bersinar.tips.sender;

import id.bersinar.dialogue.Alias;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Dialogue;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Opening;
import id.bersinar.dialogue.Question;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import id.bersinar.storage.Durability;
import id.bersinar.tips.answers.Heard;
import id.bersinar.tips.intake.GiveawayWarning;
import id.bersinar.tips.intake.Giveaways;
import id.bersinar.tips.record.Content;
import id.bersinar.tips.record.Report;
import id.bersinar.tips.secrets.Receipt;
import id.bersinar.tips.secrets.ReceiptSecret;
import id.bersinar.tips.secrets.WrongTries;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// /cek: with the receipt of a tip one sees, from any account, how far it has come and what the
/// liaison asks, and answers.
@Component
class ReceiptDialogue implements Dialogue<ReceiptDialogue.Checking> {

  private static final int LONGEST_WORDS = 2000;
  private static final String WRITE = "write";
  private static final String REFRESH = "refresh";
  private static final String SEND = "send";
  private static final String WITHDRAW = "withdraw";
  private static final String YES = "yes";

  private final SendersThreads threads;
  private final WrongTries<Alias> wrong;
  private final Durability durability;

  ReceiptDialogue(SendersThreads threads, Durability durability, Clock clock) {
    this.threads = threads;
    this.wrong = new WrongTries<>(clock);
    this.durability = durability;
  }

  sealed interface Checking {}

  record AskingReceipt() implements Checking {}

  record Reading(ReceiptSecret secret) implements Checking {}

  record Writing(ReceiptSecret secret) implements Checking {}

  /// @param words as typed; in a type that isn't printed
  record Confirming(ReceiptSecret secret, Text.Plain words) implements Checking {}

  record Withdrawing(ReceiptSecret secret) implements Checking {}

  @Override
  public String name() {
    return "receipt";
  }

  @Override
  public List<Command> commands() {
    return List.of(Command.forEveryone("cek", 50));
  }

  @Override
  public Class<Checking> states() {
    return Checking.class;
  }

  @Override
  public Keeping keeping() {
    return Keeping.ANONYMOUS;
  }

  @Override
  public Step<Checking> open(Opening opening, Visitor visitor) {
    return Step.ask(new AskingReceipt());
  }

  @Override
  public Question ask(Checking state, Visitor visitor) {
    return switch (state) {
      case AskingReceipt() -> Question.of("tips.ask-receipt");
      case Reading(var secret) -> thread(secret);
      case Writing _ -> Question.of("tips.ask-words");
      case Withdrawing _ ->
          Question.of(
              Text.of("tips.confirm-withdrawal"),
              Keyboard.buttons().row(Button.answer(Text.of("tips.withdraw-yes"), YES)));
      case Confirming(_, var words) ->
          Question.of(
              GiveawayWarning.under(
                  Text.of("tips.confirm-words").with("words", words), Giveaways.in(words.value())),
              Keyboard.buttons().row(Button.answer(Text.of("tips.send"), SEND)));
    };
  }

  private Question thread(ReceiptSecret secret) {
    return threads
        .find(secret)
        .map(it -> Question.of(text(it), actions(it)))
        .orElseGet(() -> Question.of(Text.of("tips.unknown-receipt")));
  }

  private static Keyboard.Buttons actions(SendersThread thread) {
    var keyboard = Keyboard.buttons();
    if (thread.isOpen()) {
      keyboard = keyboard.row(Button.answer(Text.of("tips.write"), WRITE));
    }
    if (thread.isUnclaimed()) {
      keyboard = keyboard.row(Button.answer(Text.of("tips.withdraw"), WITHDRAW));
    }
    return keyboard.row(Button.answer(Text.of("tips.refresh"), REFRESH));
  }

  private Text text(SendersThread thread) {
    var parts = new ArrayList<Text>();
    parts.add(
        Text.of("tips.thread")
            .with("date", thread.receivedOn())
            .with(
                "state",
                thread
                    .outcome()
                    .map(it -> Text.of("tips.outcome-for-sender.", it))
                    .orElseGet(() -> Text.of("tips.state-for-sender.", thread.state()))));
    thread.lines().forEach(line -> parts.add(text(line)));
    if (thread.waiting() > 0) {
      parts.add(Text.of("tips.waiting").with("minutes", threads.slotMinutes()));
    }
    return Text.paragraphs(parts);
  }

  private static Text text(SendersThread.Line line) {
    return switch (line.content()) {
      case Content.Message(var words, var on) ->
          Text.of(line.own() ? "tips.you-said" : "tips.liaison-asked")
              .with("date", on)
              .with("words", words);
      case Report _, Content.Note _, Content.Picture _, Content.Unreadable() ->
          Text.of("tips.unreadable");
    };
  }

  @Override
  public Step<Checking> answer(Checking state, Input input, Visitor visitor) {
    return switch (state) {
      case AskingReceipt() ->
          Heard.typed(input, LONGEST_WORDS)
              .then(words -> recognise(words, Objects.requireNonNull(visitor.alias())));
      case Reading(var secret) when input.is(WRITE) -> Step.ask(new Writing(secret));
      case Reading(var secret) when input.is(REFRESH) -> Step.ask(new Reading(secret));
      case Reading(var secret) when input.is(WITHDRAW) -> Step.ask(new Withdrawing(secret));
      case Withdrawing(var secret) ->
          input.is(YES) ? Step.perform(() -> withdraw(secret)) : Step.again();
      // Whoever answers at once needn't tap first.
      case Reading(var secret) -> written(secret, input);
      case Writing(var secret) -> written(secret, input);
      case Confirming(var secret, var words) ->
          input.is(SEND) ? Step.perform(() -> send(secret, words.value())) : Step.again();
    };
  }

  private static Step<Checking> written(ReceiptSecret secret, Input input) {
    return Heard.typed(input, LONGEST_WORDS)
        .then(words -> Step.ask(new Confirming(secret, new Text.Plain(words))));
  }

  private Step<Checking> recognise(String words, Alias account) {
    return Receipt.parse(words)
        .<Step<Checking>>map(receipt -> Step.perform(() -> recognise(receipt, account)))
        .orElseGet(() -> Step.again("tips.not-a-receipt"));
  }

  private Step<Checking> recognise(Receipt receipt, Alias account) {
    var wait = wrong.wait(account);
    if (wait.isPresent()) {
      return Step.again(Text.of("tips.wait").with("minutes", wait.get().toMinutes()));
    }
    var secret = threads.recognise(receipt);
    if (secret.isEmpty()) {
      // A right one later doesn't make up for it, since a guesser may have one.
      wrong.count(account);
      return Step.again("tips.unknown-receipt");
    }
    return Step.ask(new Reading(secret.get()));
  }

  private Step<Checking> withdraw(ReceiptSecret secret) {
    return threads.withdraw(secret)
        ? Step.end(Reply.say("tips.withdrawn"))
        : Step.ask(new Reading(secret), Reply.say("tips.withdrawn-too-late"));
  }

  private Step<Checking> send(ReceiptSecret secret, String words) {
    var outcome = threads.add(secret, words) ? "tips.words-sent" : "tips.words-too-late";
    // Here, where they are still a draft if the disk doesn't take them.
    durability.flush();
    return Step.ask(new Reading(secret), Reply.say(outcome));
  }
}
