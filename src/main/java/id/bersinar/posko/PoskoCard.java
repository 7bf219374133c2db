package id.bersinar.posko;

import id.bersinar.dialogue.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/// What people are told about a posko.
///
/// @param now by the area's clock
record PoskoCard(int number, Posko.Details posko, LocalDateTime now) {

  Text at(Distance distance) {
    return card(
        Text.of("posko.card-nearby")
            .with("nomor", number)
            .with("nama", posko.name())
            .with("jarak", distance.text()));
  }

  Text text() {
    return card(Text.of("posko.card").with("nomor", number).with("nama", posko.name()));
  }

  private Text card(Text title) {
    var lines = new ArrayList<Text>();
    lines.add(title);
    lines.add(Text.of("posko.address").with("alamat", posko.address()).with("rw", posko.rw()));
    lines.add(status());
    lines.add(today());
    lines.add(
        posko.contact().isEmpty()
            ? Text.of("posko.phone").with("telepon", posko.phone())
            : Text.of("posko.contact")
                .with("telepon", posko.phone())
                .with("nama", posko.contact()));
    return Text.lines(lines);
  }

  private Text status() {
    return switch (posko.hours().at(now)) {
      case OpeningHours.AlwaysOpen() -> Text.of("posko.always-open");
      case OpeningHours.NeverOpen() -> Text.of("posko.never-open");
      case OpeningHours.OpenUntil(var closing) ->
          Text.of("posko.open-until").with("saat", moment(closing));
      case OpeningHours.ClosedUntil(var opening) ->
          Text.of("posko.closed-until").with("saat", moment(opening));
    };
  }

  private Text today() {
    var spans = posko.hours().on(now.getDayOfWeek());
    if (spans.isEmpty()) {
      return Text.of("posko.closed-today");
    }
    if (spans.contains(Span.WHOLE_DAY)) {
      return Text.of("posko.whole-day");
    }
    List<Text> times =
        spans.stream()
            .<Text>map(
                span -> Text.of("posko.span").with("buka", span.from()).with("tutup", span.until()))
            .toList();
    return Text.of("posko.hours-today").with("jam", new Text.Joined(", ", times));
  }

  /// A time within a week, as people say it: 22.00, besok 08.00, Senin 08.00.
  private Text moment(LocalDateTime time) {
    LocalDate today = now.toLocalDate();
    if (time.toLocalDate().equals(today)) {
      return Text.of("posko.today-at").with("jam", time.toLocalTime());
    }
    if (time.toLocalDate().equals(today.plusDays(1))) {
      return Text.of("posko.tomorrow-at").with("jam", time.toLocalTime());
    }
    return Text.of("posko.day-at")
        .with("hari", day(time.getDayOfWeek()))
        .with("jam", time.toLocalTime());
  }

  private static Text day(DayOfWeek day) {
    return Text.of("posko.day.", day);
  }
}
