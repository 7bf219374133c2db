package id.bersinar.tips.sender;

import id.bersinar.area.Desk;
import id.bersinar.area.WallClock;
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
import id.bersinar.tips.answers.Heard;
import id.bersinar.tips.answers.Pages;
import id.bersinar.tips.intake.GiveawayWarning;
import id.bersinar.tips.intake.Giveaways;
import id.bersinar.tips.intake.Intake;
import id.bersinar.tips.intake.ReportCard;
import id.bersinar.tips.record.HandIn;
import id.bersinar.tips.record.Report;
import id.bersinar.tips.secrets.Receipt;
import id.bersinar.tips.sender.TipParts.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// /lapor: a tip, told part by part, read again and sent. Nothing of it is kept before it is sent.
@Component
class TipDialogue implements Dialogue<TipDialogue.Telling> {

  // These two are followed by the number of the hand-in.
  private static final String SEND = "send:";
  private static final String SEND_URGENT = "send-urgent:";
  private static final String URGENT = "urgent";
  private static final String CHANGE = "change:";
  private static final String CHANGE_PHOTO = "change-photo";

  private final TipParts parts;
  private final PhotoQuestions photos;
  private final Intake intake;
  private final WallClock wallClock;
  private final TipLimit limit;

  TipDialogue(
      TipParts parts, PhotoQuestions photos, Intake intake, WallClock wallClock, TipLimit limit) {
    this.parts = parts;
    this.photos = photos;
    this.intake = intake;
    this.wallClock = wallClock;
    this.limit = limit;
  }

  sealed interface Telling
      permits Asking, PhotoQuestions.AboutPhoto, ReadingAgain, ConfirmingUrgency, Changing {}

  /// A part is asked for the first time. A type of its own for each, so that there is a way back
  /// from one to the one before.
  sealed interface Asking extends Telling {
    Draft draft();

    Part part();
  }

  record AskingSubject(Draft draft) implements Asking {
    @Override
    public Part part() {
      return Part.SUBJECT;
    }
  }

  record AskingSeen(Draft draft) implements Asking {
    @Override
    public Part part() {
      return Part.SEEN;
    }
  }

  record AskingWhere(Draft draft, int page) implements Asking {
    @Override
    public Part part() {
      return Part.WHERE;
    }
  }

  record AskingWhen(Draft draft) implements Asking {
    @Override
    public Part part() {
      return Part.WHEN;
    }
  }

  record AskingOrigin(Draft draft) implements Asking {
    @Override
    public Part part() {
      return Part.ORIGIN;
    }
  }

  record ReadingAgain(Draft draft, HandIn handIn) implements Telling {
    ReadingAgain(Draft draft) {
      this(draft, HandIn.fresh());
    }
  }

  /// The draft is to be sent without waiting, if its sender knows what that costs.
  record ConfirmingUrgency(Draft draft, HandIn handIn) implements Telling {}

  record Changing(Draft draft, Part part, int page) implements Telling {}

  @Override
  public String name() {
    return "tip";
  }

  @Override
  public List<Command> commands() {
    return List.of(Command.forEveryone("lapor", 40));
  }

  @Override
  public Class<Telling> states() {
    return Telling.class;
  }

  @Override
  public Keeping keeping() {
    return Keeping.ANONYMOUS;
  }

  @Override
  public Step<Telling> open(Opening opening, Visitor visitor) {
    if (!intake.isOpen(Desk.POLSEK)) {
      return Step.end(Reply.say("tips.not-open"));
    }
    intake.prepare();
    return Step.ask(new AskingSubject(Draft.EMPTY), Reply.say("tips.who-sees-what"));
  }

  @Override
  public Question ask(Telling state, Visitor visitor) {
    return switch (state) {
      case AskingWhere(_, var page) -> parts.ask(Part.WHERE, page);
      case Asking asking -> parts.ask(asking.part(), 0);
      case Changing(_, var part, var page) -> parts.ask(part, page);
      case PhotoQuestions.AboutPhoto photo -> photos.ask(photo);
      case ReadingAgain(var draft, var handIn) -> askToReadAgain(draft, handIn);
      case ConfirmingUrgency(_, var handIn) ->
          Question.of(
              Text.of("tips.ask.urgency"),
              Keyboard.column(
                  List.of(
                      Button.answer(Text.of("tips.send-urgent"), SEND_URGENT + handIn.number()),
                      Button.answer(Text.of("tips.send"), SEND + handIn.number()))));
    };
  }

  private Question askToReadAgain(Draft draft, HandIn handIn) {
    var changes =
        Arrays.stream(Part.values())
            .map(it -> Button.answer(Text.of("tips.change.", it), CHANGE + it.name()));
    var changePhoto = Button.answer(Text.of("tips.change-photo"), CHANGE_PHOTO);
    var keyboard =
        Keyboard.grid(2, Stream.concat(changes, Stream.of(changePhoto)).toList())
            .row(Button.answer(Text.of("tips.urgent"), URGENT))
            .row(Button.answer(Text.of("tips.send"), SEND + handIn.number()));
    var card =
        Text.paragraphs(
            Text.of("tips.read-again"),
            Text.lines(
                ReportCard.of(draft.report(wallClock.today())),
                Text.of("tips.card-recipient").with("desk", draft.desk().label()),
                draft.picture().isPresent()
                    ? Text.of("tips.card-photo")
                    : Text.of("tips.card-no-photo")),
            Text.of("tips.before-sending"));
    return Question.of(GiveawayWarning.under(card, Giveaways.in(draft.ownWords())), keyboard);
  }

  @Override
  public Step<Telling> answer(Telling state, Input input, Visitor visitor) {
    return switch (state) {
      case PhotoQuestions.AboutPhoto photo -> photos.hear(photo, input);
      case Telling _ when input instanceof Input.Photo -> Step.again("tips.photo.later");
      case AskingWhere(var draft, _) when Pages.turned(input).isPresent() ->
          Step.ask(new AskingWhere(draft, Pages.turned(input).get()));
      case Asking asking ->
          parts
              .hear(asking.part(), asking.draft(), input)
              .then(draft -> after(asking.part(), draft));
      case Changing(var draft, var part, _) when Pages.turned(input).isPresent() ->
          Step.ask(new Changing(draft, part, Pages.turned(input).get()));
      case Changing(var draft, var part, _) ->
          parts.hear(part, draft, input).then(changed -> Step.ask(new ReadingAgain(changed)));
      case ReadingAgain reading -> afterReading(reading, input, account(visitor));
      case ConfirmingUrgency(var draft, var handIn) when input.is(SEND_URGENT + handIn.number()) ->
          Step.perform(() -> send(handIn, draft, account(visitor), true));
      case ConfirmingUrgency(var draft, var handIn) when input.is(SEND + handIn.number()) ->
          Step.perform(() -> send(handIn, draft, account(visitor), false));
      case ConfirmingUrgency _ -> Step.again();
    };
  }

  private static Step<Telling> after(Part part, Draft draft) {
    return switch (part) {
      case SUBJECT -> Step.ask(new AskingSeen(draft));
      case SEEN -> Step.ask(new AskingWhere(draft, 0));
      case WHERE -> Step.ask(new AskingWhen(draft));
      case WHEN ->
          draft.when().orElseThrow().usual().equals(Optional.of(Report.Usual.NOW))
              ? Step.ask(new AskingOrigin(draft), Reply.say("tips.if-in-danger"))
              : Step.ask(new AskingOrigin(draft));
      case ORIGIN ->
          draft.desk() == Desk.OVERSIGHT
              ? Step.ask(new PhotoQuestions.AskingPhoto(draft), Reply.say("tips.for-oversight"))
              : Step.ask(new PhotoQuestions.AskingPhoto(draft));
    };
  }

  private Step<Telling> afterReading(ReadingAgain reading, Input input, Alias account) {
    var draft = reading.draft();
    if (input.is(SEND + reading.handIn().number())) {
      return Step.perform(() -> send(reading.handIn(), draft, account, false));
    }
    if (input.is(URGENT)) {
      return Step.ask(new ConfirmingUrgency(draft, reading.handIn()));
    }
    if (input.is(CHANGE_PHOTO)) {
      // The same question again, not one more: what followed from it the first time is forgotten.
      return unlessKept(reading, new PhotoQuestions.AskingPhoto(draft));
    }
    return Heard.tapped(input, input.constant(CHANGE, Part.values()))
        .then(it -> unlessKept(reading, new Changing(draft, it, 0)));
  }

  /// What was kept unheard can't be changed any more, and as another hand-in it would be another
  /// tip.
  private Step<Telling> unlessKept(ReadingAgain reading, Telling change) {
    return intake
        .recall(reading.handIn())
        .<Step<Telling>>map(it -> Step.end(received(it)))
        .orElseGet(() -> Step.ask(change));
  }

  private static Alias account(Visitor visitor) {
    return Objects.requireNonNull(visitor.alias());
  }

  private Step<Telling> send(HandIn handIn, Draft draft, Alias account, boolean urgent) {
    var earlier = intake.recallSent(handIn);
    if (earlier.isPresent()) {
      // It was kept, though whoever kept it never heard that it was.
      return Step.end(received(earlier.get()));
    }
    var wait = limit.wait(account);
    if (wait.isPresent()) {
      return Step.again(
          Text.of("tips.too-many")
              .with("hours", wait.get().toHours())
              .with("minutes", wait.get().toMinutesPart()));
    }
    if (!intake.isOpen(draft.desk())) {
      return Step.again("tips.oversight-not-open");
    }
    var receipt =
        intake.accept(
            handIn, draft.report(wallClock.today()), draft.picture(), draft.desk(), urgent);
    limit.count(account);
    return Step.end(received(receipt));
  }

  /// The receipt of a tip that was kept, where it was lost on its way to the sender.
  @Override
  public Optional<Reply> recall(Input answer) {
    return answer
        .choice(SEND)
        .or(() -> answer.choice(SEND_URGENT))
        .flatMap(HandIn::parse)
        .flatMap(intake::recallSent)
        .map(TipDialogue::received);
  }

  private static Reply received(Receipt receipt) {
    // The way on is a command that leaves no trace either. The menu would: for somebody who has
    // never used the bot it begins a row about them, right beside the tip in time.
    var wayOn =
        Keyboard.buttons()
            .row(Button.wipe(Text.of("tips.noted")))
            .row(Button.command(Text.of("menu.cek"), "cek"));
    return Reply.say(Text.of("tips.received").with("receipt", receipt.grouped())).with(wayOn);
  }
}
