package id.bersinar.tips.sender;

import id.bersinar.area.Desk;
import id.bersinar.area.WallClock;
import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Confirm;
import id.bersinar.dialogue.Field;
import id.bersinar.dialogue.Filled;
import id.bersinar.dialogue.Form;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.Opening;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import id.bersinar.tips.intake.GiveawayWarning;
import id.bersinar.tips.intake.Giveaways;
import id.bersinar.tips.intake.HappeningNow;
import id.bersinar.tips.intake.Refusals;
import id.bersinar.tips.intake.ReleaseTimes;
import id.bersinar.tips.intake.ReportCard;
import id.bersinar.tips.photo.CleanPhoto;
import id.bersinar.tips.record.HandIn;
import id.bersinar.tips.record.Report;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// /lapor: a tip, told part by part, read again and sent. Nothing of it is kept before it is sent.
@Component
class TipDialogue extends Form {

  // Telegram's longest message: whoever writes more sends several.
  private static final int LONGEST_SEEN = 4096;

  private final HandingIn handingIn;
  private final ReleaseTimes times;
  private final Field<String> seen;
  private final Field<Report.Origin> origin;
  private final Field<Desk> only;
  private final Field<Boolean> others;
  private final Field<Boolean> closed;
  private final Function<Said, Report> report;
  private final Field<CleanPhoto> picture;
  private final Confirm confirm;

  TipDialogue(
      PlaceQuestion place,
      PhotoQuestions photos,
      HandingIn handingIn,
      ReleaseTimes times,
      WallClock wallClock,
      OversightQuestions oversight,
      HappeningNow now) {
    super("tip", Command.forEveryone("lapor", 40).asKey());
    kept(Keeping.ANONYMOUS);
    this.handingIn = handingIn;
    this.times = times;
    refuse(
        it ->
            it instanceof Input.Photo
                ? Optional.of(Text.of("tips.photo.later"))
                : Refusals.reason(it));

    // Where no other desk can receive.
    only = keep("recipient", Desk.class);
    var subject =
        ask(
                "tips.ask.subject",
                Answer.oneOf(Report.Subject.values(), it -> Text.of("tips.subject.", it)))
            .explain("tips.more", Text.of("tips.who-sees-what"))
            .change("tips.change.subject");
    seen =
        ask("tips.ask.seen", Answer.words(LONGEST_SEEN, Refusals.TOO_LONG))
            .change("tips.change.seen");
    var where =
        ask("tips.ask.where", place.answer())
            .worded((text, _) -> place.worded(text))
            .change("tips.change.where");
    var when =
        ask(
                "tips.ask.when",
                Answer.oneOf(Report.Usual.values(), it -> Text.of("tips.when.", it))
                    .map(Report.When::tapped)
                    .or(PlaceQuestion.WORDS.map(Report.When::typed)))
            .change("tips.change.when")
            .note(
                (it, _) ->
                    now.is(it) ? Optional.of(Text.of("tips.if-in-danger")) : Optional.empty());
    origin =
        ask(
                "tips.ask.origin",
                Answer.oneOf(Report.Origin.values(), it -> Text.of("tips.origin.", it)))
            .change("tips.change.origin");

    Function<Said, List<String>> typed =
        said ->
            Stream.of(
                    said.find(seen),
                    said.find(where).filter(it -> it.segment().isEmpty()).map(Report.Where::name),
                    said.find(when).map(Report.When::words))
                .flatMap(Optional::stream)
                .toList();
    // Answered "yes" it is the origin that is changed; this is for whoever means no officers.
    others =
        ask(OversightQuestions.ASK, OversightQuestions.yes())
            .when(said -> said.find(origin).isPresent() && recipient(said) != Desk.OVERSIGHT);
    closed = aside(OversightQuestions.CLOSED, Answer.yes("tips.refresh"));
    var toOversight = oversight.lead(others, closed, typed, this::forOversight);
    origin.then(
        (it, said) -> it.desk() == Desk.OVERSIGHT ? toOversight.apply(said) : said.onward());
    // Other words may name other people.
    seen.then((_, said) -> said.without(others).onward());
    where.then((_, said) -> said.without(others).onward());
    when.then((_, said) -> said.without(others).onward());

    // The one that goes with the tip, whatever has been tried since.
    picture = keep("picture", CleanPhoto.class);
    var photo = ask("tips.photo.ask", photos.photo()).change("tips.change-photo");
    Function<Said, CleanPhoto> clean = said -> said.get(photo).orElseThrow();
    var vantage =
        ask("tips.photo.vantage", photos.retouching(clean)).when(photo, Optional::isPresent);
    var cells = ask("tips.photo.cells", photos.cells(clean)).when(vantage, Optional::isEmpty);
    var judged =
        ask("tips.photo.result", Answer.yes("tips.photo.use")).when(photo, Optional::isPresent);
    Function<Said, Optional<Said>> without =
        said -> Optional.of(said.without(picture, vantage, cells).with(photo, Optional.empty()));
    photo
        .also((input, _) -> PhotoQuestions.isPicture(input), vantage, cells, judged)
        .offer(
            "tips.photo.use-earlier",
            said -> said.find(picture).map(_ -> said.with(photo, Optional.empty())))
        .offer("tips.photo.without", without)
        .then((_, said) -> said.ask(vantage));
    vantage.offer("tips.photo.discard", without);
    judged
        .offer("tips.photo.again", said -> Optional.of(said.without(vantage, cells)))
        .offer("tips.photo.without", without)
        .then(
            (_, said) ->
                said.with(picture, said.find(cells).or(() -> said.get(vantage)).orElseThrow())
                    .onward());

    report =
        said ->
            new Report(
                said.get(subject),
                said.get(seen),
                said.get(where),
                said.get(when),
                said.get(origin),
                wallClock.today());
    confirm = confirm(this::card).numbered(() -> HandIn.fresh().number());
    confirm
        .first("tips.urgent", "tips.ask.urgency", it -> it.with("time", times.next()))
        .yes("tips.send-urgent", said -> send(said, true))
        .yes("tips.send", said -> send(said, false));
    confirm.yes("tips.send", said -> send(said, false));
  }

  private Step<Filled> forOversight(Said said) {
    return said.without(others, closed)
        .with(origin, Report.Origin.OFFICIALS)
        .onward(Reply.say("tips.for-oversight"));
  }

  /// Who is to receive it. That its sender can tell only oversight says nothing of whom they mean.
  private Desk recipient(Said said) {
    return said.find(only).orElseGet(() -> said.get(origin).desk());
  }

  @Override
  public Step<Filled> open(Opening opening, Visitor visitor) {
    var receiving = handingIn.receiving();
    if (receiving == HandingIn.Receiving.NOBODY) {
      return Step.end("tips.not-open");
    }
    handingIn.prepare();
    var greeting = Reply.say("tips.before-you-write");
    if (OversightQuestions.isHandedOver(opening.argument())) {
      return begun(visitor)
          .with(seen, OversightQuestions.words(opening.argument()))
          .with(origin, Report.Origin.OFFICIALS)
          .onward(greeting);
    }
    // Whoever wrote something with the command hadn't read who sees what.
    var first =
        opening.argument().isEmpty()
            ? greeting
            : Reply.say(Text.paragraphs(Text.of("tips.words-forgotten"), greeting.text()));
    return receiving == HandingIn.Receiving.ALL
        ? begun(visitor).onward(first)
        : begun(visitor).with(only, Desk.OVERSIGHT).onward(first, Reply.say("tips.oversight-only"));
  }

  /// What is to be sent.
  private Text card(Said said) {
    var told = report.apply(said);
    var card =
        Text.paragraphs(
            Text.of("tips.read-again"),
            Text.lines(
                ReportCard.of(told),
                Text.of("tips.card-recipient").with("desk", recipient(said).label()),
                said.find(picture).isPresent()
                    ? Text.of("tips.card-photo")
                    : Text.of("tips.card-no-photo")),
            times.beforehand(),
            Text.of("tips.before-sending"));
    return GiveawayWarning.under(card, Giveaways.in(told.ownWords()));
  }

  /// What was kept unheard can't be changed any more, whatever way leads there from what was read
  /// again. A tap that sends it asks for that itself.
  @Override
  public Step<Filled> answer(Filled state, Input input, Visitor visitor) {
    return confirm
        .number(said(state, visitor))
        .filter(_ -> Confirm.number(input).flatMap(HandIn::parse).isEmpty())
        .flatMap(handingIn::keptUnheard)
        .orElseGet(() -> super.answer(state, input, visitor));
  }

  private Step<Filled> send(Said said, boolean urgent) {
    return handingIn.send(
        new HandIn(confirm.number(said).orElseThrow()),
        Objects.requireNonNull(said.visitor().alias()),
        report.apply(said),
        said.find(picture),
        recipient(said),
        urgent);
  }

  @Override
  public Optional<Reply> recall(Input answer) {
    return handingIn.recall(answer);
  }
}
