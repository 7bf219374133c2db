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

  private void tell(Set<UUID> officers, String key) {
    var toInbox = Keyboard.buttons().row(Button.command(Text.of("menu.laporan"), "laporan"));
    for (var officer : officers) {
      people.tell(officer, Lane.ALERT, Reply.say(key).with(toInbox));
    }
  }
}
