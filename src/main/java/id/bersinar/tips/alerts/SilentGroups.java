package id.bersinar.tips.alerts;

import id.bersinar.area.AreaCode;
import id.bersinar.area.AreaDesk;
import id.bersinar.area.Areas;
import id.bersinar.area.Desk;
import id.bersinar.dialogue.ChatMoved;
import id.bersinar.dialogue.ChatMuted;
import id.bersinar.dialogue.ChatReachable;
import id.bersinar.dialogue.ChatUnreachable;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Text;
import id.bersinar.people.People;
import id.bersinar.people.Person;
import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import id.bersinar.tips.access.Officer;
import id.bersinar.tips.access.OfficersWithAccess;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Follows a desk's group when it gets another id, and when nothing reaches it any more tells the
/// desk's officers and the operators so, once until something has reached it again.
@Component
class SilentGroups implements PeriodicJob {

  // The old id of a group that becomes a supergroup may be gone before its new one is known.
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Duration KEPT = Duration.ofDays(1);

  private final JdbcClient database;
  private final OfficersWithAccess withAccess;
  private final People people;
  private final Areas areas;
  private final Clock clock;

  SilentGroups(
      JdbcClient database, OfficersWithAccess withAccess, People people, Areas areas, Clock clock) {
    this.database = database;
    this.withAccess = withAccess;
    this.people = people;
    this.areas = areas;
    this.clock = clock;
  }

  /// Why nothing reaches a group.
  private enum Trouble {
    /// The bot may not write there; the next notice tries again.
    MUTED,
    /// The bot isn't there any more, which ends the registration.
    GONE,
    /// Nobody who can open the desk's tips stands for it any more, which ends it too.
    UNVOUCHED
  }

  @EventListener
  @Transactional
  public void onMuted(ChatMuted event) {
    note(event.chat(), Trouble.MUTED);
  }

  @EventListener
  @Transactional
  public void onUnreachable(ChatUnreachable event) {
    note(event.chat(), Trouble.GONE);
  }

  private void note(long group, Trouble trouble) {
    database
        .sql(
            """
            update desk_group set trouble = :trouble, trouble_since = :now, trouble_told = false
            where chat_id = :group and (trouble is null or trouble <> :trouble)
            """)
        .param("group", group)
        .param("trouble", trouble.name())
        .param("now", before(Duration.ZERO))
        .update();
  }

  /// A group that the bot was taken out of has to be registered again.
  @EventListener
  @Transactional
  public void onReachable(ChatReachable event) {
    forget(event.chat(), Trouble.MUTED);
  }

  /// Where the new group has been registered meanwhile, that stands.
  @EventListener
  @Transactional
  public void onMoved(ChatMoved event) {
    database
        .sql(
            """
            update desk_group set chat_id = :to where chat_id = :from
              and not exists (select 1 from desk_group known where known.chat_id = :to)
            """)
        .param("from", event.from())
        .param("to", event.to())
        .update();
    database
        .sql("delete from desk_group where chat_id = :from")
        .param("from", event.from())
        .update();
    forget(event.to(), Trouble.MUTED, Trouble.GONE);
  }

  private void forget(long group, Trouble... troubles) {
    database
        .sql(
            """
            update desk_group set trouble = null, trouble_since = null, trouble_told = false
            where chat_id = :group and trouble in (:troubles)
            """)
        .param("group", group)
        .param("troubles", Arrays.stream(troubles).map(Trouble::name).toList())
        .update();
  }

  @Override
  public Timing timing() {
    return Timing.onOneNode(Duration.ofMinutes(1)).startingAfter(Duration.ofMinutes(1));
  }

  /// Tells of what has been so for a while.
  @Override
  @Transactional
  public void run() {
    database
        .sql(
            """
            select chat_id, area_code, desk, title, trouble from desk_group
            where trouble_since <= :moment and not trouble_told
            """)
        .param("moment", before(PATIENCE))
        .query(Silent.class)
        .list()
        .forEach(this::tell);
    database
        .sql(
            """
            delete from desk_group
            where trouble in ('GONE', 'UNVOUCHED') and trouble_told and trouble_since < :moment
            """)
        .param("moment", before(KEPT))
        .update();
  }

  private record Silent(
      long chatId, @Nullable String areaCode, Desk desk, String title, Trouble trouble) {}

  private void tell(Silent group) {
    boolean first =
        database
                .sql(
                    """
                    update desk_group set trouble_told = true
                    where chat_id = :group and trouble = :trouble and not trouble_told
                    """)
                .param("group", group.chatId())
                .param("trouble", group.trouble().name())
                .update()
            == 1;
    if (first) {
      var text =
          Text.of("tips.group.silent.", group.trouble())
              .with("desk", group.desk().label())
              .with("group", group.title().isEmpty() ? "–" : group.title());
      concerned(deskOf(group)).forEach(it -> people.tell(it, Lane.ALERT, Reply.say(text)));
    }
  }

  private AreaDesk deskOf(Silent group) {
    return areas.desk(Optional.ofNullable(group.areaCode()).map(AreaCode::new), group.desk());
  }

  /// The desk's officers who can open its tips, and the operators, as far as they can be reached.
  private Set<UUID> concerned(AreaDesk desk) {
    var concerned =
        withAccess.at(desk).stream()
            .map(Officer::id)
            .collect(Collectors.toCollection(HashSet::new));
    people.withRole(Role.OPERATOR).stream().map(Person::id).forEach(concerned::add);
    return concerned;
  }

  private OffsetDateTime before(Duration ago) {
    return clock.instant().minus(ago).atOffset(ZoneOffset.UTC);
  }
}
