package id.bersinar.reminders;

import id.bersinar.calendar.Holiday;
import id.bersinar.calendar.Holidays;
import id.bersinar.calendar.Occurrence;
import id.bersinar.calendar.OnHoliday;
import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Text;
import id.bersinar.people.PersonalClock;
import id.bersinar.people.Recipients;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// What the dialogues ask and say about reminders.
@Component
record Wording(Recipients recipients, Leads leads, PersonalClock clock, Holidays holidays) {

  static final Answer<String> MESSAGE =
      Answer.words(Plan.LONGEST_MESSAGE, "reminders.message-too-long");

  private static final Pattern FOR = Pattern.compile("(?i)^(?:untuk|utk|for|to)\\s+(?=.)");

  static final Reply PASSED = Reply.say("reminders.time.meanwhile-past");

  /// What it is about, of what is left of a sentence: "untuk rapat" is "rapat".
  static String subject(String rest) {
    return FOR.matcher(rest).replaceFirst("");
  }

  /// How often something comes.
  ///
  /// @param start its first time
  static Answer<Repetition> repetition(Function<Said, LocalDateTime> start) {
    return new RepetitionQuestion(start);
  }

  Text summary(Plan plan, UUID author) {
    var draft = Draft.of(plan, clock.zone(author));
    return Text.paragraphs(readBack(draft, author), Text.of("reminders.confirm"));
  }

  /// All of it, before it is saved.
  Text readBack(Draft it, UUID author) {
    return Text.paragraphs(
        Text.of("reminders.summary")
            .with("text", it.message())
            .with("when", times(it.schedule(), author))
            .with("leads", LeadLabel.of(leads.ahead(it.leads(), it.schedule())))
            .with("audience", it.audience().label())
            .with("count", recipients.count(it.audience(), author)),
        Text.of(leads.passedWord(it.leads(), it.schedule()).filter(_ -> it.leadsCount())),
        Text.of("reminders.at-night").when(waitsForMorning(it)));
  }

  /// Whether some of what comes next would wait until nobody is disturbed any more.
  boolean waitsForMorning(Plan plan, UUID author) {
    return waitsForMorning(Draft.of(plan, clock.zone(author)));
  }

  private boolean waitsForMorning(Draft it) {
    return !it.urgent()
        && it.audience().isShared()
        && leads.comesAtNight(it.leads(), it.schedule());
  }

  /// What becomes of it on a holiday.
  static Text label(OnHoliday onHoliday) {
    return Text.of("reminders.on-holiday.", onHoliday);
  }

  static Text withHoliday(Text.Keyed asked, Optional<Holiday> holiday) {
    return asked
        .with("date", holiday.<Object>map(Holiday::date).orElse(""))
        .with("holiday", holiday.map(Holiday::name).orElse(""));
  }

  /// When it comes: its rule, and its next time.
  Text times(Schedule schedule, UUID reader) {
    var series = schedule.series();
    var next = series.after(clock.now(schedule.zone()), holidays).findFirst();
    var at = next.map(Occurrence::at).orElse(series.start());
    var moment = clock.told(at.atZone(schedule.zone()).toInstant(), reader);
    var recurrence = SeriesWords.of(series);
    var lines = new ArrayList<Text>();
    lines.add(
        series.repeats()
            ? Text.of("reminders.times")
                .with("recurrence", recurrence)
                .with("time", series.start().toLocalTime())
                .with("moment", moment)
            : Text.of("reminders.time-once").with("recurrence", recurrence).with("moment", moment));
    next.filter(_ -> !series.repeats())
        .flatMap(it -> holidays.on(it.at().toLocalDate()))
        .<Text>map(it -> Text.of("reminders.is-holiday").with("holiday", it.name()))
        .ifPresent(lines::add);
    next.flatMap(Occurrence::moved).map(Wording::moved).ifPresent(lines::add);
    return Text.lines(lines);
  }

  static Text moved(Occurrence.Moved moved) {
    return Text.of("reminders.brought-forward")
        .with("from", moved.from())
        .with("holiday", moved.because().name());
  }

  Reply saved(Reminder it) {
    return saved(Text.of("reminders.saved").with("when", times(it.schedule(), it.author())));
  }

  Reply savedInDigest(Reminder it) {
    return saved(
        Text.of("reminders.saved-in-digest").with("when", times(it.schedule(), it.author())));
  }

  private static Reply saved(Text text) {
    return Reply.say(text).with(Keyboard.buttons().row(Button.command(AgendaDialogue.COMMAND)));
  }
}
