package id.bersinar.tips.alerts;

import id.bersinar.area.AreaDesk;
import id.bersinar.area.Position;
import id.bersinar.escalation.EscalationChain;
import id.bersinar.escalation.Rung;
import id.bersinar.tips.access.Officer;
import id.bersinar.tips.access.Officers;
import id.bersinar.tips.access.OfficersWithAccess;
import id.bersinar.tips.record.Tip;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Whom a tip that waits for officers is brought to, from below.
@Component
class TipEscalation {

  private final Officers officers;
  private final OfficersWithAccess withAccess;
  private final DutyRoster roster;

  TipEscalation(Officers officers, OfficersWithAccess withAccess, DutyRoster roster) {
    this.officers = officers;
    this.withAccess = withAccess;
    this.roster = roster;
  }

  /// How many rungs there are.
  static final int HEIGHT = 4;

  /// What officers are told of what waits.
  enum Notice {
    /// To whoever has the tip.
    IN_HAND("tips.notice.unseen", true),
    /// To whoever is on duty.
    UNCLAIMED("tips.notice.overdue", false),
    TO_SUPERIORS("tips.notice.overdue-staff", true),
    TO_NEXT_DESK("tips.notice.overdue-below", false);

    private final String key;
    private final boolean gentle;

    Notice(String key, boolean gentle) {
      this.key = key;
      this.gentle = gentle;
    }

    /// Of `messages/`.
    String key() {
      return key;
    }

    /// Whether it makes no sound for who isn't on duty.
    boolean isGentle() {
      return gentle;
    }
  }

  /// Who has it in hand, or whoever is on duty; then the heads of the unit, then the chiefs, and
  /// for what nobody has in hand the next desk.
  EscalationChain<Notice> of(Tip tip) {
    var desk = officers.deskOf(tip);
    var superiors =
        Stream.of(Position.UNIT_HEAD, Position.CHIEF)
            .map(it -> new Rung<>(Notice.TO_SUPERIORS, ids(withAccess.at(desk, it).stream())));
    return new EscalationChain<>(
        Stream.of(Stream.of(first(tip, desk)), superiors, next(tip)).flatMap(it -> it).toList());
  }

  private Rung<Notice> first(Tip tip, AreaDesk desk) {
    return withAccess
        .claimer(tip)
        .map(it -> new Rung<>(Notice.IN_HAND, ids(Stream.of(it))))
        .orElseGet(() -> new Rung<>(Notice.UNCLAIMED, roster.toWake(desk)));
  }

  private static Set<UUID> ids(Stream<Officer> officers) {
    return officers.map(Officer::id).collect(Collectors.toSet());
  }

  private Stream<Rung<Notice>> next(Tip tip) {
    return officers.deskAbove(tip).stream()
        .filter(_ -> tip.state() == Tip.State.NEW)
        .map((AreaDesk it) -> new Rung<>(Notice.TO_NEXT_DESK, roster.toWake(it)));
  }
}
