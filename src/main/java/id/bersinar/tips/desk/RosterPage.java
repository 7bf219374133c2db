package id.bersinar.tips.desk;

import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Heard;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Text;
import id.bersinar.escalation.Shift;
import id.bersinar.tips.access.Officer;
import id.bersinar.tips.alerts.DutyRoster;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// When an officer is on duty, as a week of buttons. One shift is ticked, or all ticks go.
record RosterPage(DutyRoster roster, Function<Said, Officer> officer)
    implements Answer<Optional<Shift.Slot>> {

  private static final String ALWAYS = "always";
  private static final String SLOT = "slot:";

  private Set<Shift.Slot> own(Said said) {
    return said.once(this, () -> roster.of(said.id()));
  }

  @Override
  public Text text(Text asked, Said said) {
    var desk = officer.apply(said).desk();
    var onDuty = roster.onDuty(desk).stream().map(Officer::name).toList();
    return Text.of(own(said).isEmpty() ? "tips.duty.always" : "tips.duty.some")
        .with("n", own(said).size())
        .with("now", onDuty.isEmpty() ? "–" : String.join(", ", onDuty));
  }

  @Override
  public Keyboard keyboard(Said said) {
    var own = own(said);
    var cells = Shift.week().stream().map(it -> cell(it, own.contains(it))).toList();
    var keyboard = Keyboard.grid(Shift.values().length, cells);
    return own.isEmpty()
        ? keyboard
        : keyboard.row(Button.answer(Text.of("tips.duty.clear"), ALWAYS));
  }

  private static Button cell(Shift.Slot slot, boolean chosen) {
    var label =
        Text.of(chosen ? "tips.duty.on" : "tips.duty.off")
            .with("day", Text.of("tips.duty.day.", slot.day()))
            .with("shift", Text.of("tips.duty.shift.", slot.shift()));
    return Button.answer(label, SLOT + slot.place());
  }

  @Override
  public Heard<Optional<Shift.Slot>> hear(Input input, Said said) {
    var slot = Shift.week().stream().filter(it -> input.is(SLOT + it.place())).findFirst();
    return slot.isPresent() || input.is(ALWAYS) ? Heard.taken(slot) : Heard.refused();
  }
}
