package id.bersinar.reminders;

import java.time.Instant;
import java.util.List;

/// One kind of what people take part in and are reminded of a day before, such as trainings. A
/// feature that has some brings a bean of this type. It is asked whenever people are reminded, so
/// nobody hears of what has been called off.
public interface Occasions {

  /// Under which name it is noted who has been reminded; 20 characters at most.
  String kind();

  /// What begins after the one moment and not after the other, by the same few statements however
  /// much there is.
  List<Occasion> between(Instant after, Instant until);
}
