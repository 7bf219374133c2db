package id.bersinar.reminders;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who wants no more of which reminder.
@Component
class Mutes {

  private final JdbcClient database;

  Mutes(JdbcClient database) {
    this.database = database;
  }

  record Mute(UUID reminder, UUID person) {}

  Set<Mute> of(Collection<UUID> reminders) {
    return database
        .sql("select reminder_id, person_id from reminder_mute where reminder_id in (:reminders)")
        .param("reminders", reminders)
        .query(
            (row, _) ->
                new Mute(
                    row.getObject("reminder_id", UUID.class),
                    row.getObject("person_id", UUID.class)))
        .set();
  }

  /// Of which that person wants no more.
  Set<UUID> by(UUID person) {
    return database
        .sql("select reminder_id from reminder_mute where person_id = :person")
        .param("person", person)
        .query(UUID.class)
        .set();
  }

  boolean isMuted(UUID person, UUID reminder) {
    return of(Set.of(reminder)).contains(new Mute(reminder, person));
  }

  /// How many want no more of it, as long as it comes to several.
  int count(Reminder reminder) {
    return reminder.isShared() && reminder.next().isPresent()
        ? of(Set.of(reminder.id())).size()
        : 0;
  }

  /// Whether the person gets it from somebody else, and still does.
  boolean mayMute(UUID person, Reminder reminder) {
    return !reminder.isBy(person) && !isMuted(person, reminder.id());
  }

  /// Whether the person would get it from somebody else, and wants no more of it.
  boolean mayUnmute(UUID person, Reminder reminder) {
    return !reminder.isBy(person) && isMuted(person, reminder.id());
  }

  /// @return false where it was so already, or it is their own
  @Transactional
  public boolean mute(UUID person, UUID reminder) {
    return database
            .sql(
                """
                insert into reminder_mute (reminder_id, person_id)
                select r.id, cast(:person as uuid) from reminder r where r.id = :reminder
                  and r.author_id <> :person and not exists (select 1 from reminder_mute m
                    where m.reminder_id = r.id and m.person_id = :person)
                """)
            .param("reminder", reminder)
            .param("person", person)
            .update()
        == 1;
  }

  /// @return false where it was so already
  @Transactional
  public boolean unmute(UUID person, UUID reminder) {
    return database
            .sql("delete from reminder_mute where reminder_id = :reminder and person_id = :person")
            .param("reminder", reminder)
            .param("person", person)
            .update()
        == 1;
  }
}
