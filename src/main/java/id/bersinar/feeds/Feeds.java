package id.bersinar.feeds;

import id.bersinar.area.WallClock;
import id.bersinar.calendar.CalendarEvent;
import id.bersinar.dialogue.Role;
import id.bersinar.people.LinkSecret;
import id.bersinar.people.People;
import id.bersinar.people.Person;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who has a feed, and what stands in it. Its secret is known to its owner only: it is kept as a
/// hash.
@Service
class Feeds {

  static final Set<Role> ROLES = Set.of(Role.STAKEHOLDER, Role.OPERATOR, Role.LIAISON);

  private final JdbcClient database;
  private final People people;
  private final List<FeedItems> items;
  private final FeedSettings settings;
  private final WallClock wallClock;

  Feeds(
      JdbcClient database,
      People people,
      List<FeedItems> items,
      FeedSettings settings,
      WallClock wallClock) {
    this.database = database;
    this.settings = settings;
    this.people = people;
    this.items = List.copyOf(items);
    this.wallClock = wallClock;
  }

  /// Since when the person has one.
  Optional<LocalDate> since(UUID person) {
    return database
        .sql("select made_on from calendar_feed where person_id = :person")
        .param("person", person)
        .query((row, _) -> row.getObject(1, LocalDate.class))
        .optional();
  }

  /// Whether phones can reach one.
  boolean areReachable() {
    return settings.isReachable();
  }

  /// Opens one; what opened it before opens nothing any more.
  ///
  /// @return its address; absent, and nothing has changed, where no phone could reach it
  @Transactional
  public Optional<String> open(UUID person) {
    var secret = LinkSecret.fresh();
    var address = settings.address(secret);
    address.ifPresent(_ -> open(person, secret));
    return address;
  }

  private void open(UUID person, LinkSecret secret) {
    close(person);
    database
        .sql(
            """
            insert into calendar_feed (person_id, secret_hash, made_on)
            values (:person, :hash, :today)
            """)
        .param("person", person)
        .param("hash", secret.hash())
        .param("today", wallClock.today())
        .update();
  }

  /// @return false where there was none
  @Transactional
  public boolean close(UUID person) {
    return database
            .sql("delete from calendar_feed where person_id = :person")
            .param("person", person)
            .update()
        == 1;
  }

  /// What stands in the feed; absent where the secret opens none, whatever the reason.
  @Transactional(readOnly = true)
  public Optional<List<CalendarEvent>> read(LinkSecret secret) {
    return database
        .sql("select person_id from calendar_feed where secret_hash = :hash")
        .param("hash", secret.hash())
        .query(UUID.class)
        .optional()
        .flatMap(people::find)
        .filter(it -> !Collections.disjoint(it.roles(), ROLES))
        .map(this::events);
  }

  private List<CalendarEvent> events(Person person) {
    var now = wallClock.now();
    return items.stream().flatMap(it -> it.of(person, now).stream().limit(FeedItems.MOST)).toList();
  }
}
