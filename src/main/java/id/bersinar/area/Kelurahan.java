package id.bersinar.area;

import id.bersinar.storage.Stored;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An area with what came in with its file.
@Entity
@Table(name = "area")
class Kelurahan extends Stored<String> {

  @Id private String code;
  private String name;
  private String kecamatan;
  private String city;

  @Column(name = "time_zone")
  private String zone;

  /// True or absent, never false: the column is unique, so at most one area is home.
  private @Nullable Boolean home;

  @ElementCollection
  @CollectionTable(name = "area_segment", joinColumns = @JoinColumn(name = "area_code"))
  @OrderColumn(name = "place")
  private List<Segment> segments = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "area_reporting", joinColumns = @JoinColumn(name = "area_code"))
  @OrderColumn(name = "place")
  private List<Office> offices = new ArrayList<>();

  /// One step of a reporting chain.
  @Embeddable
  record Office(@Column(nullable = false) String chain, @Column(nullable = false) String office) {}

  @SuppressWarnings("NullAway.Init")
  protected Kelurahan() {}

  Kelurahan(Area area) {
    super(true);
    this.code = area.code().value();
    update(area);
  }

  @Override
  public String getId() {
    return code;
  }

  final void update(Area area) {
    name = area.name();
    kecamatan = area.kecamatan();
    city = area.city();
    zone = area.zone().getId();
  }

  Area area() {
    return new Area(new AreaCode(code), name, kecamatan, city, ZoneId.of(zone));
  }

  void makeHome() {
    home = true;
  }

  boolean isHome() {
    return home != null;
  }

  List<Segment> segments() {
    return List.copyOf(segments);
  }

  /// Takes these segments over by their codes. Others stay, at the end: tips may name them.
  void mergeSegments(List<Segment> imported) {
    var merged = new LinkedHashMap<String, Segment>();
    imported.forEach(segment -> merged.put(segment.code(), segment));
    segments.forEach(segment -> merged.putIfAbsent(segment.code(), segment));
    segments.clear();
    segments.addAll(merged.values());
  }

  List<ChainOfCommand<String>> chains() {
    var chains = new LinkedHashMap<String, List<String>>();
    offices.forEach(
        step ->
            chains.computeIfAbsent(step.chain(), chain -> new ArrayList<>()).add(step.office()));
    return chains.entrySet().stream()
        .map(chain -> new ChainOfCommand<>(chain.getKey(), chain.getValue()))
        .toList();
  }

  /// Takes these chains over by their names. Others stay.
  void mergeChains(List<ChainOfCommand<String>> imported) {
    var merged = new LinkedHashMap<String, ChainOfCommand<String>>();
    imported.forEach(chain -> merged.put(chain.name(), chain));
    chains().forEach(chain -> merged.putIfAbsent(chain.name(), chain));
    offices.clear();
    merged
        .values()
        .forEach(
            chain ->
                chain.offices().forEach(office -> offices.add(new Office(chain.name(), office))));
  }
}
