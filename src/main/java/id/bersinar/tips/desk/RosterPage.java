package id.bersinar.tips.desk;

import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Heard;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Text;
import id.bersinar.escalation.Shift;
import id.bersinar.tips.access.Officers;
import id.bersinar.tips.alerts.DutyRoster;
import java.util.Set;

/// When an officer is on duty, as a week of buttons to tick.
final class RosterPage {

  private static final String SLOT = "slot:";

  private RosterPage() {}

  /// The officer's shifts, and who of the desk is on duty now.
  static Text text(DutyRoster roster, Officers officers, Said said) {
    var own = own(roster, said);
    var onDuty =
        roster.onDuty(officers.deskOf(said.id())).stream().map(officers::nameOf).toList();
    return Text.of(own.isEmpty() ? "tips.duty.always" : "tips.duty.some")
        .with("n", own.size())
        .with("now", onDuty.isEmpty() ? "–" : String.join(", ", onDuty));
  }

  private static Set<Shift.Slot> own(DutyRoster roster, Said said) {
    return said.once(RosterPage.class, () -> roster.of(said.id()));
  }

  static Answer<Shift.Slot> cells(DutyRoster roster) {
    return Answer.unstored(
        said -> week(own(roster, said)),
        (input, _) ->
            Heard.of(
                Shift.week().stream().filter(it -> input.is(SLOT + it.place())).findFirst()));
  }

  private static Keyboard week(Set<Shift.Slot> own) {
    return Keyboard.grid(
        Shift.values().length,
        Shift.week().stream().map(it -> cell(it, own.contains(it))).toList());
  }

  private static Button cell(Shift.Slot slot, boolean chosen) {
    var label =
        Text.of(chosen ? "tips.duty.on" : "tips.duty.off")
            .with("day", Text.of("tips.duty.day.", slot.day()))
            .with("shift", Text.of("tips.duty.shift.", slot.shift()));
    return Button.answer(label, SLOT + slot.place());
  }
}
