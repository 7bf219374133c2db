package id.bersinar.area;

import id.bersinar.dialogue.Text;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A desk of one area: this kelurahan's Polsek and no other's. Made by [Areas#desk].
///
/// @param area absent until one has been imported
/// @param home whether it is the home area's, whose is also what carries no code
public record AreaDesk(Optional<AreaCode> area, boolean home, Desk desk) {

  /// Says in a repository's query that the row `r` is of the parameter `desk`.
  public static final String OWNS_ROW =
      " r.desk = :#{#desk.desk()} and (r.area = :#{#desk.area().orElse(null)}"
          + " or (r.area is null and :#{#desk.home()} = true)) ";

  /// Says in SQL that a row is of the parameter `area`, or of the `home` area and has no code.
  public static final String AREA_OWNS_ROW =
      " (area_code = :area or (area_code is null and :home = true)) ";

  /// The area's code, as it is stored.
  public @Nullable String code() {
    return area.map(AreaCode::value).orElse(null);
  }

  /// As people of the area call it.
  public Text label() {
    return desk.label();
  }

  @Override
  public String toString() {
    return area.map(it -> desk + " of " + it).orElse(desk.name());
  }
}
