package id.bersinar.people;

import id.bersinar.area.AreaCode;
import id.bersinar.area.WallClock;
import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which officials are away, and who does what would come to them: the deputy, or whoever is above
/// where none is named; of who is away themselves, again the deputy, or whoever is above.
@Component
public class Absences {

  /// How often those are looked up whom others named.
  private static final int FARTHEST = 10;

  private static final String POSTS =
      """
      select p.id, p.chat_id, p.language, p.zone, p.area_code, p.institution, p.reachable,
        p.absent_from, p.absent_until, p.deputy_id, p.superior_id,
        exists (select 1 from person_role r where r.person_id = p.id) as official
      from person p where\
      """;

  private final JdbcClient database;
  private final Zones zones;
  private final WallClock wallClock;

  Absences(JdbcClient database, Zones zones, WallClock wallClock) {
    this.database = database;
    this.zones = zones;
    this.wallClock = wallClock;
  }

  /// Somebody who is away.
  ///
  /// @param alias how others speak of them
  /// @param until the last day of it
  /// @param zone where they live
  /// @param standIns who are there, hold an office, and can be reached; the first does what would
  ///     come to who is away, the others where that one can't
  public record Away(
      UUID person, String alias, LocalDate until, ZoneId zone, List<Recipient> standIns) {

    /// Who does what would come to them.
    public Recipient standIn() {
      return standIns.getFirst();
    }

    /// Whether they aren't back by then.
    public boolean lastsUntil(Instant moment) {
      return !moment.atZone(zone).toLocalDate().isAfter(until);
    }

    /// For whoever gets something in their place.
    public Text inPlace() {
      return Text.of("people.absence.in-place").with("person", alias).with("date", until);
    }

    /// As above, for whoever gets it for themselves as well.
    public Text alsoInPlace() {
      return Text.of("people.absence.also-in-place").with("person", alias).with("date", until);
    }
  }

  /// By both their names, who did something or didn't in the place of somebody who is or was away.
  ///
  /// @param person who is or was away, as others speak of them
  public static Text standIn(String standIn, String person) {
    return Text.of("people.absence.stand-in").with("who", standIn).with("person", person);
  }

  /// Of people who matter to who is away. The day is the one where each of them lives.
  private record Post(
      Recipient recipient,
      String alias,
      boolean onDuty,
      Optional<LocalDate> awayUntil,
      List<UUID> next) {

    boolean isThere() {
      return onDuty && awayUntil.isEmpty();
    }
  }

  /// Everybody who is away now and for whom somebody stands in; without anybody away, by one
  /// statement.
  public Map<UUID, Away> now() {
    // Further east the day is over sooner.
    var away =
        database
            .sql(POSTS + " p.absent_until >= :day")
            .param("day", wallClock.today().minusDays(1))
            .query((row, _) -> post(row))
            .list()
            .stream()
            .filter(it -> it.awayUntil().isPresent())
            .toList();
    var posts = withOthers(away);
    return away.stream()
        .map(it -> away(it, posts))
        .filter(it -> !it.standIns().isEmpty())
        .collect(Collectors.toMap(Away::person, it -> it));
  }

  private static Away away(Post post, Map<UUID, Post> posts) {
    var id = post.recipient().id();
    return new Away(
        id,
        post.alias(),
        post.awayUntil().orElseThrow(),
        post.recipient().zone(),
        standIns(post, posts, new HashSet<>(Set.of(id))).map(Post::recipient).toList());
  }

  /// @param passed who has been asked already, so that what goes round ends
  private static Stream<Post> standIns(Post post, Map<UUID, Post> posts, Set<UUID> passed) {
    return post.next().stream()
        .filter(passed::add)
        .flatMap(it -> Stream.ofNullable(posts.get(it)))
        .flatMap(it -> it.isThere() ? Stream.of(it) : standIns(it, posts, passed));
  }

  private Map<UUID, Post> withOthers(List<Post> away) {
    var posts = new HashMap<UUID, Post>();
    var found = away;
    for (int step = 0; !found.isEmpty() && step < FARTHEST; step++) {
      found.forEach(it -> posts.put(it.recipient().id(), it));
      found =
          find(
              found.stream()
                  .filter(it -> !it.isThere())
                  .flatMap(it -> it.next().stream())
                  .filter(it -> !posts.containsKey(it))
                  .collect(Collectors.toSet()));
    }
    return posts;
  }

  private List<Post> find(Collection<UUID> people) {
    return people.isEmpty()
        ? List.of()
        : database
            .sql(POSTS + " p.id in (:people)")
            .param("people", people)
            .query((row, _) -> post(row))
            .list();
  }

  private Post post(ResultSet row) throws SQLException {
    var id = row.getObject("id", UUID.class);
    var area = Optional.ofNullable(row.getString("area_code")).map(AreaCode::new);
    var zone = zones.of(row.getString("zone"), area.orElse(null));
    var today = wallClock.now(zone).toLocalDate();
    var institution = Optional.ofNullable(row.getString("institution")).orElse("");
    var begins =
        Optional.ofNullable(row.getObject("absent_from", LocalDate.class)).orElse(LocalDate.EPOCH);
    return new Post(
        new Recipient(id, row.getLong("chat_id"), new Language(row.getString("language")), zone),
        Person.called(institution, id),
        row.getBoolean("reachable") && row.getBoolean("official"),
        Optional.ofNullable(row.getObject("absent_until", LocalDate.class))
            .filter(it -> !today.isAfter(it) && !today.isBefore(begins)),
        Stream.of(row.getObject("deputy_id", UUID.class), row.getObject("superior_id", UUID.class))
            .filter(Objects::nonNull)
            .toList());
  }
}
