package id.bersinar.commitments;

import static java.util.stream.Collectors.toMap;

import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Field;
import id.bersinar.dialogue.Filled;
import id.bersinar.dialogue.Form;
import id.bersinar.dialogue.Ids;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Opening;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import id.bersinar.people.People;
import id.bersinar.people.Person;
import id.bersinar.people.PersonalClock;
import id.bersinar.people.Strategy;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// /janji: a new commitment: what, by whom, by when, what it serves, and whether it comes again.
@Component
class PromiseDialogue extends Form {

  static final String COMMAND = "janji";
  static final int LONGEST = 500;

  private final Promises promises;
  private final Colleagues colleagues;
  private final PersonalClock clock;
  private final List<Origins> origins;
  private final Field<String> origin;
  private final Field<String> words;
  private final Field<Person> keeper;
  private final Field<LocalDate> due;
  private final Field<Strategy> strategy;
  private final Field<Stage> stage;
  private final Field<Again> again;

  PromiseDialogue(
      Promises promises,
      Colleagues colleagues,
      People people,
      DueQuestion dueQuestion,
      PersonalClock clock,
      List<Origins> origins) {
    super("promise", Command.forRoles(Colleagues.KEEPERS, COMMAND, 58).hidden());
    this.promises = promises;
    this.colleagues = colleagues;
    this.clock = clock;
    this.origins = origins;
    needConsent();

    origin = keep("origin", String.class);
    words =
        ask("commitments.ask-words", Answer.words(LONGEST, "commitments.too-long"))
            .change("commitments.change-words");
    keeper =
        ask(
                "commitments.ask-keeper",
                Answer.<Person>one(this::keepers, Person::id, PromiseDialogue::named, people::find))
            .change("commitments.change-keeper");
    due = ask("commitments.ask-due", dueQuestion).change("commitments.change-due");
    strategy =
        ask("commitments.ask-strategy", Answer.oneOf(Strategy.values(), Strategy::label))
            .change("commitments.change-strategy");
    stage =
        ask("commitments.ask-stage", Answer.oneOf(Stage.values(), Stage::label))
            .change("commitments.change-stage");
    again =
        ask(
                "commitments.ask-again",
                Answer.typed(
                    _ -> usual(), Again::read, Again::written, "commitments.again.not-understood"))
            .change("commitments.change-again");
    confirm(this::summary).yes("commitments.save", this::save);
  }

  /// Prefilled with what it comes from.
  @Override
  public Step<Filled> open(Opening opening, Visitor visitor) {
    return Ids.parse(opening.argument())
        .map(it -> begun(visitor).with(origin, it.toString()))
        .map(
            it ->
                origin(it).isPresent()
                    ? it.onward()
                    : it.without(origin).onward(Reply.say("commitments.origin-gone")))
        .orElseGet(() -> super.open(opening, visitor));
  }

  private Optional<Origin> origin(Said said) {
    return said.find(origin)
        .flatMap(Ids::parse)
        .flatMap(id -> origins.stream().flatMap(it -> it.find(id, said.id()).stream()).findFirst());
  }

  /// Oneself first, then those of what it comes from, then all others.
  private List<Person> keepers(Said said) {
    var all = byId(colleagues.withSelf(said.id()).stream());
    var near =
        origin(said).stream()
            .flatMap(it -> it.people().stream())
            .flatMap(
                it -> Optional.ofNullable(all.get(it)).or(() -> colleagues.keeper(it)).stream());
    return byId(
            Stream.of(all.values().stream().limit(1), near, all.values().stream())
                .flatMap(it -> it))
        .values()
        .stream()
        .toList();
  }

  /// In their order, none twice.
  private static Map<UUID, Person> byId(Stream<Person> people) {
    return people.collect(toMap(Person::id, it -> it, (first, _) -> first, LinkedHashMap::new));
  }

  private static Text named(Person it, Said said) {
    return it.id().equals(said.id()) ? Text.of("commitments.myself") : Text.plain(it.alias());
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

  private Text summary(Said said) {
    return Text.paragraphs(
        CommitmentPage.origin(origin(said).map(Origin::title)),
        Text.of("commitments.summary")
            .with("words", said.get(words))
            .with("keeper", named(said.get(keeper), said))
            .with("due", said.get(due))
            .with("strategy", said.get(strategy).label())
            .with("stage", said.get(stage).label())
            .with("again", said.get(again).label()));
  }

  private Step<Filled> save(Said said) {
    var who = said.get(keeper).id();
    if (said.get(due).isBefore(clock.now(said.id()).toLocalDate())) {
      return said.change(due, Reply.say("area.day.past"));
    }
    if (colleagues.keeper(who).isEmpty()) {
      return said.change(keeper, Reply.say("commitments.colleague-gone"));
    }
    var from = origin(said);
    promises.make(
        said.id(),
        who,
        new Promises.Draft(
            said.get(words),
            said.get(due),
            said.get(strategy),
            said.get(stage),
            said.get(again),
            from.map(Origin::title)));
    return Step.end(
        Reply.say(who.equals(said.id()) ? "commitments.saved" : "commitments.saved-and-asked")
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
