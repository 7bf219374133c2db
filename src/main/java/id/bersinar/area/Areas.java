package id.bersinar.area;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/// What is known of the areas; from memory, so it may be asked in loops.
///
/// One of them is home: the one that this installation serves. What was made before any area was
/// imported carries no code, and is the home area's.
@Service
public class Areas {

  private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

  private final AreaMemory memory;

  Areas(AreaMemory memory) {
    this.memory = memory;
  }

  /// The home area; absent until one has been imported.
  public Optional<Area> home() {
    return known().filter(AreaMemory.Contents::home).map(AreaMemory.Contents::area).findFirst();
  }

  /// All of them.
  public List<Area> all() {
    return known().map(AreaMemory.Contents::area).toList();
  }

  /// The home area's code.
  public Optional<AreaCode> homeCode() {
    return home().map(Area::code);
  }

  /// The area with that code.
  public Optional<Area> of(AreaCode code) {
    return contents(code).map(AreaMemory.Contents::area);
  }

  /// The home area's time zone; WIB until an area has been imported.
  public ZoneId zone() {
    return home().map(Area::zone).orElse(WIB);
  }

  /// That area's time zone; the home area's where it isn't known.
  public ZoneId zone(AreaCode area) {
    return of(area).map(Area::zone).orElseGet(this::zone);
  }

  /// The area's segments, in the order of the import.
  public List<Segment> segments(AreaCode area) {
    return contents(area).map(AreaMemory.Contents::segments).orElse(List.of());
  }

  /// Who reports to whom in the area: all chains of its file, as they are named there.
  public List<ChainOfCommand<String>> chains(AreaCode area) {
    return contents(area).map(AreaMemory.Contents::chains).orElse(List.of());
  }

  /// The chain along which tips climb from desk to desk: Polsek, Polres, BNNP, TNI, unless the
  /// area's file says otherwise.
  ///
  /// @param area the home area where absent
  public ChainOfCommand<Desk> desks(Optional<AreaCode> area) {
    return DeskChain.among(area.or(this::homeCode).map(this::chains).orElse(List.of()));
  }

  /// That area's desk.
  ///
  /// @param area the home area where absent
  public AreaDesk desk(Optional<AreaCode> area, Desk desk) {
    var home = homeCode();
    var whose = area.or(() -> home);
    return new AreaDesk(whose, whose.equals(home), desk);
  }

  /// The next desk of the area's chain above that one; absent at its end and outside of it.
  public Optional<AreaDesk> above(AreaDesk desk) {
    return desks(desk.area()).above(desk.desk()).map(it -> desk(desk.area(), it));
  }

  /// The desks of all areas.
  public List<AreaDesk> allDesks() {
    var codes = known().map(it -> Optional.of(it.area().code())).toList();
    return (codes.isEmpty() ? List.of(Optional.<AreaCode>empty()) : codes)
        .stream()
            .flatMap(code -> Arrays.stream(Desk.values()).map(desk -> desk(code, desk)))
            .toList();
  }

  private Optional<AreaMemory.Contents> contents(AreaCode code) {
    return known().filter(it -> it.area().code().equals(code)).findFirst();
  }

  private Stream<AreaMemory.Contents> known() {
    return memory.areas().stream();
  }
}
