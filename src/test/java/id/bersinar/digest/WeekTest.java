package id.bersinar.digest;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.calendar.CalendarItem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WeekTest {

  private static final LocalDate TUESDAY = LocalDate.of(2030, 11, 19);
  private static final ZoneId WIT = ZoneId.of("Asia/Jayapura");

  private static CalendarItem item(CalendarItem.When when, String title) {
    return new CalendarItem(
        CalendarItem.Kind.MEETING, UUID.randomUUID(), when, title, Optional.empty());
  }

  private static CalendarItem at(String utc) {
    return item(new CalendarItem.At(Instant.parse(utc)), utc);
  }

  private static CalendarItem on(int day) {
    return item(new CalendarItem.On(LocalDate.of(2030, 11, day)), "day " + day);
  }

  private static Week week(List<CalendarItem> items) {
    return new Week(TUESDAY, WIT, items, List.of(on(15), on(19), on(14)));
  }

  private static List<String> titles(List<CalendarItem> items) {
    return items.stream().map(CalendarItem::title).toList();
  }

  @Test
  void daysAreTheReadersOwnAndEndOnSunday() {
    var week =
        week(
            List.of(
                at("2030-11-24T15:00:00Z"),
                at("2030-11-24T14:59:00Z"),
                at("2030-11-19T15:00:00Z"),
                at("2030-11-18T14:59:00Z"),
                on(18),
                on(25),
                on(24),
                on(20)));
    assertThat(week.days()).hasSize(6).endsWith(LocalDate.of(2030, 11, 24));
    assertThat(titles(week.on(LocalDate.of(2030, 11, 20))))
        .containsExactly("day 20", "2030-11-19T15:00:00Z");
    assertThat(titles(week.on(LocalDate.of(2030, 11, 24))))
        .containsExactly("day 24", "2030-11-24T14:59:00Z");
    assertThat(week.items()).hasSize(4);
  }

  @Test
  void overdueIsWhatWasDueBefore() {
    assertThat(titles(week(List.of()).overdue())).containsExactly("day 14", "day 15");
    assertThat(week(List.of()).isEmpty()).isFalse();
  }
}
