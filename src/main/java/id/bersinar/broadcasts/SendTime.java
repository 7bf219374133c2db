package id.bersinar.broadcasts;

import id.bersinar.calendar.Reading;
import id.bersinar.calendar.TimeReader;
import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Heard;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Text;
import id.bersinar.people.PersonalClock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// When a broadcast goes out: now, or at a time that [TimeReader] understands. What can mean
/// several is asked back; all of it stands in the summary before it is done.
@Component
record SendTime(PersonalClock clock) implements Answer<SendTime.At> {

  private static final String NOW = "now";
  private static final String SEPARATOR = ",";

  /// @param local by the clock of whoever says it; absent: now
  record At(Optional<LocalDateTime> local) {}

  Optional<Instant> instant(At at, Said said) {
    return at.local().map(it -> it.atZone(clock.zone(said)).toInstant());
  }

  /// What is said of a day that the words name.
  Text dayIn(String words, At at, Said said) {
    var now = clock.now(said);
    return DayInText.told(words, now, at.local().map(it -> it.atZone(now.getZone())).orElse(now));
  }

  @Override
  public Text text(Text asked, Said said) {
    return said.view().isEmpty() ? asked : Text.of("broadcasts.which-time");
  }

  @Override
  public Keyboard keyboard(Said said) {
    if (said.view().isEmpty()) {
      return Keyboard.buttons().row(Button.answer(Text.of("broadcasts.now"), NOW));
    }
    return Keyboard.column(
        Arrays.stream(said.view().split(SEPARATOR))
            .flatMap(it -> read(it).flatMap(At::local).stream())
            .map(it -> Button.answer(spelled(it, said), it.toString()))
            .toList());
  }

  private Text spelled(LocalDateTime at, Said said) {
    return Text.of("broadcasts.at").with("moment", at.atZone(clock.zone(said)));
  }

  @Override
  public Heard<At> hear(Input input, Said said) {
    return switch (input) {
      case Input.Words(var typed) -> heard(TimeReader.read(typed, clock.now(said)), said);
      case Input.Choice _ when input.is(NOW) -> Heard.taken(new At(Optional.empty()));
      case Input.Choice _ -> tapped(input.choice().flatMap(this::read).flatMap(At::local), said);
      default -> Heard.refused();
    };
  }

  /// A time that is yet to come, said with its hour, and can mean no other.
  ///
  /// @param now by the clock of whoever says it
  static Optional<At> certain(String typed, ZonedDateTime now) {
    var begin =
        switch (TimeReader.read(typed, now)) {
          case Reading.Understood it -> Optional.of(it);
          case Reading.Range(var from, _) -> Optional.of(from);
          default -> Optional.<Reading.Understood>empty();
        };
    return begin
        .filter(it -> !it.assumptions().contains(Reading.Assumption.HOUR))
        .map(it -> new At(Optional.of(it.at())));
  }

  private Heard<At> tapped(Optional<LocalDateTime> tapped, Said said) {
    return tapped
        .map(it -> heard(TimeReader.checked(it, clock.now(said).toLocalDateTime()), said))
        .orElseGet(Heard::refused);
  }

  private Heard<At> heard(Reading reading, Said said) {
    return switch (reading) {
      case Reading.Understood(var at, _) -> taken(at);
      case Reading.Range(var begin, _) -> taken(begin.at());
      case Reading.Ask(var candidates) -> asked(candidates, said);
      case Reading.Past(var at, _) ->
          Heard.refused(Text.of("broadcasts.past").with("moment", spelled(at, said)));
      case Reading.Recurring _, Reading.Never _ -> Heard.refused(Text.of("broadcasts.once"));
      case Reading.Unsaid _, Reading.Lead _, Reading.NotUnderstood _ ->
          Heard.refused(Text.of("broadcasts.no-time"));
      case Reading.NoSuchTime _ -> Heard.refused(Text.of("broadcasts.no-such"));
      case Reading.TooFar(var at) ->
          Heard.refused(Text.of("broadcasts.too-far").with("moment", spelled(at, said)));
    };
  }

  private static Heard<At> taken(LocalDateTime at) {
    return Heard.taken(new At(Optional.of(at)));
  }

  private Heard<At> asked(List<Reading> candidates, Said said) {
    var times = new ArrayList<String>();
    for (var candidate : candidates) {
      if (heard(candidate, said) instanceof Heard.Taken<At>(var value, _)) {
        times.add(write(value));
      }
    }
    return times.isEmpty()
        ? Heard.refused(Text.of("broadcasts.once"))
        : new Heard.Turned<>(String.join(SEPARATOR, times));
  }

  @Override
  public String write(At value) {
    return value.local().map(LocalDateTime::toString).orElse(NOW);
  }

  @Override
  public Optional<At> read(String stored) {
    if (stored.equals(NOW)) {
      return Optional.of(new At(Optional.empty()));
    }
    try {
      return Optional.of(new At(Optional.of(LocalDateTime.parse(stored))));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
