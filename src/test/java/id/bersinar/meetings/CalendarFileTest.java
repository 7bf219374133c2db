package id.bersinar.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.calendar.CalendarText;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/// What a calendar makes of a meeting's file, by a reader that isn't ours.
class CalendarFileTest {

  private static final Instant NOW = Instant.parse("2030-11-20T03:15:00Z");
  private static final String TITLE = "Rapat, posko; \"baru\" \\ (contoh) 🌱 " + "é".repeat(120);
  private static final String PLACE = "Aula kelurahan\nlantai 2 (contoh)";

  private final Meeting meeting =
      Meeting.of(
          UUID.randomUUID(),
          Optional.empty(),
          TITLE,
          PLACE,
          Instant.parse("2030-11-22T02:00:00Z"),
          new Length(90));

  private static Calendar read(Meeting it) throws Exception {
    return new CalendarBuilder()
        .build(new ByteArrayInputStream(CalendarText.file(CalendarFile.event(it), NOW)));
  }

  private static String value(Meeting it, String property) throws Exception {
    VEvent event = read(it).<VEvent>getComponent("VEVENT").orElseThrow();
    return event.getProperty(property).orElseThrow().getValue();
  }

  @Test
  void itSaysWhatWhenAndWhere() throws Exception {
    assertThat(value(meeting, "SUMMARY"))
        .isEqualTo(TITLE.substring(0, TITLE.offsetByCodePoints(0, 120)) + "…");
    assertThat(value(meeting, "DESCRIPTION")).isEqualTo(TITLE);
    assertThat(value(meeting, "LOCATION")).isEqualTo(PLACE);
    assertThat(value(meeting, "DTSTART")).isEqualTo("20301122T020000Z");
    assertThat(value(meeting, "DTEND")).isEqualTo("20301122T033000Z");
    assertThat(value(meeting, "STATUS")).isEqualTo("CONFIRMED");
    assertThat(read(meeting).getProperty("METHOD").orElseThrow().getValue()).isEqualTo("PUBLISH");
  }

  @Test
  void aPlaceThatIsNotKnownYetIsNone() throws Exception {
    VEvent event = read(meeting.in(Meeting.NO_PLACE)).<VEvent>getComponent("VEVENT").orElseThrow();
    assertThat(event.getProperty("LOCATION")).isEmpty();
  }

  @Test
  void aMovedOneTakesThePlaceOfTheFirst() throws Exception {
    var moved = meeting.at(meeting.startsAt().plusSeconds(3600), meeting.length());
    assertThat(value(moved, "UID")).isEqualTo(value(meeting, "UID"));
    assertThat(value(meeting, "SEQUENCE")).isEqualTo("0");
    assertThat(value(moved, "SEQUENCE")).isEqualTo("1");
  }

  @Test
  void noLineIsTooLongForAPhone() {
    var text =
        new String(CalendarText.file(CalendarFile.event(meeting), NOW), StandardCharsets.UTF_8);
    assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContain("\r\n\r\n");
    assertThat(text.split("\r\n"))
        .allMatch(it -> it.getBytes(StandardCharsets.UTF_8).length <= 75)
        .noneMatch(it -> it.contains("\n"));
  }

  @Test
  void theLinkToGoogleStaysShort() {
    assertThat(CalendarFile.google(meeting))
        .contains("dates=20301122T020000Z/20301122T033000Z", "text=Rapat%2C+posko")
        .hasSizeLessThan(2_000);
  }
}
