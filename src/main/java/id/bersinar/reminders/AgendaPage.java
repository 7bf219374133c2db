package id.bersinar.reminders;

import id.bersinar.area.WallClock;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Text;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/// How reminders read in the agenda: a line in a list, and one of them in full.
@Component
class AgendaPage {

  private static final int EXCERPT = 80;

  private final Agenda agenda;
  private final Notice notice;
  private final WallClock wallClock;

  AgendaPage(Agenda agenda, Notice notice, WallClock wallClock) {
    this.agenda = agenda;
    this.notice = notice;
    this.wallClock = wallClock;
  }

  /// An entry of a list.
  Text line(int number, Agenda.Entry entry, Said said) {
    var reminder = entry.reminder();
    return Text.of("reminders.agenda.line")
        .with("number", number)
        .with("when", moment(entry))
        .with("recurrence", SeriesWords.of(reminder.series()))
        .with("whose", reminder.isBy(said.id()) ? audience(reminder) : sender(reminder))
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

  /// One reminder in full.
  Text one(Reminder reminder, Said said) {
    boolean own = reminder.isBy(said.id());
    var details = new ArrayList<Text>();
    details.add(state(reminder));
    details.add(
        Text.of("reminders.agenda.repeats").with("recurrence", SeriesWords.of(reminder.series())));
    details.add(Text.of("reminders.agenda.leads").with("leads", LeadLabel.of(reminder.leads())));
    details.add(own ? audience(reminder) : sender(reminder));
    if (own) {
      agenda
          .acknowledged(reminder)
          .ifPresent(acknowledged -> details.add(received(reminder, acknowledged)));
    }
    return Text.paragraphs(
        Text.of("reminders.arriving").with("text", reminder.message()), Text.lines(details));
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

  private static Text audience(Reminder reminder) {
    return Text.of("reminders.agenda.to")
        .with("audience", Wording.audience(reminder.audience(), reminder.category()));
  }

  private Text sender(Reminder reminder) {
    return Text.of("reminders.agenda.from").with("sender", notice.sender(reminder));
  }

  private ZonedDateTime local(Instant moment) {
    return wallClock.at(moment);
  }
}
