package id.bersinar.people;

import id.bersinar.area.AreaCode;
import id.bersinar.dialogue.Ids;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// For which officials something is: whoever belongs to any of its parts. Residents belong to none.
/// Who belongs to it is looked up when it is sent, so joiners are in the next.
///
/// @param parts each once, none of them needless
public record Audience(List<Part> parts) {

  /// Whoever makes it.
  public static final Audience ME = of(new Part(Kind.ME, ""));

  /// All officials of the area.
  public static final Audience EVERYONE = of(new Part(Kind.EVERYONE, ""));

  /// More than anybody taps, and what a column and a session hold.
  static final int MOST_PARTS = 40;

  // No name has it.
  private static final String BETWEEN = "\u001f";

  /// @throws IllegalArgumentException if nobody could belong to it, or it has too many parts
  public Audience {
    parts = parts.stream().distinct().sorted().toList();
    if (parts.isEmpty() || parts.size() > MOST_PARTS) {
      throw new IllegalArgumentException("an audience of " + parts.size() + " parts");
    }
  }

  static Audience of(Part... parts) {
    return new Audience(List.of(parts));
  }

  /// By what somebody belongs to it.
  enum Kind {
    ME,
    EVERYONE,
    PERSON,
    CATEGORY,
    INSTITUTION,
    STRATEGY,
    ROLE,
    AREA
  }

  /// @param value whose, as stored: an id, a constant, a name or a code; empty where the kind says
  ///     all
  record Part(Kind kind, String value) implements Comparable<Part> {

    private static final String AS = ":";

    static Part of(UUID person) {
      return new Part(Kind.PERSON, person.toString());
    }

    static Part of(StakeholderCategory category) {
      return new Part(Kind.CATEGORY, category.name());
    }

    static Part of(Strategy strategy) {
      return new Part(Kind.STRATEGY, strategy.name());
    }

    static Part of(Role role) {
      return new Part(Kind.ROLE, role.name());
    }

    static Part of(AreaCode area) {
      return new Part(Kind.AREA, area.value());
    }

    static Part ofInstitution(String name) {
      return new Part(Kind.INSTITUTION, name);
    }

    String written() {
      return value.isEmpty() ? kind.name() : kind.name() + AS + value;
    }

    static Optional<Part> read(String written) {
      var both = written.split(AS, 2);
      var part =
          Arrays.stream(Kind.values())
              .filter(it -> it.name().equals(both[0]))
              .map(it -> new Part(it, both.length > 1 ? both[1] : ""))
              .findFirst();
      return part.filter(Part::isSound);
    }

    private boolean isSound() {
      return switch (kind) {
        case ME, EVERYONE -> value.isEmpty();
        case PERSON -> Ids.parse(value).isPresent();
        case CATEGORY -> isOne(StakeholderCategory.values());
        case STRATEGY -> isOne(Strategy.values());
        case ROLE -> isOne(Role.values());
        case INSTITUTION, AREA -> !value.isBlank();
      };
    }

    private boolean isOne(Enum<?>[] constants) {
      return Arrays.stream(constants).anyMatch(it -> it.name().equals(value));
    }

    /// As people call it; a person by the handle.
    Text label() {
      return switch (kind) {
        case ME -> Text.of("reminders.audience.me");
        case EVERYONE -> Text.of("reminders.audience.everyone");
        case PERSON -> Text.plain(Person.handle(UUID.fromString(value)));
        case CATEGORY -> StakeholderCategory.valueOf(value).label();
        case STRATEGY -> Strategy.valueOf(value).label();
        case ROLE -> Text.of("people.role.", Role.valueOf(value));
        case INSTITUTION -> Text.plain(value);
        case AREA -> Text.of("people.audience.area").with("area", value);
      };
    }

    @Override
    public int compareTo(Part other) {
      return written().compareTo(other.written());
    }
  }

  /// Whether it is for anybody but its author.
  public boolean isShared() {
    return !equals(ME);
  }

  /// Whether the person belongs to it.
  ///
  /// @param author who writes to it
  /// @param area whose officials it is for; where absent, those of all
  public boolean includes(Person person, UUID author, Optional<AreaCode> area) {
    boolean isOfArea = area.isEmpty() || person.area().isEmpty() || area.equals(person.area());
    return !person.roles().isEmpty()
        && parts.stream().anyMatch(it -> has(it, person, author, isOfArea));
  }

  private static boolean has(Part part, Person person, UUID author, boolean isOfArea) {
    return switch (part.kind()) {
      case ME -> person.id().equals(author);
      case PERSON -> person.id().toString().equals(part.value());
      case AREA -> person.area().filter(it -> it.value().equals(part.value())).isPresent();
      case EVERYONE -> isOfArea;
      case CATEGORY ->
          isOfArea && person.category().filter(it -> it.name().equals(part.value())).isPresent();
      case STRATEGY ->
          isOfArea && person.strategies().stream().anyMatch(it -> it.name().equals(part.value()));
      case ROLE ->
          isOfArea && person.roles().stream().anyMatch(it -> it.name().equals(part.value()));
      case INSTITUTION -> isOfArea && person.institution().filter(part.value()::equals).isPresent();
    };
  }

  /// As people call it.
  public Text label() {
    return new Text.Joined(", ", parts.stream().map(Part::label).toList());
  }

  /// As it is stored.
  public String written() {
    return parts.stream().map(Part::written).collect(Collectors.joining(BETWEEN));
  }

  /// What was stored; absent where this version can't read it.
  public static Optional<Audience> read(String written) {
    var parts = Stream.of(written.split(BETWEEN)).map(Part::read).toList();
    return parts.size() <= MOST_PARTS && parts.stream().allMatch(Optional::isPresent)
        ? Optional.of(new Audience(parts.stream().flatMap(Optional::stream).toList()))
        : Optional.empty();
  }
}
