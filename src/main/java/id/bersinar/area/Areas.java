package id.bersinar.area;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// What is known of the area that this installation serves.
@Service
public class Areas {

  /// The area; absent until one has been imported.
  public Optional<Area> home() {
    throw new UnsupportedOperationException();
  }

  /// The area's time zone; WIB until an area has been imported.
  public ZoneId zone() {
    throw new UnsupportedOperationException();
  }

  /// The area's segments, in the order of the import.
  public List<Segment> segments() {
    throw new UnsupportedOperationException();
  }
}
