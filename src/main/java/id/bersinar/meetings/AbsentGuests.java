package id.bersinar.meetings;

import id.bersinar.people.Absences;
import id.bersinar.people.Absences.Away;
import id.bersinar.people.Recipient;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Who is away, hasn't answered, and isn't back by the day of a meeting is represented there by the
/// first of those who stand in for them that can come; where none can, the organiser reads so.
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
    var who = standIns(it, away);
    if (who.isEmpty()) {
      deputies.beBack(it.person(), it.meeting());
    } else if (it.deputy().filter(who.getFirst()::equals).isEmpty()) {
      deputies.standIn(it.person(), it.meeting(), who);
    }
  }

  private void represent(AbsentGuestRows.Place it, Map<UUID, Away> away) {
    var who = standIns(it, away);
    if (!who.isEmpty()) {
      deputies.standIn(it.person(), it.meeting(), who);
    }
  }

  private static List<UUID> standIns(AbsentGuestRows.Place it, Map<UUID, Away> away) {
    return Stream.ofNullable(away.get(it.person()))
        .filter(who -> who.lastsUntil(it.startsAt()))
        .flatMap(who -> who.standIns().stream())
        .map(Recipient::id)
        .toList();
  }
}
