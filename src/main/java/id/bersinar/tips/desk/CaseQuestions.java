package id.bersinar.tips.desk;

import id.bersinar.area.Desk;
import id.bersinar.area.WallClock;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Question;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.tips.access.Officer;
import id.bersinar.tips.access.Officers;
import id.bersinar.tips.answers.Heard;
import id.bersinar.tips.answers.Pages;
import id.bersinar.tips.desk.InboxDialogue.Handling;
import id.bersinar.tips.intake.GiveawayWarning;
import id.bersinar.tips.intake.Giveaways;
import id.bersinar.tips.intake.Intake;
import id.bersinar.tips.record.Tip;
import id.bersinar.tips.record.TipId;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// One tip on an officer's phone: reading it, and whatever is done with it.
@Component
class CaseQuestions {

  private static final int LONGEST_WORDS = 1000;
  private static final Duration PHOTO_STAYS = Duration.ofMinutes(30);
  private static final String YES = "yes";
  private static final String LATER = "later";

  private final LiaisonDesk desk;
  private final CaseWork work;
  private final Officers officers;
  private final Intake intake;
  private final WallClock wallClock;

  CaseQuestions(
      LiaisonDesk desk, CaseWork work, Officers officers, Intake intake, WallClock wallClock) {
    this.desk = desk;
    this.work = work;
    this.officers = officers;
    this.intake = intake;
    this.wallClock = wallClock;
  }

  sealed interface AtTip extends Handling {
    TipId tip();
  }

  /// @param from the list in which it was tapped, to which "back" leads
  record Reading(TipId tip, Optional<InboxDialogue.Listing> from) implements AtTip {
    Reading(TipId tip) {
      this(tip, Optional.empty());
    }
  }

  record Asking(TipId tip) implements AtTip {}

  record Noting(TipId tip) implements AtTip {}

  record OpeningPhoto(TipId tip) implements AtTip {}

  /// The picture is before the officer's eyes.
  record DescribingPhoto(TipId tip) implements AtTip {}

  /// @param colleagues in the order of their buttons
  record ChoosingColleague(TipId tip, List<Officer> colleagues) implements AtTip {}

  /// @param others in the order of their buttons
  record ChoosingTwin(TipId tip, List<TipId> others) implements AtTip {}

  record Merging(TipId tip, TipId into) implements AtTip {}

  record Retelling(TipId tip) implements AtTip {}

  /// @param words as typed; in a type that isn't printed
  record PassingOn(TipId tip, Text.Plain words) implements AtTip {}

  record MarkingSpam(TipId tip) implements AtTip {}

  record ChoosingOutcome(TipId tip) implements AtTip {}

  record Closing(TipId tip, Tip.Outcome outcome) implements AtTip {}

  Question ask(AtTip state, Officer officer) {
    return switch (state) {
      case Reading(var tip, _) -> CasePage.of(desk.find(tip, officer), wallClock.today());
      case Asking(var tip) -> Question.of(about("tips.inbox.ask-words", tip));
      case Noting(var tip) -> Question.of(about("tips.inbox.ask-note", tip));
      case OpeningPhoto(var tip) ->
          confirm(
              about("tips.inbox.confirm-photo", tip).with("minutes", PHOTO_STAYS.toMinutes()),
              "tips.inbox.photo-yes");
      case DescribingPhoto(var tip) ->
          Question.of(
              about("tips.inbox.describe-photo", tip),
              Keyboard.buttons().row(Button.answer(Text.of("tips.inbox.describe-later"), LATER)));
      case ChoosingColleague(var tip, var colleagues) ->
          Question.of(
              about("tips.inbox.choose-colleague", tip),
              choices(colleagues.stream().map(Officer::name).toList()));
      case ChoosingTwin(var tip, var others) ->
          Question.of(
              about("tips.inbox.choose-twin", tip),
              choices(others.stream().map(TipId::handle).toList()));
      case Merging(var tip, var into) ->
          confirm(
              about("tips.inbox.confirm-merge", tip).with("into", into.handle()),
              "tips.inbox.merge-yes");
      case Retelling(var tip) ->
          Question.of(about("tips.inbox.retell", tip).with("desk", next(officer)));
      case PassingOn(_, var words) ->
          confirm(
              GiveawayWarning.under(
                  Text.of("tips.inbox.confirm-passing-on")
                      .with("desk", next(officer))
                      .with("words", words),
                  Giveaways.in(words.value())),
              "tips.send");
      case MarkingSpam(var tip) ->
          confirm(about("tips.inbox.confirm-spam", tip), "tips.inbox.spam-yes");
      case ChoosingOutcome(var tip) ->
          Question.of(
              about("tips.inbox.choose-outcome", tip),
              Keyboard.column(
                  Arrays.stream(Tip.Outcome.values())
                      .map(it -> Button.answer(Text.of("tips.outcome.", it), it.name()))
                      .toList()));
      case Closing(var tip, var outcome) ->
          confirm(
              about("tips.inbox.confirm-closing", tip)
                  .with("outcome", Text.of("tips.outcome.", outcome)),
              "tips.inbox.close-yes");
    };
  }

  private static Text.Keyed about(String key, TipId tip) {
    return Text.of(key).with("handle", tip.handle());
  }

  private static Question confirm(Text text, String yes) {
    return Question.of(text, Keyboard.buttons().row(Button.answer(Text.of(yes), YES)));
  }

  private static Keyboard choices(List<String> names) {
    return Keyboard.column(
        IntStream.range(0, names.size())
            .mapToObj(it -> Pages.entry(Text.plain(names.get(it)), it))
            .toList());
  }

  private Text next(Officer officer) {
    return officers.deskAbove(officer).map(Desk::label).orElseThrow();
  }

  /// Shows the tip, which counts as reading it. Within the running transaction.
  Step<Handling> open(Reading tip, Officer officer, Reply... first) {
    desk.open(tip.tip(), officer);
    return Step.ask(tip, first);
  }

  Step<Handling> hear(AtTip state, Input input, Officer officer) {
    return switch (state) {
      case Reading reading when input.is(CasePage.REFRESH) ->
          Step.perform(() -> open(reading, officer));
      case Reading(var tip, _) ->
          Heard.tapped(input, input.constant(Case.Act.values())).then(begin(tip, officer));
      case Asking(var tip) ->
          onWords(input, tip, officer, words -> work.ask(tip, officer, words), "tips.inbox.sent");
      case Noting(var tip) ->
          onWords(input, tip, officer, words -> work.note(tip, officer, words), "tips.inbox.noted");
      case OpeningPhoto(var tip) ->
          input.is(YES) ? Step.perform(() -> openPhoto(tip, officer)) : Step.again();
      case DescribingPhoto(var tip) when input.is(LATER) -> Step.ask(new Reading(tip));
      case DescribingPhoto(var tip) ->
          onWords(
              input,
              tip,
              officer,
              words -> work.describePhoto(tip, officer, words),
              "tips.inbox.noted");
      case ChoosingColleague(var tip, var colleagues) ->
          Heard.tapped(input, Pages.tapped(input, colleagues))
              .then(
                  it ->
                      doing(
                          tip,
                          officer,
                          () -> work.handOver(tip, officer, it),
                          "tips.inbox.handed-over"));
      case ChoosingTwin(var tip, var others) ->
          Heard.tapped(input, Pages.tapped(input, others))
              .then(it -> Step.ask(new Merging(tip, it)));
      case Merging(var tip, var into) ->
          onYes(input, tip, officer, () -> work.merge(tip, officer, into), "tips.inbox.merged");
      case Retelling(var tip) ->
          Heard.typed(input, LONGEST_WORDS)
              .then(words -> Step.ask(new PassingOn(tip, new Text.Plain(words))));
      case PassingOn(var tip, var words) ->
          onYes(
              input,
              tip,
              officer,
              () -> work.passOn(tip, officer, words.value()),
              "tips.inbox.passed-on");
      case MarkingSpam(var tip) ->
          onYes(input, tip, officer, () -> work.markSpam(tip, officer), "tips.inbox.closed");
      case ChoosingOutcome(var tip) ->
          Heard.tapped(input, input.constant(Tip.Outcome.values()))
              .then(it -> Step.ask(new Closing(tip, it)));
      case Closing(var tip, var outcome) ->
          onYes(input, tip, officer, () -> work.close(tip, officer, outcome), "tips.inbox.closed");
    };
  }

  private Function<Case.Act, Step<Handling>> begin(TipId tip, Officer officer) {
    return act ->
        switch (act) {
          case CLAIM -> doing(tip, officer, () -> work.claim(tip, officer), "tips.inbox.claimed");
          case RELEASE ->
              doing(tip, officer, () -> work.release(tip, officer), "tips.inbox.released");
          case ASK -> Step.ask(new Asking(tip));
          case OPEN_PHOTO -> Step.ask(new OpeningPhoto(tip));
          case NOTE -> Step.ask(new Noting(tip));
          case HAND_OVER -> Step.ask(new ChoosingColleague(tip, desk.colleagues(officer)));
          case MERGE -> Step.ask(new ChoosingTwin(tip, desk.othersInHand(tip, officer)));
          case PASS_ON -> retell(tip, officer);
          case MARK_SPAM -> Step.ask(new MarkingSpam(tip));
          case CLOSE -> Step.ask(new ChoosingOutcome(tip));
        };
  }

  private Step<Handling> openPhoto(TipId tip, Officer officer) {
    return work.openPhoto(tip, officer)
        .<Step<Handling>>map(
            it ->
                Step.ask(
                    new DescribingPhoto(tip), Reply.picture(it.jpeg()).vanishAfter(PHOTO_STAYS)))
        .orElseGet(() -> open(new Reading(tip), officer, Reply.say("tips.inbox.too-late")));
  }

  private Step<Handling> retell(TipId tip, Officer officer) {
    var next = officers.deskAbove(officer);
    if (next.isEmpty()) {
      return Step.again();
    }
    return intake.isOpen(next.get())
        ? Step.ask(new Retelling(tip))
        : Step.again(Text.of("tips.inbox.desk-not-open").with("desk", next.get().label()));
  }

  private Step<Handling> onWords(
      Input input, TipId tip, Officer officer, Predicate<String> change, String done) {
    return Heard.typed(input, LONGEST_WORDS)
        .then(words -> doing(tip, officer, () -> change.test(words), done));
  }

  private Step<Handling> onYes(
      Input input, TipId tip, Officer officer, BooleanSupplier change, String done) {
    return input.is(YES) ? doing(tip, officer, change, done) : Step.again();
  }

  /// Changes the tip and shows it; where the change came too late, what is shown says who has it.
  private Step<Handling> doing(TipId tip, Officer officer, BooleanSupplier change, String done) {
    return Step.perform(
        () -> {
          var word = change.getAsBoolean() ? done : "tips.inbox.too-late";
          return open(new Reading(tip), officer, Reply.say(word));
        });
  }
}
