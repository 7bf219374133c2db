package id.bersinar.reminders;

import id.bersinar.area.WallClock;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Question;
import id.bersinar.dialogue.Text;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What the agenda shows: lists of reminders, and one of them in full.
@Component
class AgendaPage {

  static final String OPEN = "open:";
  static final String PAGE = "page:";
  static final String COMING = "coming";
  static final String FINISHED = "finished";
  static final String MESSAGE = "message";
  static final String TIME = "time";
  static final String RECURRENCE = "recurrence";
  static final String PAUSE = "pause";
  static final String RESUME = "resume";
  static final String DELETE = "delete";

  private static final int ENTRIES = 5;
  private static final int EXCERPT = 80;

  private final Agenda agenda;
  private final Notice notice;
  private final WallClock wallClock;

  AgendaPage(Agenda agenda, Notice notice, WallClock wallClock) {
    this.agenda = agenda;
    this.notice = notice;
    this.wallClock = wallClock;
  }

  Question coming(UUID person, int page) {
    var entries = agenda.coming(person);
    return Question.of(
        entries.isEmpty()
            ? Text.of("reminders.agenda.empty")
            : list(Text.of("reminders.agenda.coming"), entries, page, person),
        turning(entries, page)
            .row(
                Button.answer(Text.of("reminders.agenda.show-finished"), FINISHED),
                Button.command(Text.of("reminders.agenda.make"), ReminderDialogue.COMMAND)));
  }

  Question finished(UUID person, int page) {
    var entries = agenda.finished(person);
    return Question.of(
        entries.isEmpty()
            ? Text.of("reminders.agenda.none-finished")
            : list(Text.of("reminders.agenda.finished"), entries, page, person),
        turning(entries, page).row(toAgenda()));
  }

  private Text list(Text heading, List<Agenda.Entry> entries, int page, UUID person) {
    var parts = new ArrayList<Text>();
    parts.add(heading);
    int from = first(entries, page);
    for (int index = from; index < Math.min(from + ENTRIES, entries.size()); index++) {
      parts.add(line(index + 1, entries.get(index), person));
    }
    return Text.paragraphs(parts);
  }

  private static int first(List<Agenda.Entry> entries, int page) {
    int last = Math.max(0, (entries.size() - 1) / ENTRIES);
    return Math.clamp(page, 0, last) * ENTRIES;
  }

  private static Keyboard.Buttons turning(List<Agenda.Entry> entries, int page) {
    int from = first(entries, page);
    int until = Math.min(from + ENTRIES, entries.size());
    var open = new ArrayList<Button>();
    for (int index = from; index < until; index++) {
      var label = Text.of("reminders.agenda.open").with("number", index + 1);
      open.add(Button.answer(label, OPEN + entries.get(index).reminder().id()));
    }
    var turn = new ArrayList<Button>();
    if (from > 0) {
      turn.add(Button.answer(Text.of("reminders.agenda.earlier"), PAGE + (from / ENTRIES - 1)));
    }
    if (until < entries.size()) {
      turn.add(Button.answer(Text.of("reminders.agenda.later"), PAGE + (from / ENTRIES + 1)));
    }
    var keyboard = Keyboard.grid(ENTRIES, open);
    return turn.isEmpty() ? keyboard : keyboard.row(turn.toArray(Button[]::new));
  }

  private Text line(int number, Agenda.Entry entry, UUID person) {
    var reminder = entry.reminder();
    return Text.of("reminders.agenda.line")
        .with("number", number)
        .with("when", moment(entry))
        .with("recurrence", reminder.schedule().recurrence().label())
        .with("whose", reminder.isBy(person) ? audience(reminder) : sender(reminder))
        .with("text", excerpt(reminder.message()));
  }

  private Text moment(Agenda.Entry entry) {
    if (entry.at().isEmpty()) {
      return Text.of("reminders.agenda.paused");
    }
    return Text.of(entry.snoozed() ? "reminders.agenda.at-snoozed" : "reminders.agenda.at")
        .with("moment", local(entry.at().get()));
  }

  private static String excerpt(String message) {
    var line = message.replaceAll("\\s+", " ");
    if (line.length() <= EXCERPT) {
      return line;
    }
    // Never through the middle of an emoji.
    int end = line.offsetByCodePoints(0, line.codePointCount(0, EXCERPT - 1));
    return line.substring(0, end) + "…";
  }

  /// One reminder in full, with what its author can do to it.
  Question one(UUID person, UUID id) {
    return agenda
        .find(person, id)
        .map(reminder -> one(person, reminder))
        .orElseGet(
            () -> Question.of(Text.of("reminders.gone"), Keyboard.buttons().row(toAgenda())));
  }

  private Question one(UUID person, Reminder reminder) {
    boolean own = reminder.isBy(person);
    var details = new ArrayList<Text>();
    details.add(state(reminder));
    details.add(
        Text.of("reminders.agenda.repeats")
            .with("recurrence", reminder.schedule().recurrence().label()));
    if (reminder.schedule().bendsToMonths()) {
      details.add(Text.of("reminders.bends-to-months"));
    }
    details.add(own ? audience(reminder) : sender(reminder));
    if (own) {
      agenda
          .acknowledged(reminder)
          .ifPresent(acknowledged -> details.add(received(reminder, acknowledged)));
    }
    var text =
        Text.paragraphs(
            Text.of("reminders.arriving").with("text", reminder.message()), Text.lines(details));
    return Question.of(text, (own ? changes(reminder) : Keyboard.buttons()).row(toAgenda()));
  }

  private Text state(Reminder reminder) {
    if (reminder.paused()) {
      return Text.of("reminders.agenda.paused");
    }
    return reminder
        .next()
        .<Text>map(at -> Text.of("reminders.agenda.next").with("moment", local(at)))
        .orElseGet(() -> Text.of("reminders.agenda.over"));
  }

  private Text received(Reminder reminder, Agenda.Acknowledged acknowledged) {
    return Text.of("reminders.agenda.acknowledged")
        .with("moment", local(reminder.lastDue().orElseThrow()))
        .with("recipients", acknowledged.recipients())
        .with("done", acknowledged.done());
  }

  private static Keyboard.Buttons changes(Reminder reminder) {
    var keyboard =
        Keyboard.buttons()
            .row(
                Button.answer(Text.of("reminders.agenda.change-message"), MESSAGE),
                Button.answer(Text.of("reminders.agenda.change-time"), TIME))
            .row(Button.answer(Text.of("reminders.agenda.change-recurrence"), RECURRENCE));
    if (reminder.paused()) {
      keyboard = keyboard.row(Button.answer(Text.of("reminders.agenda.resume"), RESUME));
    } else if (reminder.next().isPresent()) {
      keyboard = keyboard.row(Button.answer(Text.of("reminders.agenda.pause"), PAUSE));
    }
    return keyboard.row(Button.answer(Text.of("reminders.agenda.delete"), DELETE));
  }

  private static Text audience(Reminder reminder) {
    return Text.of("reminders.agenda.to")
        .with("audience", Wording.audience(reminder.audience(), reminder.category()));
  }

  private Text sender(Reminder reminder) {
    return Text.of("reminders.agenda.from").with("sender", notice.sender(reminder));
  }

  private static Button toAgenda() {
    return Button.answer(Text.of("menu.agenda"), COMING);
  }

  private ZonedDateTime local(Instant moment) {
    return wallClock.at(moment);
  }
}
