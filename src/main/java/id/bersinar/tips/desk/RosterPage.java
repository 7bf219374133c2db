package id.bersinar.tips.desk;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Question;
import id.bersinar.dialogue.Text;
import id.bersinar.escalation.Shift;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// When an officer is on duty, as a week of buttons.
final class RosterPage {

  static final String ALWAYS = "always";

  private static final String SLOT = "slot:";

  private RosterPage() {}

  /// @param own the officer's shifts
  /// @param onDuty who of the desk is on duty now
  static Question of(Set<Shift.Slot> own, List<String> onDuty) {
    var text =
        Text.of(own.isEmpty() ? "tips.duty.always" : "tips.duty.some")
            .with("n", own.size())
            .with("now", onDuty.isEmpty() ? "–" : String.join(", ", onDuty));
    var cells = Shift.week().stream().map(it -> cell(it, own.contains(it))).toList();
    var keyboard = Keyboard.grid(Shift.values().length, cells);
    if (!own.isEmpty()) {
      keyboard = keyboard.row(Button.answer(Text.of("tips.duty.clear"), ALWAYS));
    }
    return Question.of(text, keyboard.row(InboxPages.toList()));
  }

  private static Button cell(Shift.Slot slot, boolean chosen) {
    var label =
        Text.of(chosen ? "tips.duty.on" : "tips.duty.off")
            .with("day", Text.of("tips.duty.day.", slot.day()))
            .with("shift", Text.of("tips.duty.shift.", slot.shift()));
    return Button.answer(label, SLOT + slot.place());
  }

  /// The shift that was tapped.
  static Optional<Shift.Slot> tapped(Input input) {
    return Shift.week().stream().filter(it -> input.is(SLOT + it.place())).findFirst();
  }
}
