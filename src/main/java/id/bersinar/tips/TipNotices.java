package id.bersinar.tips;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import id.bersinar.people.People;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Tells officers that there is something in their inbox, and never what.
@Component
class TipNotices {

  private final Officers officers;
  private final People people;

  TipNotices(Officers officers, People people) {
    this.officers = officers;
    this.people = people;
  }

  /// One notice of a kind an officer for all that has come, within the running transaction. What
  /// nobody has in hand goes to every officer of the desk, an answer to the claimer; where the
  /// claimer can't be reached, to the whole desk.
  ///
  /// @param fresh tips that have just come
  /// @param grown tips to which something was added
  void tell(List<Tip> fresh, List<Tip> grown) {
    var calm = new HashSet<UUID>();
    var urgent = new HashSet<UUID>();
    for (var tip : fresh) {
      (tip.isUrgent() ? urgent : calm).addAll(officers.at(tip.desk()));
    }
    var claimers = new HashSet<UUID>();
    var desks = new HashSet<UUID>();
    for (var tip : grown) {
      var desk = officers.at(tip.desk());
      tip.claimedBy()
          .filter(desk::contains)
          .ifPresentOrElse(claimers::add, () -> desks.addAll(desk));
    }
    tell(urgent, "tips.notice.urgent");
    tell(calm, "tips.notice.new");
    tell(claimers, "tips.notice.answer");
    desks.removeAll(calm);
    tell(desks, "tips.notice.added");
  }

  /// Tells an officer that a colleague has handed over a tip, within the running transaction.
  void tellHandedOver(UUID officer) {
    tell(Set.of(officer), "tips.notice.handed-over");
  }

  /// Reminds officers of tips that nobody has claimed, within the running transaction.
  ///
  /// @param overdue of which their own desk hears
  /// @param climbing of which the next desk of the chain hears too, as nobody has moved
  void remind(List<Tip> overdue, List<Tip> climbing) {
    var own = new HashSet<UUID>();
    overdue.forEach(it -> own.addAll(officers.at(it.desk())));
    tell(own, "tips.notice.overdue");
    var next = new HashSet<UUID>();
    climbing.forEach(it -> it.desk().next().ifPresent(desk -> next.addAll(officers.at(desk))));
    for (var officer : next) {
      people.tell(officer, Lane.ALERT, Reply.say("tips.notice.overdue-below"));
    }
  }

  private void tell(Set<UUID> officers, String key) {
    var toInbox = Keyboard.buttons().row(Button.command(Text.of("menu.laporan"), "laporan"));
    for (var officer : officers) {
      people.tell(officer, Lane.ALERT, Reply.say(key).with(toInbox));
    }
  }
}
