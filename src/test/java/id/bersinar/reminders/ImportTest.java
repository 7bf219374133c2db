package id.bersinar.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Hasan has a calendar elsewhere, and sends its file.
class ImportTest extends RemindersTest {

  private static final String MONDAYS = event("a", 0, "20301125T090000", "RRULE:FREQ=WEEKLY");
  private static final String CALLED_OFF = event("a", 1, "20301125T090000", "STATUS:CANCELLED");
  private static final String PAST = event("b", 0, "20200101T090000", "X-A:b");

  private static final String HOURLY = event("d", 0, "20301125T090000", "RRULE:FREQ=HOURLY");

  private static String event(String name, int sequence, String start, String more) {
    return "BEGIN:VEVENT\r\nUID:%s\r\nSEQUENCE:%d\r\nSUMMARY:Apel %s (contoh)\r\nDTSTART:%s\r\n%s\r\nEND:VEVENT\r\n"
        .formatted(name, sequence, name, start, more);
  }

  private static byte[] file(String... events) {
    return ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("", events) + "END:VCALENDAR\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private void hasanSends(String... events) {
    hasan.sends("/impor").sendsDocument("kalender.ics", file(events));
  }

  private void hasanTakes(String... events) {
    hasanSends(events);
    hasan.taps("reminders.audience.me");
    hasanSaves();
  }

  /// Where nothing is new, nobody asks for whom it is.
  private void hasanUpdatesBy(String... events) {
    hasanSends(events);
    hasanSaves();
  }

  private void hasanSaves() {
    hasan.taps("reminders.import.take").sees("reminders.import.taken");
  }

  @Test
  void whatBecomesOfEachIsReadBeforeAnythingIsSaved() {
    hasan.sends("/pengingat").taps("reminders.import.begin");
    hasan.sendsDocument("kalender.ics", file(MONDAYS, PAST, HOURLY)).taps("reminders.audience.me");
    hasan
        .sees("reminders.import.kind.added", "Apel a (contoh)", "Tiap Senin")
        .sees("reminders.import.kind.skipped", "reminders.import.past")
        .sees("reminders.import.reason.sub-daily");
    assertThat(count("reminder")).isZero();
    hasan.taps("reminders.import.take").taps("menu.agenda").sees("Apel a (contoh)");
    goTo("2030-11-25T09:00");
    fireAll();
    hasan.sees("Apel a (contoh)");
  }

  @Test
  void alarmsAreLeadTimesWhereTheyCanBeAndOthersAreNamed() {
    var alarm = "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:%s\r\nEND:VALARM";
    var alarmed = event("a", 0, "20301122T090000", alarm.formatted("-PT15M"));
    // Of seven days before, it is too late.
    var late = alarm.formatted("-P7D") + "\r\n" + alarm.formatted("PT5M");
    hasanSends(alarmed, event("b", 0, "20301122T090000", late), MONDAYS.replace("UID:a", "UID:c"));
    hasan
        .taps("reminders.audience.me")
        .sees("reminders.import.leads-of-others")
        .sees("⏰ 15 menit sebelumnya", "⏰ tepat pada waktunya", "reminders.import.other-alarms");
    hasanSaves();
    goTo("2030-11-22T08:45");
    fireAll();
    assertThat(got(hasan, "Apel a (contoh)")).isPositive();
  }

  @Test
  void whatIsPausedIsSaidToStaySo() {
    hasanTakes(MONDAYS);
    editing.pause(hasansId(), only("reminder"));
    hasanSends(event("a", 1, "20301126T090000", "RRULE:FREQ=WEEKLY"));
    hasan.sees("reminders.import.kind.changed", "Tiap Selasa", "reminders.agenda.paused");
    hasanSaves();
    hasan.sends("/agenda").seesNothingOf("26 November 2030");
  }

  @Test
  void theSameFileTwiceMakesNothingTwice() {
    hasanTakes(MONDAYS);
    hasanSends(MONDAYS, PAST);
    hasan.sees("reminders.import.kind.same", "reminders.import.nothing");
    assertThat(count("reminder")).isEqualTo(1);
  }

  @Test
  void theSameEventInAnothersFileIsTheirs() {
    hasanTakes(MONDAYS);
    var camat = neighbourhood.stakeholder("Camat (contoh)", "Kecamatan Palmerah (contoh)");
    camat.sends("/impor").sendsDocument("kalender.ics", file(MONDAYS));
    camat.taps("reminders.audience.me").taps("reminders.import.take");
    assertThat(count("reminder")).isEqualTo(2);
    camat.sends("/impor").sendsDocument("kalender.ics", file(CALLED_OFF));
    camat.taps("reminders.import.take").sees("reminders.import.taken");
    assertThat(count("reminder")).isEqualTo(1);
    hasan.sends("/agenda").sees("Apel a (contoh)");
  }

  @Test
  void whatHasChangedIsChangedAndWhatIsCalledOffGoes() {
    var tuesday = event("c", 1, "20301126T100000", "X-A:b");
    hasanTakes(MONDAYS, tuesday);
    hasanSends(event("c", 0, "20301126T080000", "X-A:b"));
    hasan.sees("reminders.import.kind.older", "reminders.import.nothing");
    hasanUpdatesBy(event("c", 2, "20301127T130000", "X-A:b"), CALLED_OFF);
    assertThat(count("reminder")).isEqualTo(1);
    hasan.sends("/agenda").sees("Apel c (contoh)", "27 November 2030", "13.00");
  }

  @Test
  void whoDeletesOneMayTakeItAgain() {
    hasanTakes(MONDAYS);
    hasan
        .sends("/agenda")
        .taps("1")
        .taps("reminders.agenda.delete")
        .taps("reminders.part.all")
        .taps("reminders.agenda.yes-delete");
    hasanTakes(MONDAYS);
    assertThat(count("reminder")).isEqualTo(1);
  }

  @Test
  void anUnknownZoneIsAskedFor() {
    var event = event("a", 0, "20301125T090000", "X-A:b");
    hasanSends(event.replace("DTSTART:", "DTSTART;TZID=Nowhere/Zone:"));
    hasan
        .sees("reminders.import.ask-zone")
        .taps("WITA")
        .taps("reminders.audience.me")
        .sees("08.00");
  }

  @Test
  void whatCannotBeReadIsRefusedInAWordAndAnotherMayBeSent() {
    hasan.sends("/impor").sends("ini kalender saya").sees("reminders.import.no-file");
    hasan.sendsDocument("a.ics", new byte[1024 * 1024 + 1]).sees("reminders.import.too-large");
    hasan.sendsDocument("a.zip", new byte[] {'P', 'K', 3, 4}).sees("reminders.import.no-calendar");
    hasan
        .sendsDocument(
            "a.ics", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n".getBytes(StandardCharsets.UTF_8))
        .sees("reminders.import.broken");
    var many =
        IntStream.range(0, 501).mapToObj(it -> event("e" + it, 0, "20301125T090000", "X-A:b"));
    hasan.sendsDocument("a.ics", file(many.collect(Collectors.joining())));
    hasan.sees("reminders.import.too-many");
    hasan
        .sendsDocument("a.ics", file(MONDAYS))
        .taps("reminders.audience.me")
        .sees("Apel a (contoh)");
    assertThat(count("reminder")).isZero();
  }

  @Test
  void fiveHundredAreTakenAtOnce() {
    var many =
        IntStream.range(0, 500)
            .mapToObj(it -> event("e" + it, 0, "20301125T090000", "RRULE:FREQ=DAILY"));
    hasanTakes(many.collect(Collectors.joining()));
    assertThat(count("reminder")).isEqualTo(500);
  }

  @Test
  void theSameFileIsTheSameWhenADayThatItLeavesOutIsOver() {
    var mondays = event("a", 0, "20301125T090000", "RRULE:FREQ=WEEKLY\r\nEXDATE:20301202T090000");
    hasanTakes(mondays);
    goTo("2030-12-04T09:00");
    hasanSends(mondays);
    hasan.sees("reminders.import.kind.same", "reminders.import.nothing");
  }

  @Test
  void aSingleDateThatHadAnotherTimeAndIsCalledOffGoes() {
    var instead = "RECURRENCE-ID:20301202T090000";
    hasanTakes(MONDAYS, event("a", 0, "20301203T130000", instead));
    assertThat(count("reminder")).isEqualTo(2);
    hasanUpdatesBy(MONDAYS, event("a", 1, "20301203T130000", instead + "\r\nSTATUS:CANCELLED"));
    assertThat(count("reminder")).isOne();
  }

  /// He has moved one Monday, and has other words from a later one on.
  private void hasanChangesParts() {
    hasanTakes(MONDAYS);
    var id = only("reminder");
    editing.move(hasansId(), id, one("2030-12-02T09:00"), once("2030-12-03T13:00"));
    var onward = new Part.Following(at("2030-12-09T09:00"));
    editing.reword(hasansId(), id, onward, "Apel besar (contoh)");
    assertThat(count("reminder")).isEqualTo(3);
  }

  private static Part one(String wallClock) {
    return new Part.One(at(wallClock));
  }

  private static Instant at(String wallClock) {
    return LocalDateTime.parse(wallClock).atZone(WIB).toInstant();
  }

  private static When once(String wallClock) {
    return When.once(LocalDateTime.parse(wallClock));
  }

  @Test
  void whatIsCalledOffGoesWithTheChangedPartsOfIt() {
    hasanChangesParts();
    hasanUpdatesBy(event("a", 1, "20301125T090000", "STATUS:CANCELLED"));
    assertThat(count("reminder")).isZero();
  }

  @Test
  void aChangedFileComesOnceAndWhatHeMovedHimselfStays() {
    hasanChangesParts();
    hasanUpdatesBy(event("a", 1, "20301125T100000", "RRULE:FREQ=WEEKLY"));
    assertThat(count("reminder")).isEqualTo(2);
    comes("2030-11-25T10:00");
    got(hasan, "");
    comes("2030-12-02T10:00");
    assertThat(got(hasan, "Apel a (contoh)")).isZero();
    comes("2030-12-03T13:00");
    assertThat(got(hasan, "Apel a (contoh)")).isOne();
    comes("2030-12-09T09:00");
    comes("2030-12-09T10:00");
    assertThat(got(hasan, "Apel a (contoh)")).isOne();
  }

  private void comes(String wallClock) {
    goTo(wallClock);
    fireAll();
  }
}
