package id.bersinar.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Hasan has a calendar elsewhere, and sends its file.
class ImportTest extends RemindersTest {

  private static final String MONDAYS = event("a", 0, "20301125T090000", "RRULE:FREQ=WEEKLY");
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
    hasan
        .taps("reminders.audience.me")
        .taps("reminders.import.take")
        .sees("reminders.import.taken");
  }

  @Test
  void whatBecomesOfEachIsReadBeforeAnythingIsSaved() {
    hasan.sends("/pengingat").taps("reminders.import.begin");
    hasan.sendsDocument("kalender.ics", file(MONDAYS, PAST, HOURLY)).taps("reminders.audience.me");
    hasan
        .sees("reminders.import.kind.added", "Apel a (contoh)", "Tiap Senin")
        .sees("reminders.import.kind.skipped", "reminders.import.reason.past")
        .sees("reminders.import.reason.sub-daily");
    assertThat(count("reminder")).isZero();
    hasan.taps("reminders.import.take").taps("menu.agenda").sees("Apel a (contoh)");
    goTo("2030-11-25T09:00");
    fireAll();
    hasan.sees("Apel a (contoh)");
  }

  @Test
  void theSameFileTwiceMakesNothingTwice() {
    hasanTakes(MONDAYS);
    hasanSends(MONDAYS, PAST);
    hasan.sees("reminders.import.kind.same", "reminders.import.nothing");
    assertThat(count("reminder")).isEqualTo(1);
  }

  @Test
  void whatHasChangedIsChangedAndWhatIsCalledOffGoes() {
    var tuesday = event("c", 1, "20301126T100000", "X-A:b");
    hasanTakes(MONDAYS, tuesday);
    hasanSends(event("c", 0, "20301126T080000", "X-A:b"));
    hasan.sees("reminders.import.kind.older", "reminders.import.nothing");
    hasanTakes(
        event("c", 2, "20301127T130000", "X-A:b"),
        event("a", 1, "20301125T090000", "STATUS:CANCELLED"));
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
}
