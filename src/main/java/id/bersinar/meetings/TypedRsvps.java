package id.bersinar.meetings;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.TypedAnswers;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// "Hadir", typed where an invitation has come.
@Component
class TypedRsvps implements TypedAnswers {

  private final Meetings meetings;
  private final Clock clock;

  TypedRsvps(Meetings meetings, Clock clock) {
    this.meetings = meetings;
    this.clock = clock;
  }

  @Override
  public List<Kind> typedAnswers() {
    return List.of(
        kind("meetings.typed.yes", Rsvp.YES, true),
        kind("meetings.typed.perhaps-yes", Rsvp.YES, false),
        kind("meetings.typed.no", Rsvp.NO, true),
        kind("meetings.typed.deputy", Rsvp.DEPUTY, true));
  }

  private Kind kind(String words, Rsvp answer, boolean atOnce) {
    return new Kind(words, atOnce, person -> awaited(person, answer));
  }

  private List<Button.Go> awaited(UUID person, Rsvp answer) {
    return meetings.toBeAnswered(person, clock.instant()).stream()
        .map(
            it ->
                MeetingButtons.answer(answer, it.id())
                    .called(
                        Text.of("meetings.typed.button")
                            .with("answer", answer.label())
                            .with("title", it.title())))
        .toList();
  }
}
