package id.bersinar.reminders;

import static id.bersinar.reminders.DeliveryState.DELEGATED;
import static id.bersinar.reminders.DeliveryState.DONE;
import static id.bersinar.reminders.DeliveryState.ESCALATED;
import static id.bersinar.reminders.DeliveryState.LISTED;
import static id.bersinar.reminders.DeliveryState.SENT;
import static id.bersinar.reminders.DeliveryState.SNOOZED;
import static id.bersinar.reminders.DeliveryState.UNREACHABLE;

import id.bersinar.area.ZoneNames;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Text;
import id.bersinar.people.Absences;
import id.bersinar.people.PersonalClock;
import org.springframework.stereotype.Component;

/// How reminders read in the agenda: a line in a list, and one of them in full.
@Component
record AgendaPage(Agenda agenda, Notice notice, Leads leads, Mutes mutes, PersonalClock clock) {

  private static final int EXCERPT = 80;

  /// An entry of a list.
  Text line(int number, Agenda.Entry entry, Said said) {
    var reminder = entry.reminder();
    return Text.of("reminders.agenda.line")
        .with("number", number)
        .with("when", moment(entry, said))
        .with("recurrence", SeriesWords.of(reminder.series()))
        .with("whose", reminder.isBy(said.id()) ? audience(reminder) : sender(reminder))
        .with("text", excerpt(reminder.message()));
  }

  private Text moment(Agenda.Entry entry, Said said) {
    if (entry.at().isEmpty()) {
      return Text.of("reminders.agenda.paused");
    }
    return Text.of(entry.snoozed() ? "reminders.agenda.at-snoozed" : "reminders.agenda.at")
        .with("moment", clock.at(entry.at().get(), said));
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
    return Text.paragraphs(
        Text.of("reminders.arriving").with("text", reminder.message()),
        Text.lines(
            state(reminder, said),
            Text.of("reminders.agenda.repeats")
                .with("recurrence", SeriesWords.of(reminder.series())),
            Text.of("reminders.agenda.zone")
                .with("zone", ZoneNames.of(reminder.zone()))
                .when(reminder.series().repeats() && !reminder.zone().equals(clock.zone(said))),
            Text.of("reminders.agenda.leads").with("leads", LeadLabel.of(reminder.leads())),
            own ? audience(reminder) : sender(reminder),
            own
                ? answers(reminder, said)
                : Text.of("reminders.agenda.muted").when(mutes.isMuted(said.id(), reminder.id())),
            Text.of("reminders.agenda.insisting").when(reminder.insists()),
            Text.of("reminders.agenda.urgent").when(reminder.urgent()),
            Text.of("reminders.at-night").when(own && waitsForMorning(reminder)),
            Text.of("reminders.agenda.listed").when(reminder.inDigest())));
  }

  private boolean waitsForMorning(Reminder it) {
    return it.isShared()
        && !it.urgent()
        && !it.inDigest()
        && it.comes()
        && leads.comesAtNight(it.leads(), it.schedule());
  }

  /// What has come of it, for whoever set it up.
  private Text answers(Reminder reminder, Said said) {
    int muted = mutes.count(reminder);
    return Text.lines(
        Text.of(agenda.received(reminder).map(it -> received(reminder, it, said))),
        Text.of("reminders.agenda.muted-by").with("count", muted).when(muted > 0),
        Text.lines(agenda.deeds(reminder), AgendaPage::deed));
  }

  private Text state(Reminder reminder, Said said) {
    if (reminder.paused()) {
      return Text.of("reminders.agenda.paused");
    }
    return reminder
        .next()
        .<Text>map(at -> Text.of("reminders.agenda.next").with("moment", clock.at(at, said)))
        .orElseGet(() -> Text.of("reminders.agenda.over"));
  }

  private Text received(Reminder reminder, Agenda.Received received, Said said) {
    return Text.lines(
        Text.of("reminders.agenda.acknowledged")
            .with("moment", clock.at(received.occurrence(), said))
            .with("recipients", received.all())
            .with("done", received.of(DONE)),
        Text.of("reminders.agenda.standing")
            .with("listed", received.of(LISTED))
            .with("snoozed", received.of(SNOOZED))
            .with("delegated", received.of(DELEGATED))
            .with("open", received.of(SENT, ESCALATED))
            .with("unreachable", received.of(UNREACHABLE))
            .with("muted", received.muted())
            .when(reminder.isShared()));
  }

  /// Who hasn't answered.
  Text unanswered(Reminder reminder) {
    var who = agenda.unanswered(reminder);
    return who.isEmpty()
        ? Text.of("reminders.agenda.all-answered")
        : Text.of("reminders.agenda.unanswered-by").with("who", String.join("\n", who));
  }

  private static Text deed(Agenda.Deed deed) {
    return Text.of("reminders.agenda.deed")
        .with("who", Absences.standIn(deed.standIn(), deed.absent()));
  }

  private static Text audience(Reminder reminder) {
    return Text.of("reminders.agenda.to").with("audience", reminder.audience().label());
  }

  private Text sender(Reminder reminder) {
    return Text.of("reminders.agenda.from").with("sender", notice.sender(reminder));
  }
}
