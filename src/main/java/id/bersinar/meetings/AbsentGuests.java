package id.bersinar.meetings;

import id.bersinar.people.Absences;
import id.bersinar.people.Absences.Away;
import id.bersinar.people.Recipient;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Who is away, hasn't answered, and isn't back by the day of a meeting is represented there by
/// whoever stands in for them, where that one can come; otherwise they are invited like others.
/// Where somebody else stands in from some day on, the place is theirs, unless who had it till then
/// has said that they come.
@Component
class AbsentGuests {

  private final Absences absences;
  private final AbsentGuestRows rows;
  private final Deputies deputies;

  AbsentGuests(Absences absences, AbsentGuestRows rows, Deputies deputies) {
    this.absences = absences;
    this.rows = rows;
    this.deputies = deputies;
  }

  /// Before those who are invited are told something, in the running transaction: so whoever
  /// stands in hears all by one message.
  void represent(Meeting meeting) {
    var away = absences.now();
    rows.toBeTold(meeting.id(), away.keySet()).forEach(it -> represent(it, away));
  }

  /// Since some have gone or come back after they were told, or somebody else stands in for them.
  void follow() {
    var away = absences.now();
    rows.represented().forEach(it -> follow(it, away));
    rows.unanswered(away.keySet()).forEach(it -> represent(it, away));
  }

  private void follow(AbsentGuestRows.Place it, Map<UUID, Away> away) {
    var who = standIn(it, away).map(Away::standIn).map(Recipient::id);
    if (who.isEmpty()) {
      deputies.beBack(it.person(), it.meeting());
    } else if (!who.equals(it.deputy())) {
      deputies.standInAnew(it.person(), it.meeting(), who.get());
    }
  }

  private void represent(AbsentGuestRows.Place it, Map<UUID, Away> away) {
    standIn(it, away)
        .ifPresent(who -> deputies.standIn(it.person(), it.meeting(), who.standIn().id()));
  }

  private static Optional<Away> standIn(AbsentGuestRows.Place it, Map<UUID, Away> away) {
    return Optional.ofNullable(away.get(it.person())).filter(who -> who.lastsUntil(it.startsAt()));
  }
}
