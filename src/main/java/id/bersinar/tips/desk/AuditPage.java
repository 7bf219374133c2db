package id.bersinar.tips.desk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Button;
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
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What officers have done, as they read it. Oversight sees every desk's.
record AuditPage(AuditTrail audit, Function<Said, Officer> officer) implements Answer<Void> {

  private static final int LONGEST = 40;

  // What is remembered of a page: where it begins, and where those beside it do.
  private static final int FROM = 0;
  private static final int NEWER = 1;
  private static final int OLDER = 2;
  private static final String NONE = "-";
  private static final Pattern WORDS = Pattern.compile(" ");

  private static final String NEWER_PAGE = "newer";
  private static final String OLDER_PAGE = "older";

  @Override
  public Text text(Text asked, Said said) {
    var view = view(said);
    boolean all = officer.apply(said).readsEveryDesk();
    var hours =
        view.entries().stream()
            .collect(groupingBy(AuditTrail.Entry::hour, LinkedHashMap::new, toList()));
    return Text.paragraphs(
        Text.of(view.intact() ? "tips.audit.intact" : "tips.audit.broken")
            .with("n", view.size())
            .with("fingerprint", view.fingerprint()),
        Text.paragraphs(hours.entrySet(), it -> hour(it.getKey(), it.getValue(), all)),
        Text.of("tips.audit.compare"));
  }

  /// Remembers where the pages beside it begin, so that what is recorded meanwhile shifts nothing.
  /// Buttons don't tell: the places between would tell of other desks' steps.
  @Override
  public Said opened(Said said) {
    var view = view(said);
    return said.remembering(
        Stream.of(place(FROM, said), view.newer(), view.older())
            .map(it -> it.map(String::valueOf).orElse(NONE))
            .collect(Collectors.joining(" ")));
  }

  private static Optional<Long> place(int which, Said said) {
    return WORDS
        .splitAsStream(said.view())
        .skip(which)
        .findFirst()
        .filter(it -> !it.isEmpty() && !it.equals(NONE))
        .map(Long::valueOf);
  }

  private AuditTrail.View view(Said said) {
    return said.once(this, () -> audit.view(officer.apply(said), place(FROM, said), Pages.BUTTONS));
  }

  private static Text hour(ZonedDateTime hour, List<AuditTrail.Entry> entries, boolean all) {
    return Text.lines(
        Text.of("tips.audit.hour").with("hour", hour), Text.lines(entries, it -> line(it, all)));
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
    var turning = new ArrayList<Button>();
    view(said)
        .newer()
        .ifPresent(_ -> turning.add(Button.answer(Text.of("dialogue.previous-page"), NEWER_PAGE)));
    view(said)
        .older()
        .ifPresent(_ -> turning.add(Button.answer(Text.of("dialogue.next-page"), OLDER_PAGE)));
    return Keyboard.grid(2, turning);
  }

  @Override
  public Heard<Void> hear(Input input, Said said) {
    if (input.is(NEWER_PAGE) || input.is(OLDER_PAGE)) {
      var from = place(input.is(NEWER_PAGE) ? NEWER : OLDER, said);
      return new Heard.Turned<>(from.map(String::valueOf).orElse(NONE));
    }
    return input
        .words(LONGEST)
        .<Heard<Void>>map(it -> compared(it, said))
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
