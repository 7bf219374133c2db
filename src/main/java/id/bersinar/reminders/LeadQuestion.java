package id.bersinar.reminders;

import id.bersinar.area.WallClock;
import id.bersinar.calendar.LeadTime;
import id.bersinar.calendar.Reading;
import id.bersinar.calendar.TimeReader;
import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Found;
import id.bersinar.dialogue.Heard;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// How long before something people are told: usual lead times to tick, and what is typed, such as
/// "H-7, H-1 dan 1 jam sebelumnya".
@Component
record LeadQuestion(WallClock wallClock, BiPredicate<LeadTime, Said> ahead)
    implements Answer<List<LeadTime>> {

  private static final String TICK = "tick:";
  private static final String DONE = "done";
  private static final String NONE = "none";

  private static final List<LeadTime> USUAL =
      List.of(LeadTime.days(7), LeadTime.days(1), LeadTime.hours(1), LeadTime.NONE);

  @Autowired
  LeadQuestion(WallClock wallClock) {
    this(wallClock, (_, _) -> true);
  }

  /// The same, offering usual lead times only where that holds of them.
  LeadQuestion offering(BiPredicate<LeadTime, Said> ahead) {
    return new LeadQuestion(wallClock, ahead);
  }

  private List<LeadTime> usual(Said said) {
    return USUAL.stream().filter(it -> it.isNone() || ahead.test(it, said)).toList();
  }

  /// Whether there is a usual lead time to choose.
  boolean offersAny(Said said) {
    return usual(said).size() > 1;
  }

  @Override
  public Keyboard keyboard(Said said) {
    var ticked = LeadTime.readAll(said.view());
    if (ticked.isEmpty()) {
      return Keyboard.column(
          Stream.concat(
                  Stream.of(Button.answer(Text.of("reminders.lead.only-then"), NONE)),
                  usual(said).stream().filter(it -> !it.isNone()).map(it -> tick(it, false)))
              .toList());
    }
    return Keyboard.column(usual(said), it -> tick(it, ticked.contains(it)))
        .row(Button.yes(Text.of("reminders.lead.done"), DONE));
  }

  private static Button tick(LeadTime lead, boolean ticked) {
    var label = LeadLabel.of(lead);
    return Button.answer(
        ticked ? Text.of("reminders.lead.ticked").with("lead", label) : label,
        TICK + lead.written());
  }

  @Override
  public Heard<List<LeadTime>> hear(Input input, Said said) {
    if (input instanceof Input.Words(var text)) {
      return heard(TimeReader.read(text, wallClock.now()));
    }
    var ticked = LeadTime.readAll(said.view());
    if (input.is(NONE)) {
      return Heard.taken(List.of(LeadTime.NONE));
    }
    if (input.is(DONE) && !ticked.isEmpty()) {
      return Heard.taken(ticked);
    }
    return input
        .choice(TICK)
        .flatMap(LeadTime::read)
        .<Heard<List<LeadTime>>>map(it -> new Heard.Turned<>(LeadTime.written(with(ticked, it))))
        .orElseGet(Heard::refused);
  }

  /// The other way round for that one; in the usual order.
  private static List<LeadTime> with(List<LeadTime> ticked, LeadTime turned) {
    var all = new ArrayList<>(ticked);
    if (!all.remove(turned)) {
      all.add(turned);
    }
    return USUAL.stream().filter(all::contains).toList();
  }

  /// The lead times in a sentence.
  @Override
  public Optional<Found<Heard<List<LeadTime>>>> within(String words, Said said) {
    return TimeReader.findLeads(words, wallClock.now())
        .map(it -> new Found<>(heard(it.reading()), it.rest(), List.of()));
  }

  /// As above, of those that can be taken.
  Optional<Found<List<LeadTime>>> certain(String words) {
    return TimeReader.findLeads(words, wallClock.now())
        .filter(it -> !it.rest().isBlank())
        .flatMap(
            it ->
                heard(it.reading()) instanceof Heard.Taken<List<LeadTime>>(var leads, _)
                    ? Optional.of(new Found<>(leads, it.rest(), List.of()))
                    : Optional.empty());
  }

  /// Whether it is lead times that were typed.
  boolean takes(Input input, Said said) {
    return input instanceof Input.Words(var typed)
        && TimeReader.read(typed, wallClock.now()) instanceof Reading.Lead;
  }

  private static Heard<List<LeadTime>> heard(Reading reading) {
    if (!(reading instanceof Reading.Lead(var times))) {
      return Heard.refused(Leads.notUnderstood());
    }
    return Leads.refusal(times)
        .<Heard<List<LeadTime>>>map(Heard::refused)
        .orElseGet(() -> Heard.taken(times.stream().distinct().toList()));
  }

  @Override
  public String write(List<LeadTime> value) {
    return LeadTime.written(value);
  }

  @Override
  public Optional<List<LeadTime>> read(String stored) {
    return Optional.of(LeadTime.readAll(stored)).filter(it -> !it.isEmpty());
  }
}
