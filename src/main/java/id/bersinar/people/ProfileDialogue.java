package id.bersinar.people;

import id.bersinar.area.ZoneNames;
import id.bersinar.dialogue.Act;
import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Filled;
import id.bersinar.dialogue.Form;
import id.bersinar.dialogue.Heard;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Opening;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// /profil: what officials tell of their office, and their absences.
@Component
class ProfileDialogue extends Form {

  static final String COMMAND = "profil";

  private static final String CHANGED = "people.profile.changed";

  private final Offices offices;
  private final AbsenceSentences sentences;
  private final DaysAwayQuestion daysAway;
  private final PersonQuestion whom;
  private final Act<Offices.Office> leaving;

  ProfileDialogue(
      Offices offices,
      StandIns standIns,
      OfficePage page,
      PersonQuestion whom,
      DaysAwayQuestion daysAway,
      AbsenceSentences sentences,
      PersonalClock clock) {
    super("profile", Command.forRoles(Set.of(Role.values()), COMMAND, 195));
    needConsent();
    this.offices = offices;
    this.sentences = sentences;
    this.daysAway = daysAway;
    this.whom = whom;

    var acts =
        acts("act", (Said said) -> offices.of(said.id()))
            .page(it -> Text.paragraphs(Text.of("people.profile.heading"), page.of(it)))
            .column();
    acts.act("people.profile.change-zone")
        .asks(
            "people.profile.ask-zone",
            ZoneNames.oneOf(),
            (zone, said) -> offices.live(said.id(), zone))
        .done(CHANGED);
    var tasked = acts.act("people.profile.change-task");
    var task =
        tasked
            .asks(
                "people.profile.ask-task",
                Answer.words(Offices.LONGEST_TASK, "people.profile.task-too-long"))
            .brief();
    tasked.changes(said -> offices.work(said.id(), said.get(task))).done(CHANGED);
    acts.act("people.profile.change-strategies")
        .asks(
            "people.profile.ask-strategy",
            Answer.oneOf(Strategy.values(), Strategy::label),
            (strategy, said) -> offices.toggle(said.id(), strategy))
        .done(CHANGED);
    acts.act("people.profile.digest", it -> !it.digest())
        .changes(said -> offices.digest(said.id(), true))
        .done("people.profile.digest-on-now");
    acts.act("people.profile.digest-no", Offices.Office::digest)
        .changes(said -> offices.digest(said.id(), false))
        .done("people.profile.digest-off-now");
    leaving =
        acts.act(
            "people.absence.begin",
            it ->
                Text.of(it.absence().isEmpty() ? "people.absence.begin" : "people.absence.replace"),
            (_, _) -> true);
    var days = leaving.asks("people.absence.ask-until", daysAway);
    var deputy =
        leaving
            .asks(
                "people.absence.ask-deputy",
                whom.amongOr(
                    said ->
                        offices.superior(said.id()).isPresent()
                            ? "people.absence.superior"
                            : "people.absence.without",
                    said -> standIns.during(said.id())))
            .worded(
                (text, said) ->
                    Text.paragraphs(
                        Text.of("people.absence.replaces")
                            .given("days", offices.of(said.id()).flatMap(Offices.Office::away)),
                        text.with("days", said.get(days).said(clock.now(said).toLocalDate()))));
    days.also((input, _) -> isAbsence(input), deputy);
    leaving
        .atOnce(this::isAbsence)
        .does(
            said ->
                offices.leave(said.id(), said.get(days), said.get(deputy))
                    ? acts.show(said, Reply.say(saved(said.get(deputy), said)))
                    : acts.tooLate(said));
    acts.act("people.absence.call-off", Offices.Office::willBeAway)
        .changes(said -> offices.beBack(said.id()))
        .done("people.absence.called-off");
    acts.act("people.absence.end", Offices.Office::isAway)
        .changes(said -> offices.beBack(said.id()))
        .done(CHANGED);
    acts.act("people.absence.decline", it -> !offices.standingInFor(it.person().id()).isEmpty())
        .asks(
            "people.absence.ask-decline",
            whom.among(said -> offices.standingInFor(said.id())),
            (absent, said) -> offices.decline(said.id(), absent))
        .done("people.absence.declined");
  }

  /// "Saya cuti sampai Senin" begins the absence, plans it, or changes the one that is known; "gak
  /// jadi cuti" shows what there is to call off.
  @Override
  public Step<Filled> open(Opening opening, Visitor visitor) {
    if (sentences.isOff(opening.argument())) {
      var shown = super.open(new Opening(COMMAND, "", opening.onward()), visitor);
      return offices.of(visitor.id()).filter(it -> it.absence().isEmpty()).isPresent()
          ? shown.after(List.of(Reply.say("people.absence.none")))
          : shown;
    }
    return sentences
        .told(opening.argument())
        .filter(_ -> offices.of(visitor.id()).isPresent())
        .map(it -> leave(it.time().isEmpty() ? "" : opening.argument(), begun(visitor)))
        .orElseGet(() -> super.open(opening, visitor));
  }

  private boolean isAbsence(Input input) {
    return input instanceof Input.Words(var text) && sentences.saysWhen(text);
  }

  /// Of days that can't be is said why, and nothing else is taken for them.
  private Step<Filled> leave(String when, Said said) {
    var first = leaving.choose(said);
    if (when.isEmpty() || !(first instanceof Step.Ask<Filled>(var notes, var state))) {
      return first;
    }
    var told = new Input.Words(when);
    return daysAway.hear(told, said) instanceof Heard.Refused<Absence.Days>(var hint)
        ? first.after(List.of(Reply.say(Text.of(hint))))
        : new Step.Told<>(notes, state, told);
  }

  /// The absence is kept: who stands in, or that nobody does.
  private Text saved(Optional<UUID> deputy, Said said) {
    return deputy
        .or(() -> offices.superior(said.id()))
        .<Text>map(it -> Text.of("people.absence.saved").with("who", whom.name(it, said)))
        .orElseGet(() -> Text.of("people.absence.saved-without"));
  }

  /// A button that leads here.
  static Keyboard way() {
    return Keyboard.commands(COMMAND);
  }
}
