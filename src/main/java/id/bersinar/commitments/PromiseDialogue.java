package id.bersinar.commitments;

import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Field;
import id.bersinar.dialogue.Filled;
import id.bersinar.dialogue.Form;
import id.bersinar.dialogue.Found;
import id.bersinar.dialogue.Ids;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.people.PersonQuestion;
import id.bersinar.people.Strategy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// /janji: a new commitment: what, by whom, by when, what it serves, and whether it comes again.
@Component
class PromiseDialogue extends Form {

  static final String COMMAND = "janji";

  private final List<Origins> origins;
  private final Field<String> origin = keep("origin", String.class);
  private final Field<UUID> keeper;
  private final Field<LocalDate> due;

  PromiseDialogue(
      Promises promises,
      Colleagues colleagues,
      PersonQuestion whom,
      DueQuestion dueQuestion,
      PromiseSentences sentences,
      List<Origins> origins) {
    super("promise", Command.forRoles(Colleagues.KEEPERS, COMMAND, 58).hidden().guarded());
    this.origins = origins;
    needConsent();
    entered("", (id, _, said) -> from(id, said));
    understands(
        told -> sentences.in(told.rest()).flatMap(it -> promised(it, told.value())).orElse(told));

    var words =
        ask("commitments.ask-words", Answer.words(Commitment.LONGEST, "commitments.too-long"))
            .change("commitments.change-words");
    keeper =
        ask("commitments.ask-keeper", whom.among(said -> colleagues.keepers(said.id(), near(said))))
            .change("commitments.change-keeper");
    due = ask("commitments.ask-due", dueQuestion).change("commitments.change-due");
    var strategy =
        ask(
                "commitments.ask-strategy",
                Answer.oneOrNone(Strategy.values(), Strategy::label, Aim.NO_STRATEGY))
            .change("commitments.change-strategy");
    var stage =
        ask("commitments.ask-stage", Answer.oneOrNone(Stage.values(), Stage::label, Aim.NO_STAGE))
            .change("commitments.change-stage");
    var again =
        ask(
                "commitments.ask-again",
                Answer.typed(
                    _ -> usual(), Again::read, Again::written, "commitments.again.not-understood"))
            .change("commitments.change-again");

    Function<Said, Promises.Draft> draft =
        said ->
            new Promises.Draft(
                said.get(words),
                said.get(due),
                new Aim(said.get(strategy), said.get(stage)),
                said.get(again),
                origin(said).map(Origin::title));
    confirm(said -> summary(draft.apply(said), whom.name(said.get(keeper), said)))
        .yes(
            "commitments.save",
            said ->
                switch (promises.make(said.id(), said.get(keeper), draft.apply(said))) {
                  case PASSED -> said.change(due, Reply.say("area.day.past"));
                  case NOBODY -> said.change(keeper, Reply.say("commitments.colleague-gone"));
                  case KEPT -> saved("commitments.saved", origin(said));
                  case ASKED -> saved("commitments.saved-and-asked", origin(said));
                });
  }

  /// What is said behind the day belongs to what is promised: "sebelum Jumat ke Bu Camat".
  private Optional<Found<Said>> promised(PromiseSentences.Promise it, Said said) {
    var begun = it.own() ? said.with(keeper, said.id()) : said;
    if (it.day().isEmpty()) {
      return Optional.of(Found.in(it.words(), begun));
    }
    return due.within(it.day(), begun)
        .map(day -> new Found<>(day.value(), (it.words() + " " + day.rest()).strip(), day.notes()));
  }

  private Step<Filled> from(UUID id, Said said) {
    var from = said.with(origin, id.toString());
    return origin(from).isPresent()
        ? from.onward()
        : said.onward(Reply.say("commitments.origin-gone"));
  }

  private Optional<Origin> origin(Said said) {
    return said.find(origin)
        .flatMap(Ids::parse)
        .flatMap(id -> said.throughout(id, () -> origin(id, said)));
  }

  private Optional<Origin> origin(UUID id, Said said) {
    return origins.stream().flatMap(it -> it.find(id, said.id()).stream()).findFirst();
  }

  private List<UUID> near(Said said) {
    return origin(said).map(Origin::people).orElse(List.of());
  }

  private static Keyboard usual() {
    return Keyboard.column(
        Stream.of(
                Again.ONCE,
                new Again(Again.Kind.EVERY, 1),
                new Again(Again.Kind.EVERY, 3),
                new Again(Again.Kind.AFTER, 3))
            .map(it -> Button.answer(it.label(), it.written()))
            .toList());
  }

  private static Text summary(Promises.Draft draft, Text keeper) {
    return Text.paragraphs(
        CommitmentPage.origin(draft.origin()),
        Text.of("commitments.summary")
            .with("words", draft.words())
            .with("keeper", keeper)
            .with("due", draft.due())
            .with("strategy", draft.aim().strategyLabel())
            .with("stage", draft.aim().stageLabel())
            .with("again", draft.again().label()));
  }

  private static Step<Filled> saved(String word, Optional<Origin> from) {
    return Step.end(
        Reply.say(word)
            .with(
                Keyboard.column(
                    Stream.concat(
                            from
                                .map(it -> Origin.button(Text.of("commitments.another"), it.id()))
                                .stream(),
                            Stream.of(Button.command(CommitmentsDialogue.COMMAND)))
                        .toList())));
  }
}
