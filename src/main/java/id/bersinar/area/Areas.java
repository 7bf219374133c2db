package id.bersinar.area;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is known of the area that this installation serves.
@Service
public class Areas {

  private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

  private final Kelurahans kelurahans;

  Areas(Kelurahans kelurahans) {
    this.kelurahans = kelurahans;
  }

  /// The area; absent until one has been imported.
  @Transactional(readOnly = true)
  public Optional<Area> home() {
    return kelurahans.home().map(Kelurahan::area);
  }

  /// The area's time zone; WIB until an area has been imported.
  @Transactional(readOnly = true)
  public ZoneId zone() {
    return home().map(Area::zone).orElse(WIB);
  }

  /// The area's segments, in the order of the import.
  @Transactional(readOnly = true)
  public List<Segment> segments() {
    return kelurahans.home().map(Kelurahan::segments).orElse(List.of());
  }

  /// Who reports to whom in the area.
  @Transactional(readOnly = true)
  public List<ReportingChain> chains() {
    return kelurahans.home().map(Kelurahan::chains).orElse(List.of());
  }
}
