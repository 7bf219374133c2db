package id.bersinar.reminders;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Dialogue;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Opening;
import id.bersinar.dialogue.Question;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import id.bersinar.people.Audience;
import id.bersinar.people.Recipients;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// /pengingat: what, when, how often, for whom, confirm.
@Component
class ReminderDialogue implements Dialogue<ReminderDialogue.Making> {

  static final String COMMAND = "pengingat";

  /// Who may make reminders.
  static final Set<Role> MAKERS = Set.of(Role.STAKEHOLDER, Role.OPERATOR);

  private static final String SAVE = "save";

  private final Planner planner;
  private final Recipients recipients;
  private final WhenQuestion when;

  ReminderDialogue(Planner planner, Recipients recipients, WhenQuestion when) {
    this.planner = planner;
    this.recipients = recipients;
    this.when = when;
  }

  sealed interface Making {}

  record AskingMessage() implements Making {}

  record AskingTime(String message) implements Making {}

  record ChoosingRecurrence(String message, LocalDateTime start) implements Making {}

  record ChoosingAudience(String message, Schedule schedule) implements Making {}

  record Confirming(Plan plan) implements Making {}

  @Override
  public String name() {
    return "reminder";
  }

  @Override
  public List<Command> commands() {
    return List.of(Command.forRoles(MAKERS, COMMAND, 55));
  }

  @Override
  public Class<Making> states() {
    return Making.class;
  }

  @Override
  public boolean needsConsent() {
    return true;
  }

  @Override
  public Step<Making> open(Opening opening, Visitor visitor) {
    return Step.ask(new AskingMessage());
  }

  @Override
  public Question ask(Making state, Visitor visitor) {
    return switch (state) {
      case AskingMessage() -> Question.of("reminders.ask-message");
      case AskingTime _ -> when.question(Text.of("reminders.ask-time"));
      case ChoosingRecurrence(_, var start) ->
          Wording.recurrences(
              Text.of("reminders.choose-recurrence").with("moment", when.spelled(start)));
      case ChoosingAudience _ ->
          Question.of(Text.of("reminders.choose-audience"), Keyboard.column(audiences(visitor)));
      case Confirming(var plan) ->
          Question.of(
              summary(plan, visitor),
              Keyboard.buttons().row(Button.answer(Text.of("reminders.save"), SAVE)));
    };
  }

  private List<Button> audiences(Visitor visitor) {
    var category = recipients.categoryOf(visitor.id());
    return Arrays.stream(Audience.values())
        .filter(audience -> audience != Audience.CATEGORY || category.isPresent())
        .map(audience -> Button.answer(Wording.audience(audience, category), audience.name()))
        .toList();
  }

  private Text summary(Plan plan, Visitor visitor) {
    var lines = new ArrayList<Text>();
    lines.add(
        Text.of("reminders.summary")
            .with("text", plan.message())
            .with("moment", when.spelled(plan.schedule().start()))
            .with("recurrence", plan.schedule().recurrence().label())
            .with(
                "audience", Wording.audience(plan.audience(), recipients.categoryOf(visitor.id())))
            .with("count", recipients.count(plan.audience(), visitor.id())));
    if (plan.schedule().bendsToMonths()) {
      lines.add(Text.of("reminders.bends-to-months"));
    }
    lines.add(Text.of("reminders.confirm"));
    return Text.paragraphs(lines);
  }

  @Override
  public Step<Making> answer(Making state, Input input, Visitor visitor) {
    return switch (state) {
      case AskingMessage() ->
          input
              .words(Plan.LONGEST_MESSAGE)
              .<Step<Making>>map(message -> Step.ask(new AskingTime(message)))
              .orElseGet(() -> Wording.messageRefused(input));
      case AskingTime(var message) ->
          when.answered(
              input,
              understood ->
                  new Step.Ask<>(
                      WhenQuestion.notes(understood),
                      new ChoosingRecurrence(message, understood.at())));
      case ChoosingRecurrence(var message, var start) ->
          Wording.recurrence(input)
              .map(it -> new Schedule(start, it))
              .<Step<Making>>map(it -> Step.ask(new ChoosingAudience(message, it)))
              .orElseGet(Step::again);
      case ChoosingAudience(var message, var schedule) ->
          audience(input, visitor)
              .map(it -> new Plan(message, schedule, it))
              .<Step<Making>>map(it -> Step.ask(new Confirming(it)))
              .orElseGet(Step::again);
      case Confirming(var plan) ->
          input.is(SAVE) ? Step.perform(() -> save(plan, visitor)) : Step.again();
    };
  }

  private Step<Making> save(Plan plan, Visitor visitor) {
    return planner.make(visitor.id(), plan).isPresent()
        ? Step.end(saved(plan.schedule()))
        : Step.ask(new AskingTime(plan.message()), Reply.say("reminders.time.meanwhile-past"));
  }

  private Reply saved(Schedule schedule) {
    var text =
        Text.of("reminders.saved")
            .with("moment", when.spelled(schedule.start()))
            .with("recurrence", schedule.recurrence().label());
    return Reply.say(text)
        .with(
            Keyboard.buttons().row(Button.command(Text.of("menu.agenda"), AgendaDialogue.COMMAND)));
  }

  private Optional<Audience> audience(Input input, Visitor visitor) {
    return input
        .constant(Audience.values())
        .filter(it -> it != Audience.CATEGORY || recipients.categoryOf(visitor.id()).isPresent());
  }
}
