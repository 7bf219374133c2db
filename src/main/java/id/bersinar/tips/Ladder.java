package id.bersinar.tips;

import id.bersinar.people.Desk;
import id.bersinar.people.Position;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Whom a tip that waits for officers is brought to, from below.
@Component
class Ladder {

  private final Officers officers;
  private final DutyRoster roster;

  Ladder(Officers officers, DutyRoster roster) {
    this.officers = officers;
    this.roster = roster;
  }

  /// @param notice what they are told, as a key of `messages/`
  record Rung(String notice, Set<UUID> officers) {}

  /// Those rungs on which there is anybody: who has it in hand, or whoever is on duty; then the
  /// heads of the unit, then the chiefs, and for what nobody has in hand the next desk.
  List<Rung> of(Tip tip) {
    var desk = tip.desk();
    var superiors =
        Stream.of(Position.UNIT_HEAD, Position.CHIEF)
            .map(it -> new Rung("tips.notice.overdue-staff", Set.copyOf(officers.at(desk, it))));
    return Stream.of(Stream.of(first(tip)), superiors, next(tip))
        .flatMap(it -> it)
        .filter(it -> !it.officers().isEmpty())
        .toList();
  }

  private Rung first(Tip tip) {
    return tip.claimedBy()
        .map(it -> new Rung("tips.notice.answer-overdue", Set.of(it)))
        .orElseGet(() -> new Rung("tips.notice.overdue", roster.toWake(tip.desk())));
  }

  private Stream<Rung> next(Tip tip) {
    return tip.desk().next().stream()
        .filter(_ -> tip.state() == Tip.State.NEW)
        .map((Desk it) -> new Rung("tips.notice.overdue-below", roster.toWake(it)));
  }
}
