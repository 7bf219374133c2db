package id.bersinar.tips.desk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.bersinar.area.Desk;
import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Heard;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Pages;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Text;
import id.bersinar.tips.access.AuditTrail;
import id.bersinar.tips.access.Officer;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/// What officers have done, as they read it. Oversight sees every desk's.
record AuditPage(AuditTrail audit, Function<Said, Officer> officer) implements Answer<Void> {

  private static final int LONGEST = 40;

  @Override
  public Text text(Text asked, Said said) {
    var view = view(said);
    boolean all = officer.apply(said).desk().desk() == Desk.OVERSIGHT;
    var parts = new ArrayList<Text>();
    parts.add(
        Text.of(view.intact() ? "tips.audit.intact" : "tips.audit.broken")
            .with("n", view.size())
            .with("fingerprint", view.fingerprint()));
    view.entries().stream()
        .collect(groupingBy(AuditTrail.Entry::hour, LinkedHashMap::new, toList()))
        .forEach((hour, within) -> parts.add(hour(hour, within, all)));
    parts.add(Text.of("tips.audit.compare"));
    return Text.paragraphs(parts);
  }

  private AuditTrail.View view(Said said) {
    return said.once(
        this, () -> audit.view(officer.apply(said), Pages.in(said.view()), Pages.BUTTONS));
  }

  private static Text hour(ZonedDateTime hour, List<AuditTrail.Entry> entries, boolean all) {
    var lines = new ArrayList<Text>();
    lines.add(Text.of("tips.audit.hour").with("hour", hour));
    entries.forEach(it -> lines.add(line(it, all)));
    return Text.lines(lines);
  }

  private static Text line(AuditTrail.Entry entry, boolean all) {
    return Text.of(all ? "tips.audit.entry-of-desk" : "tips.audit.entry")
        .with(
            "desk",
            entry.event().isOperators() ? Text.of("people.role.operator") : entry.desk().label())
        .with("officer", entry.officer())
        .with("act", Text.of("tips.audit.act.", entry.event()))
        .with("subject", entry.subject());
  }

  @Override
  public Keyboard keyboard(Said said) {
    var view = view(said);
    return Pages.one(Pages.in(said.view()), Pages.BUTTONS, view.entries(), view.size())
        .under(Keyboard.buttons());
  }

  @Override
  public Heard<Void> hear(Input input, Said said) {
    return Pages.turned(input)
        .<Heard<Void>>map(it -> new Heard.Turned<>(String.valueOf(it)))
        .or(() -> input.words(LONGEST).map(it -> compared(it, said)))
        .orElseGet(Heard::refused);
  }

  /// A fingerprint that was noted earlier.
  private Heard<Void> compared(String digits, Said said) {
    return Heard.refused(
        audit
            .seen(officer.apply(said), digits)
            .<Text>map(
                it -> Text.of("tips.audit.seen").with("n", it.size()).with("hour", it.hour()))
            .orElseGet(() -> Text.of("tips.audit.not-seen")));
  }
}
