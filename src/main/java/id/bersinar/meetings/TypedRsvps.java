package id.bersinar.meetings;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.TypedAnswers;
import id.bersinar.meetings.Meetings.Invited;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// "Hadir", typed where an invitation has come. It is taken at once only where the person has no
/// other meeting ahead and hasn't answered yet; otherwise the button is shown first.
@Component
class TypedRsvps implements TypedAnswers {

  /// Words that don't say that somebody comes or not hardly mean an older invitation.
  private static final Duration RECENT = Duration.ofDays(7);

  private final Meetings meetings;
  private final Clock clock;

  TypedRsvps(Meetings meetings, Clock clock) {
    this.meetings = meetings;
    this.clock = clock;
  }

  @Override
  public List<Kind> typedAnswers() {
    return Stream.of(
            sure("meetings.typed.yes", Rsvp.YES),
            sure("meetings.typed.no", Rsvp.NO),
            sure("meetings.typed.deputy", Rsvp.DEPUTY),
            asks("meetings.typed.perhaps-yes", Rsvp.YES, this::waits),
            asks(
                "meetings.typed.perhaps-no", Rsvp.NO, it -> isRecent(it) && it.answer() != Rsvp.NO),
            asks("meetings.typed.unsure", Rsvp.YES, this::waits),
            asks("meetings.typed.unsure", Rsvp.NO, this::waits),
            asks("meetings.typed.unsure", Rsvp.DEPUTY, this::waits),
            asks("meetings.typed.take-back", Rsvp.NO, it -> isPromised(it.answer())),
            Stream.of(new Kind("meetings.typed.call-off", false, this::calledOff)))
        .flatMap(it -> it)
        .toList();
  }

  private Stream<Kind> sure(String words, Rsvp answer) {
    return Stream.concat(
        Stream.of(
            new Kind(
                words,
                true,
                person ->
                    meetings.coming(person, clock.instant()).size() == 1
                        ? buttons(person, answer, this::waits)
                        : List.of())),
        Stream.of(new Kind(words, false, person -> meant(person, answer))));
  }

  /// What they have answered otherwise; where that is nothing, what they say again.
  private List<Button.Go> meant(UUID person, Rsvp answer) {
    var changed = buttons(person, answer, it -> it.answer() != answer);
    return changed.isEmpty() ? buttons(person, answer, _ -> true) : changed;
  }

  private Stream<Kind> asks(String words, Rsvp answer, Predicate<Invited> which) {
    return Stream.of(new Kind(words, false, person -> buttons(person, answer, which)));
  }

  /// What they have promised; where that is nothing, what they haven't answered.
  private List<Button.Go> calledOff(UUID person) {
    var promised = buttons(person, Rsvp.NO, it -> isPromised(it.answer()));
    return promised.isEmpty() ? buttons(person, Rsvp.NO, it -> it.answer() == Rsvp.OPEN) : promised;
  }

  private boolean waits(Invited it) {
    return it.answer() == Rsvp.OPEN && isRecent(it);
  }

  private boolean isRecent(Invited it) {
    return it.at().isAfter(clock.instant().minus(RECENT));
  }

  private static boolean isPromised(Rsvp answer) {
    return answer == Rsvp.YES || answer == Rsvp.DEPUTY;
  }

  private List<Button.Go> buttons(UUID person, Rsvp answer, Predicate<Invited> which) {
    return meetings.invited(person, clock.instant()).stream()
        .filter(which)
        .map(Invited::meeting)
        .map(
            it ->
                MeetingButtons.answer(answer, it.id())
                    .called(
                        Text.of("dialogue.typed-button")
                            .with("answer", answer.label())
                            .with("what", it.title())))
        .toList();
  }
}
