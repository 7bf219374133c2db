package id.bersinar.reminders;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// One kind of what people take part in and are reminded of before it begins, such as trainings. A
/// feature that has some brings a bean of this type. It is asked whenever people are reminded, so
/// nobody hears of what has been called off.
public interface Occasions {

  /// Under which name it is noted who has been reminded; 20 characters at most.
  String kind();

  /// How long before people are told: a day leaves time to arrange it, and for somebody else to
  /// take a seat that is given back. As it is longer than the night, what is due in the night still
  /// comes hours before it begins.
  default Duration lead() {
    return Duration.ofDays(1);
  }

  /// What begins after the one moment and not after the other, by the same few statements however
  /// much there is.
  List<Occasion> between(Instant after, Instant until);
}
