package id.bersinar.reminders;

import id.bersinar.calendar.LeadTime;
import id.bersinar.calendar.OnHoliday;
import id.bersinar.calendar.Series;
import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Field;
import id.bersinar.dialogue.Filled;
import id.bersinar.dialogue.Form;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Step;
import id.bersinar.people.Audience;
import id.bersinar.people.AudienceQuestion;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/// /pengingat: what, when, how often, how long before, for whom, confirm.
@Component
class ReminderDialogue extends Form {

  static final String COMMAND = "pengingat";

  private static final Duration SOON = Duration.ofMinutes(31);

  private final Field<When> start;

  ReminderDialogue(
      Planner planner,
      AudienceQuestion audiences,
      WhenQuestion when,
      LeadQuestion leadQuestion,
      Leads ahead,
      HolidayClash clash,
      Wording wording) {
    super("reminder", Command.forRoles(Planner.MAKERS, COMMAND, 55));
    needConsent();

    var message =
        ask("reminders.ask-message", Wording.MESSAGE)
            .with(_ -> List.of(ImportDialogue.button()))
            .change("reminders.agenda.change-message");
    var time = new OtherTimeQuestion(when, _ -> Optional.empty(), this::day, this::first);
    start = ask("reminders.ask-time", time).change("reminders.agenda.change-time");
    var repetition =
        ask("reminders.choose-recurrence", Wording.repetition(said -> said.get(start).at()))
            .worded((text, said) -> text.with("moment", when.told(said.get(start).at(), said)))
            .change("reminders.agenda.change-recurrence");
    // Where it comes each Friday it begins on one.
    start.also(time::repeats, repetition);
    // "setiap Senin jam 8" answers both, and what it could have meant is asked no more.
    start.implies(
        (it, said) -> {
          var chosen = said.remembering("");
          // What is to come in two minutes isn't asked for how often it comes.
          boolean soon =
              it.at().isBefore(when.now(said).plus(SOON)) && said.find(repetition).isEmpty();
          return it.repetition()
              .map(often -> chosen.with(repetition, often))
              .orElseGet(() -> soon ? repetition.answered(Recurrence.ONCE, chosen) : chosen);
        });
    Function<Said, Series> planned = said -> said.get(repetition).from(said.get(start).at());
    var onHoliday =
        ask("reminders.ask-holidays", Answer.oneOf(OnHoliday.values(), Wording::label))
            .when(repetition, it -> it != Recurrence.ONCE)
            .when(said -> clash.of(planned.apply(said), said.id()).isPresent())
            .worded(
                (text, said) -> Wording.withHoliday(text, clash.of(planned.apply(said), said.id())))
            .change("reminders.change-holidays");
    var audience = ask("reminders.choose-audience", audiences).change("reminders.change-audience");
    var leadsAhead =
        leadQuestion.offering(
            (lead, said) ->
                said.find(repetition).isEmpty()
                    || ahead.canTell(lead, planned.apply(said), said.id()));
    var leads = ask("reminders.ask-leads", leadsAhead).change("reminders.change-leads");

    var atOnce = new ToldAtOnce(message, start, audience, leads, when, audiences, leadQuestion);
    understands(atOnce::behindCommand);
    message.implies(atOnce::asMessage).note(atOnce::refusal);
    // For oneself a button of the summary does; a group is to know some time before, if there is.
    UnaryOperator<Said> withoutLeads =
        said ->
            said.find(leads).isEmpty()
                    && (said.find(audience).filter(Audience.ME::equals).isPresent()
                        || !leadsAhead.offersAny(said))
                ? said.with(leads, List.of(LeadTime.NONE))
                : said;
    audience.implies((_, said) -> withoutLeads.apply(said));
    repetition.implies((_, said) -> withoutLeads.apply(said));

    Function<Said, Plan> plan =
        said -> {
          var asked = planned.apply(said);
          var series = asked.on(said.find(onHoliday).orElse(asked.onHoliday()));
          return new Plan(said.get(message), series, said.get(leads), said.get(audience));
        };
    BiFunction<Optional<Reply>, Said, Step<Filled>> saved =
        (word, said) ->
            word.map(Step::<Filled>end).orElseGet(() -> said.change(start, Wording.PASSED));
    confirm(said -> wording.summary(plan.apply(said), said.id()))
        .hears(start, when::takes)
        .yes(
            "reminders.save",
            said ->
                saved.apply(planner.make(said.id(), plan.apply(said)).map(wording::saved), said))
        .yes(
            "reminders.save-urgent",
            said -> wording.waitsForMorning(plan.apply(said), said.id()),
            said ->
                saved.apply(
                    planner.makeUrgent(said.id(), plan.apply(said)).map(wording::saved), said))
        .yes(
            "reminders.save-in-digest",
            said -> said.get(audience).isShared(),
            said ->
                saved.apply(
                    planner.makeForDigest(said.id(), plan.apply(said)).map(wording::savedInDigest),
                    said));
  }

  /// The day that was said before, where an hour alone is another one of that day.
  private Optional<LocalDate> day(Said said) {
    return said.find(start).map(it -> it.at().toLocalDate());
  }

  /// What was said before by itself.
  private Optional<LocalDateTime> first(Said said) {
    return said.find(start).filter(it -> it.repetition().isEmpty()).map(When::at);
  }
}
