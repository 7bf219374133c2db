package id.bersinar.reminders;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.calendar.CalendarReader;
import id.bersinar.calendar.FoundEvent;
import id.bersinar.calendar.Holidays;
import id.bersinar.calendar.LeadTime;
import id.bersinar.calendar.OnHoliday;
import id.bersinar.calendar.Rule;
import id.bersinar.people.Audience;
import id.bersinar.people.PersonalClock;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A later version of a calendar's file. It is Wednesday, 20 November 2030.
class ImportChangesTest extends RemindersTest {

  private static final LocalDateTime NOW = LocalDateTime.parse("2030-11-20T10:15");
  private static final String MONDAYS = "DTSTART:20301125T090000 RRULE:FREQ=WEEKLY;COUNT=4";

  @Autowired private Reminders reminders;
  @Autowired private ImportChanges changes;
  @Autowired private CalendarImport imports;
  @Autowired private PersonalClock personalClock;

  /// A file of one UID, where `+` is between events, and of another where one has it.
  private List<FoundEvent> read(String file) {
    return ((CalendarReader.Events)
            new CalendarReader(
                    changes.zones(hasansId(), personalClock.zone(hasansId())),
                    Optional.empty(),
                    NOW.atZone(WIB).toInstant())
                .read(content(file)))
        .events();
  }

  private static byte[] content(String file) {
    var events =
        Stream.of(file.split(" \\+ "))
            .map(
                it ->
                    (it.contains("UID:") ? "" : "UID:a ")
                        + (it.contains("SUMMARY:") ? "" : "SUMMARY:Apel ")
                        + it)
            .map(it -> "BEGIN:VEVENT\r\n" + it.replace(" ", "\r\n") + "\r\nEND:VEVENT\r\n")
            .collect(joining());
    var content = "BEGIN:VCALENDAR\r\n" + events + "END:VCALENDAR\r\n";
    return content.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aFileIsAskedAboutOnlyWhatItLeavesOpen() {
    var file = content("DTSTART;TZID=Entah:20301125T090000");
    var open = imports.preview(hasansId(), file, Optional.empty());
    assertThat(open.asksForZone()).isTrue();
    assertThat(open.changesSomething()).isFalse();

    var read = imports.preview(hasansId(), file, Optional.of(WIB));
    assertThat(read.asksForZone()).isFalse();
    assertThat(read.adds()).isTrue();
    assertThat(read.addsWithoutAlarms()).isTrue();
    assertThat(read.addsWithAlarms()).isFalse();

    imports.take(hasansId(), read.events(), Audience.ME, List.of(LeadTime.NONE));
    var again = imports.preview(hasansId(), file, Optional.of(WIB));
    assertThat(again.adds()).isFalse();
    assertThat(again.changesSomething()).isFalse();
  }

  private void take(String file) {
    imports.take(hasansId(), read(file), Audience.ME, List.of(LeadTime.NONE));
  }

  /// What the preview says, and what comes once that is confirmed.
  private String update(String file) {
    var preview = changes.of(hasansId(), read(file));
    var said = preview.stream().map(it -> it.kind().name()).sorted().collect(joining(" "));
    var before = planned();
    take(file);
    assertThat(planned()).as(file).containsExactlyInAnyOrderElementsOf(after(before, preview));
    assertThat(changes.of(hasansId(), read(file)))
        .as("the same once more: " + file)
        .noneMatch(it -> it.kind().changesSomething());
    return said + ":" + days();
  }

  /// What there is, by the preview's word.
  private static List<Schedule> after(List<Schedule> before, List<ImportChange> preview) {
    var gone =
        preview.stream()
            .filter(it -> it.kind().changesSomething())
            .flatMap(it -> it.known().stream())
            .map(it -> it.schedule());
    var left = new ArrayList<>(before);
    gone.forEach(left::remove);
    preview.stream().flatMap(it -> it.after().stream()).map(it -> it.schedule()).forEach(left::add);
    return left;
  }

  private List<Schedule> planned() {
    return all().map(it -> it.schedule()).toList();
  }

  private Stream<Reminder> all() {
    return ids("select id from reminder where not cancelled").stream()
        .map(it -> reminders.findById(it).orElseThrow());
  }

  /// Day and hour of all that comes.
  private String days() {
    return all()
        .filter(it -> it.comes())
        .flatMap(it -> it.series().after(NOW, Holidays.NONE))
        .map(it -> it.at())
        .filter(it -> it.isBefore(NOW.plusMonths(2)))
        .sorted()
        .map(it -> " " + it.getMonthValue() + "/" + it.getDayOfMonth() + "-" + it.getHour())
        .collect(joining());
  }

  private void becomes(String before, String after, String outcome) {
    database.update("delete from reminder");
    take(before);
    assertThat(update(after)).as(after).isEqualTo(outcome);
  }

  @Test
  void aLaterFileIsFollowedAsThePreviewSays() {
    becomes(
        MONDAYS + " EXDATE:20301202T090000,20301209T090000",
        MONDAYS + " EXDATE:20301209T090000",
        "CHANGED: 11/25-9 12/2-9 12/16-9");
    becomes(MONDAYS, MONDAYS + " EXDATE:20301209T090000", "CHANGED: 11/25-9 12/2-9 12/16-9");
    becomes(MONDAYS, MONDAYS, "SAME: 11/25-9 12/2-9 12/9-9 12/16-9");
    becomes(
        MONDAYS + " SEQUENCE:2", "DTSTART:20301126T090000", "OLDER: 11/25-9 12/2-9 12/9-9 12/16-9");
    becomes(MONDAYS, "DTSTART:20301126T100000", "CHANGED: 11/26-10");
    becomes("DTSTART:20301126T100000", MONDAYS, "CHANGED: 11/25-9 12/2-9 12/9-9 12/16-9");
    becomes(
        MONDAYS,
        "DTSTART;VALUE=DATE:20301127 RRULE:FREQ=WEEKLY;UNTIL=20301204;BYDAY=MO",
        "CHANGED: 12/2-8");
    becomes(MONDAYS, MONDAYS + " STATUS:CANCELLED", "REMOVED:");
  }

  @Test
  void singleTimesOfItFollowTheFileToo() {
    var moved = " + RECURRENCE-ID:20301202T090000 DTSTART:20301203T130000";
    becomes(MONDAYS, MONDAYS + moved, "ADDED CHANGED: 11/25-9 12/3-13 12/9-9 12/16-9");
    becomes(MONDAYS + moved, MONDAYS, "CHANGED VANISHED: 11/25-9 12/2-9 12/9-9 12/16-9");
    becomes(
        MONDAYS + moved,
        MONDAYS + moved.replace("T13", "T14"),
        "CHANGED SAME: 11/25-9 12/3-14 12/9-9 12/16-9");
    becomes(
        MONDAYS + " RDATE:20301128T100000",
        MONDAYS,
        "SAME VANISHED: 11/25-9 12/2-9 12/9-9 12/16-9");
    becomes(MONDAYS + moved, MONDAYS + " STATUS:CANCELLED", "REMOVED VANISHED:");
  }

  @Test
  void aFileOfSingleTimesAloneIsWordOfTheSeries() {
    becomes(
        MONDAYS,
        "RECURRENCE-ID:20301202T090000 DTSTART:20301203T130000",
        "ADDED CHANGED: 11/25-9 12/3-13 12/9-9 12/16-9");
    var calledOff = "RECURRENCE-ID:20301202T090000 DTSTART:20301202T090000 STATUS:CANCELLED";
    becomes(MONDAYS, calledOff, "CHANGED: 11/25-9 12/9-9 12/16-9");
    becomes("DTSTART:20301202T090000 RRULE:FREQ=DAILY;COUNT=1", calledOff, "REMOVED:");
    becomes("UID:b " + MONDAYS, calledOff, "SKIPPED: 11/25-9 12/2-9 12/9-9 12/16-9");
  }

  @Test
  void whatEndsInTheFileEndsAndWhatCannotBeTakenChangesNothing() {
    // So do programs write "this and all that follow" at another time.
    becomes(
        "DTSTART:20301104T090000 RRULE:FREQ=WEEKLY",
        "DTSTART:20301104T090000 RRULE:FREQ=WEEKLY;UNTIL=20301118T090000"
            + " + UID:b DTSTART:20301126T100000 RRULE:FREQ=WEEKLY;COUNT=2",
        "ADDED REMOVED: 11/26-10 12/3-10");
    becomes(
        MONDAYS,
        "DTSTART:20301125T090000 RRULE:FREQ=HOURLY",
        "KEPT: 11/25-9 12/2-9 12/9-9 12/16-9");
    becomes(MONDAYS, "DTSTART:kapan", "KEPT: 11/25-9 12/2-9 12/9-9 12/16-9");
  }

  @Test
  void whatItsAuthorHasLeftOutStaysSoAndWhatIsPausedStaysPaused() {
    database.update("delete from reminder");
    take(MONDAYS + " EXDATE:20301209T090000");
    leaveOut("2030-12-02T09:00");
    assertThat(update(MONDAYS)).isEqualTo("CHANGED: 11/25-9 12/9-9 12/16-9");
    assertThat(all().findFirst().orElseThrow().series().exceptions())
        .containsExactly(LocalDate.parse("2030-12-02"));
    editing.pause(hasansId(), only("reminder"));
    assertThat(update(MONDAYS + " SUMMARY:Apel,besar")).isEqualTo("CHANGED:");
    editing.resume(hasansId(), only("reminder"));
    assertThat(days()).isEqualTo(" 11/25-9 12/9-9 12/16-9");
  }

  @Test
  void whatEndsWithDaysThatItsAuthorLeftOutEndsToo() {
    take(MONDAYS);
    leaveOut("2030-11-25T09:00");
    leaveOut("2030-12-02T09:00");
    var preview = changes.of(hasansId(), read(MONDAYS.replace("COUNT=4", "COUNT=2")));
    assertThat(preview).extracting(ImportChange::kind).containsExactly(ImportChange.Kind.REMOVED);
    take(MONDAYS.replace("COUNT=4", "COUNT=2"));
    assertThat(days()).isEmpty();
  }

  private void leaveOut(String at) {
    var occurrence = LocalDateTime.parse(at).atZone(WIB).toInstant();
    editing.delete(hasansId(), only("reminder"), new Part.One(occurrence));
  }

  private void livesIn(String zone) {
    database.update("update person set zone = ? where id = ?", zone, hasansId());
  }

  @Test
  void anAuthorWhoMovesChangesNothingOfIt() {
    var utc = "DTSTART:20301125T020000Z RRULE:FREQ=WEEKLY;COUNT=4 EXDATE:20301202T020000Z";
    take(utc);
    editing.reword(hasansId(), only("reminder"), Part.ALL, "Apel pagi (contoh)");
    livesIn("WIT");
    assertThat(update(utc)).isEqualTo("SAME: 11/25-9 12/9-9 12/16-9");
    assertThat(update(utc + " SUMMARY:Apel,besar")).isEqualTo("CHANGED: 11/25-9 12/9-9 12/16-9");
    assertThat(update("UID:b " + utc)).as("new").contains("ADDED: 11/25-9 11/25-11");
  }

  @Test
  void aDayNearMidnightIsTheDayOfItsSeries() {
    var nights = "DTSTART:20301125T160000Z RRULE:FREQ=DAILY;COUNT=4";
    take(nights);
    livesIn("WIT");
    assertThat(update("RECURRENCE-ID:20301126T160000Z STATUS:CANCELLED"))
        .isEqualTo("CHANGED: 11/25-23 11/27-23 11/28-23");
    leaveOut("2030-11-27T23:00");
    assertThat(update(nights + " SUMMARY:Ronda")).isEqualTo("CHANGED: 11/25-23 11/26-23 11/28-23");
    assertThat(update("RECURRENCE-ID:20301126T160000Z DTSTART:20301126T150000Z"))
        .isEqualTo("ADDED CHANGED: 11/25-23 11/26-22 11/28-23");
  }

  @Test
  void whatItsAuthorGaveAnotherRuleIsStillReadByItsFilesClock() {
    var nights = "DTSTART:20301125T160000Z RRULE:FREQ=DAILY;COUNT=4";
    take(nights);
    livesIn("WIT");
    var rule = Rule.read("FREQ=DAILY;COUNT=3").orElseThrow();
    editing.repeat(
        hasansId(),
        only("reminder"),
        Part.ALL,
        new Repetition.Ruled(rule, Set.of(), OnHoliday.COME_ANYWAY));
    assertThat(update(nights)).isEqualTo("SAME: 11/26-1 11/27-1 11/28-1");
    assertThat(update("RECURRENCE-ID:20301126T160000Z STATUS:CANCELLED"))
        .isEqualTo("CHANGED: 11/26-1 11/28-1");
    leaveOut("2030-11-25T23:00");
    assertThat(update(nights + " SUMMARY:Ronda")).isEqualTo("CHANGED: 11/26-23 11/27-23 11/28-23");
  }
}
