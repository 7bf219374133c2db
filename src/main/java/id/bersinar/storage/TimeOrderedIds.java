package id.bersinar.storage;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/// Ids of rows of which many are made and used together: version 7 of RFC 9562. Those that are made
/// one after another stand beside each other in an index, so a few of its pages are read and
/// written in place of one for each row.
///
/// Such an id tells to the millisecond when it was made. It is for what has its moment beside it
/// anyway, never for people or tips.
public final class TimeOrderedIds {

  private TimeOrderedIds() {}

  public static UUID next() {
    return UuidVersion7Strategy.INSTANCE.generateUuid(null);
  }
}
