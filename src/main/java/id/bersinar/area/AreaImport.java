package id.bersinar.area;

import id.bersinar.dialogue.Text;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Brings an area file in: checks all of it first, and takes over all of it or nothing.
@Service
class AreaImport {

  private final Kelurahans kelurahans;
  private final List<ImportSection> sections;
  private final HotlineImport hotlines;
  private final Imports imports;
  private final ApplicationEventPublisher events;

  AreaImport(
      Kelurahans kelurahans,
      List<ImportSection> sections,
      HotlineImport hotlines,
      Imports imports,
      ApplicationEventPublisher events) {
    this.kelurahans = kelurahans;
    this.sections = List.copyOf(sections);
    this.hotlines = hotlines;
    this.imports = imports;
    this.events = events;
  }

  /// What an import would come to, or came to.
  sealed interface Outcome {}

  /// @param area its name
  /// @param home whether it is the area that this installation serves
  /// @param changes another number where the changes are others, as when somebody else has brought
  ///     a file in meanwhile
  record Fits(String area, boolean home, List<Line> lines, int changes) implements Outcome {}

  /// Nothing is taken over.
  record Wrong(List<Problem> problems) implements Outcome {}

  /// A line of the overview of what changes.
  record Line(String section, Tally tally) {}

  /// What to read before a file that fits is confirmed.
  ///
  /// @param changes what becomes another, line by line
  /// @param remarks how parts of it were understood
  record Review(List<Text> changes, List<Text> remarks) {
    static final Review NOTHING = new Review(List.of(), List.of());
  }

  /// @param review of a file that fits
  record Checked(Outcome outcome, Review review) {}

  /// What bringing the file in would change.
  @Transactional(readOnly = true)
  public Checked check(byte[] content) {
    var reading = new Reading(content);
    var outcome = reading.outcome();
    return new Checked(outcome, outcome instanceof Fits ? reading.review() : Review.NOTHING);
  }

  /// Takes the file over, if nothing is wrong with it.
  @Transactional
  public Outcome apply(byte[] content) {
    return apply(content, Optional.empty(), _ -> true);
  }

  /// Takes the file over, if it still comes to what was confirmed.
  ///
  /// @param who confirmed it
  @Transactional
  public Outcome apply(byte[] content, UUID who, Fits confirmed) {
    return apply(content, Optional.of(who), confirmed::equals);
  }

  private Outcome apply(byte[] content, Optional<UUID> who, Predicate<Fits> wanted) {
    imports.oneAtATime();
    var reading = new Reading(content);
    var outcome = reading.outcome();
    if (outcome instanceof Fits fits && wanted.test(fits)) {
      reading.takeOver(who, fits.home());
    }
    return outcome;
  }

  /// What a line of the overview is about.
  Text label(String section) {
    return switch (section) {
      case "area" -> Text.of("area.import-area");
      case "segments" -> Text.of("area.import-segments");
      case "reporting" -> Text.of("area.import-reporting");
      default ->
          sections.stream()
              .filter(one -> one.key().equals(section))
              .findFirst()
              .map(ImportSection::label)
              .orElse(Text.plain(section));
    };
  }

  /// What belongs to a section.
  private record Part(ImportSection section, List<Entry> entries) {}

  /// One file on its way in.
  private final class Reading {
    private final AreaFile file;
    private final Area area;
    private final List<Segment> segments;
    private final List<ChainOfCommand<String>> chains;
    private final List<Part> parts;
    private final Optional<Kelurahan> known;
    private final Map<String, List<Change>> changes;

    Reading(byte[] content) {
      file = new AreaFile(content);
      var root = file.root();
      area = areaOf(root.fields("area"));
      segments = root.entries("segments").stream().map(AreaImport::segmentOf).toList();
      chains = root.has("reporting") ? chainsOf(root.fields("reporting")) : List.of();
      parts = sections.stream().map(one -> new Part(one, root.entries(one.key()))).toList();
      known = kelurahans.findById(area.code().value());
      changes = changes();
    }

    Outcome outcome() {
      var lines =
          changes.entrySet().stream()
              .map(it -> new Line(it.getKey(), Tally.of(it.getValue())))
              .toList();
      file.root().noteUnknown();
      if (!file.problems().isEmpty()) {
        return new Wrong(file.problems());
      }
      boolean home = known.filter(Kelurahan::isHome).isPresent() || kelurahans.home().isEmpty();
      return new Fits(area.name(), home, lines, changes.hashCode());
    }

    /// By section; notes what is wrong.
    private Map<String, List<Change>> changes() {
      var changes = new LinkedHashMap<String, List<Change>>();
      var before = known.map(it -> AreaItems.of(it.area()));
      changes.put("area", List.of(new Change("area", before, AreaItems.of(area))));
      changes.put(
          "segments",
          Change.all(
              "segments",
              items(known, Kelurahan::segments, AreaItems::of),
              segments.stream().map(AreaItems::of).toList()));
      changes.put(
          "reporting",
          Change.all(
              "reporting",
              items(known, Kelurahan::chains, AreaItems::of),
              chains.stream().map(AreaItems::of).toList()));
      parts.forEach(it -> changes.put(it.section.key(), it.section.check(area, it.entries)));
      return changes;
    }

    Review review() {
      return new Review(
          changes.values().stream()
              .flatMap(List::stream)
              .flatMap(it -> it.lines().stream())
              .toList(),
          parts.stream().flatMap(part -> remarks(part).stream()).toList());
    }

    private List<Text> remarks(Part part) {
      var changed = changes.getOrDefault(part.section.key(), List.of());
      return part.section.remarks(area, part.entries, changed);
    }

    /// @param home whether the area is to be the home area
    void takeOver(Optional<UUID> who, boolean home) {
      var changed = hotlines.changes(who, area, file.root().entries(hotlines.key()));
      events.publishEvent(new AreaImported(area.code()));
      var kelurahan = known.orElseGet(() -> kelurahans.save(new Kelurahan(area)));
      kelurahan.update(area);
      kelurahan.mergeSegments(segments);
      kelurahan.mergeChains(chains);
      if (home) {
        kelurahan.makeHome();
      }
      parts.forEach(part -> part.section.apply(area, part.entries));
      if (!changed.codes().isEmpty()) {
        events.publishEvent(changed);
      }
    }
  }

  private static <T> List<Item> items(
      Optional<Kelurahan> known, Function<Kelurahan, List<T>> part, Function<T, Item> item) {
    return known.stream().flatMap(it -> part.apply(it).stream()).map(item).toList();
  }

  private static Area areaOf(Entry entry) {
    return new Area(
        new AreaCode(entry.code()),
        entry.text("name", 80),
        entry.text("kecamatan", 80),
        entry.text("city", 80),
        entry.value(
            "zone", Text.of("area.problem.zone"), ZoneId.of("Asia/Jakarta"), ZoneNames::parse));
  }

  private static Segment segmentOf(Entry entry) {
    return new Segment(
        entry.code(),
        entry.text("name", 60),
        entry.has("rw")
            ? entry.value(
                "rw", Text.of("area.problem.rw"), "", text -> Rw.parse(text).map(Rw::number))
            : "");
  }

  private static List<ChainOfCommand<String>> chainsOf(Entry entry) {
    entry.names().stream()
        .filter(name -> name.length() > 40)
        .forEach(name -> entry.problem(name, Text.of("area.problem.chain")));
    var chains =
        entry.names().stream()
            .map(name -> new ChainOfCommand<>(name, entry.texts(name, 120)))
            .toList();
    chains.stream()
        .filter(it -> it.name().equals(DeskChain.NAME))
        .forEach(it -> DeskChain.check(entry, it));
    return chains;
  }
}
