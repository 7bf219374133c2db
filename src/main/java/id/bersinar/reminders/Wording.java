package id.bersinar.reminders;

import id.bersinar.calendar.Holiday;
import id.bersinar.calendar.Holidays;
import id.bersinar.calendar.LeadTime;
import id.bersinar.calendar.Occurrence;
import id.bersinar.calendar.OnHoliday;
import id.bersinar.calendar.Rule;
import id.bersinar.calendar.Series;
import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Text;
import id.bersinar.people.PersonalClock;
import id.bersinar.people.Recipients;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What the dialogues ask and say about reminders.
@Component
record Wording(Recipients recipients, Leads leads, PersonalClock clock, Holidays holidays) {

  static final Answer<String> MESSAGE =
      Answer.words(Plan.LONGEST_MESSAGE, "reminders.message-too-long");

  private static final Pattern FOR = Pattern.compile("(?i)^(?:untuk|utk|for|to)\\s+(?=.)");

  static final Reply PASSED = Reply.say("reminders.time.meanwhile-past");

  private static final Set<ChronoUnit> WEEKS_AND_MONTHS =
      Set.of(ChronoUnit.WEEKS, ChronoUnit.MONTHS);

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

  /// @param said the lead times that were asked for, of which the plan has those that are ahead
  Text summary(Plan plan, List<LeadTime> said, UUID author) {
    var schedule = schedule(plan.series(), author);
    var parts = new ArrayList<Text>();
    parts.add(
        Text.of("reminders.summary")
            .with("text", plan.message())
            .with("when", times(schedule, author))
            .with("leads", LeadLabel.of(plan.leads()))
            .with("audience", plan.audience().label())
            .with("count", recipients.count(plan.audience(), author)));
    passedWord(said, schedule).ifPresent(parts::add);
    parts.add(Text.of("reminders.confirm"));
    return Text.paragraphs(parts);
  }

  /// Which of them are over when it comes first, if any are.
  Optional<Text> passedWord(List<LeadTime> leads, Schedule it) {
    var passed = this.leads.passed(leads, it);
    return passed.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Text.of(it.series().repeats() ? "reminders.lead.passed-first" : "reminders.lead.passed")
                .with("leads", LeadLabel.of(passed)));
  }

  /// What becomes of it on a holiday.
  static Text label(OnHoliday onHoliday) {
    return Text.of("reminders.on-holiday.", onHoliday);
  }

  /// The first time within a year that is on a holiday, of what comes by weeks or months and where
  /// nothing was said of holidays: what comes every day, or on one day of the year, is meant to.
  Optional<Holiday> holidayOn(Series series, UUID author) {
    var now = clock.now(author).toLocalDateTime();
    return Stream.of(series)
        .filter(it -> it.onHoliday() == OnHoliday.COME_ANYWAY)
        .filter(it -> it.rule().map(Rule::unit).filter(WEEKS_AND_MONTHS::contains).isPresent())
        .filter(it -> it.rule().filter(Rule::countsWorkingDays).isEmpty())
        .flatMap(it -> holidaysOn(it, now))
        .findFirst();
  }

  private Stream<Holiday> holidaysOn(Series series, LocalDateTime now) {
    return series
        .after(now, Holidays.NONE)
        .map(Occurrence::at)
        .takeWhile(it -> it.isBefore(now.plusYears(1)))
        .flatMap(it -> holidays.on(it.toLocalDate()).stream());
  }

  Text withHoliday(Text.Keyed asked, Series series, UUID author) {
    var holiday = holidayOn(series, author);
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

  /// What the author plans, by their clock.
  Schedule schedule(Series series, UUID author) {
    return Schedule.of(series, clock.zone(author));
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
