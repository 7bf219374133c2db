package id.bersinar.reminders;

import id.bersinar.dialogue.ChatUnreachable;
import id.bersinar.people.People;
import id.bersinar.people.Person;
import id.bersinar.people.Recipients;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What becomes of deliveries to somebody who can't be written to any more: what was put off ends,
/// and where a reminder insists the next step is taken at once.
@Component
class Unreachable {

  // What was sent earlier has arrived.
  private static final Duration UNDER_WAY = Duration.ofDays(1);

  private final JdbcClient database;
  private final People people;
  private final Recipients recipients;
  private final Timetable timetable;
  private final Clock clock;

  Unreachable(
      JdbcClient database, People people, Recipients recipients, Timetable timetable, Clock clock) {
    this.database = database;
    this.people = people;
    this.recipients = recipients;
    this.timetable = timetable;
    this.clock = clock;
  }

  @EventListener
  @Transactional
  public void onUnreachable(ChatUnreachable event) {
    var now = clock.instant();
    var lost =
        people.ofChat(event.chat()).map(Person::id).map(it -> end(it, now, now.minus(UNDER_WAY)));
    if (lost.filter(it -> it > 0).isPresent()) {
      timetable.follow(now);
    }
  }

  /// What those miss of it who couldn't be written to before: where it insists, those above hear of
  /// each, once of an occurrence.
  List<Delivery> missed(Reminder reminder, DueRow row, Instant now) {
    if (!reminder.insists() || !reminder.isShared() || reminder.inDigest() || !row.reminds()) {
      return List.of();
    }
    var known = known(row);
    return recipients.unreached(reminder.audience(), reminder.author(), reminder.area()).stream()
        .filter(it -> !known.contains(it))
        .map(it -> new Delivery(reminder, it, row).miss(now))
        .toList();
  }

  private Set<UUID> known(DueRow row) {
    return database
        .sql(
            """
            select person_id from reminder_delivery
            where reminder_id = :reminder and occurrence = :occurrence and state = 'UNREACHABLE'
            """)
        .param("reminder", row.reminder())
        .param("occurrence", DueRows.at(row.occurrence()))
        .query(UUID.class)
        .set();
  }

  /// The person can't be written to, who got them for themselves or in another's place.
  ///
  /// @param since what was sent before has arrived; what came along with what is still to come
  ///     counts as that does
  /// @return how many deliveries that concerns
  private int end(UUID person, Instant now, Instant since) {
    return database
        .sql(
            """
            update reminder_delivery set version = version + 1, state = 'UNREACHABLE',
              acts_at = case when exists (select 1 from reminder r
                where r.id = reminder_delivery.reminder_id and r.insists)
                then cast(:now as timestamp with time zone) end
            where id in (
                select s.delivery_id from reminder_stand_in s where s.person_id = :person
                union all
                select d.id from reminder_delivery d where d.person_id = :person and not exists (
                  select 1 from reminder_stand_in s where s.delivery_id = d.id))
              and state in ('QUEUED', 'SENT', 'SNOOZED', 'ESCALATED')
              and (acts_at is not null or due_at > :since or exists (
                select 1 from reminder_delivery l
                left join reminder_stand_in o on o.delivery_id = l.id
                where l.reminder_id = reminder_delivery.reminder_id
                  and l.due_at = reminder_delivery.due_at and l.acts_at is not null
                  and coalesce(o.person_id, l.person_id) = :person))
            """)
        .param("person", person)
        .param("now", DueRows.at(now))
        .param("since", DueRows.at(since))
        .update();
  }
}
