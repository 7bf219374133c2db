package id.bersinar.posko;

import id.bersinar.dialogue.Text;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/// What people are told about a posko.
///
/// @param distance from where somebody is, if that is known
record PoskoCard(Posko posko, Optional<Distance> distance) {

  static PoskoCard of(Posko posko) {
    return new PoskoCard(posko, Optional.empty());
  }

  static PoskoCard of(PoskoDirectory.Nearby nearby) {
    return new PoskoCard(nearby.posko(), Optional.of(nearby.distance()));
  }

  /// @param number its place in the list
  /// @param now by the area's clock
  Text text(int number, LocalDateTime now) {
    var details = posko.details();
    var when = new When(details.hours(), now);
    return Text.lines(
        title(number),
        Text.of("posko.address").with("address", details.address()).with("rw", details.rw()),
        when.status(),
        when.today(),
        Text.of("posko.week")
            .with("hours", WeekText.of(details.hours()))
            .when(!details.hours().isEveryDayTheSame()),
        details.contact().isEmpty()
            ? Text.of("posko.phone").with("phone", details.phone())
            : Text.of("posko.contact")
                .with("name", details.contact())
                .with("phone", details.phone()));
  }

  private Text title(int number) {
    var name = posko.details().name();
    return distance
        .map(
            it ->
                Text.of("posko.card-nearby")
                    .with("number", number)
                    .with("name", name)
                    .with("distance", it.text()))
        .orElseGet(() -> Text.of("posko.card").with("number", number).with("name", name));
  }

  /// Opening hours as people say them at a moment.
  private record When(OpeningHours hours, LocalDateTime now) {

    Text status() {
      return switch (hours.at(now)) {
        case OpeningHours.AlwaysOpen() -> Text.of("posko.always-open");
        case OpeningHours.OpenUntil(var closing) ->
            Text.of("posko.open-until").with("moment", closing(closing));
        case OpeningHours.ClosedUntil(var opening) ->
            Text.of("posko.closed-until").with("moment", moment(opening, opening.toLocalTime()));
      };
    }

    /// Today's hours; nothing where the status has said all there is to say.
    Text today() {
      var spans = hours.on(now.getDayOfWeek());
      if (spans.isEmpty() || hours.at(now) instanceof OpeningHours.AlwaysOpen) {
        return Text.nothing();
      }
      return spans.contains(Span.WHOLE_DAY)
          ? Text.of("posko.whole-day")
          : Text.of("posko.hours-today").with("hours", WeekText.times(spans));
    }

    /// Midnight ends the day before it: today at 24.00, not tomorrow at 00.00.
    private Text closing(LocalDateTime time) {
      var clock = time.toLocalTime();
      return moment(
          clock.equals(LocalTime.MIDNIGHT) ? time.minusDays(1) : time, WeekText.end(clock));
    }

    /// A time within a week: 22.00, besok 08.00, Senin 08.00.
    private Text moment(LocalDateTime day, Object time) {
      var today = now.toLocalDate();
      if (day.toLocalDate().equals(today)) {
        return Text.of("posko.today-at").with("time", time);
      }
      if (day.toLocalDate().equals(today.plusDays(1))) {
        return Text.of("posko.tomorrow-at").with("time", time);
      }
      return Text.of("posko.day-at")
          .with("day", Text.of("posko.day.", day.getDayOfWeek()))
          .with("time", time);
    }
  }
}
