package id.bersinar.meetings;

import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Field;
import id.bersinar.dialogue.Filled;
import id.bersinar.dialogue.Form;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.people.AudienceQuestion;
import id.bersinar.people.PersonalClock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// /undangrapat: what, when, for how long, where, whom, confirm.
@Component
class InvitingDialogue extends Form {

  static final String COMMAND = "undangrapat";

  private final Field<Slot> slot;

  InvitingDialogue(
      Organising organising,
      PersonalClock clock,
      SlotQuestion time,
      PlaceQuestion where,
      AudienceQuestion whom,
      MeetingSentences sentences) {
    super("inviting", Command.forRoles(Meeting.ROLES, COMMAND, 58).hidden());
    needConsent();
    understands(sentences::withoutInviting);

    var title =
        ask("meetings.ask-title", Answer.words(Meeting.LONGEST_TITLE, "meetings.too-long"))
            .brief()
            .change("meetings.change-title");
    slot = ask("meetings.ask-time", time.insteadOf(this::day)).change("meetings.change-time");
    var length =
        ask("meetings.ask-length", new LengthQuestion(said -> said.find(slot).map(Slot::start)))
            .change("meetings.change-length");
    // It may have been said along with the time.
    slot.implies((it, said) -> it.length().map(its -> said.with(length, its)).orElse(said));
    var place = ask("meetings.ask-place", where).brief().change("meetings.change-place");
    place.offer("meetings.place-later", said -> Optional.of(said.with(place, Meeting.NO_PLACE)));
    var audience = ask("meetings.ask-audience", whom).change("meetings.change-audience");
    // Nobody goes on inviting nobody.
    audience.then(
        (chosen, said) ->
            organising.reaches(said.id(), chosen)
                ? said.onward()
                : said.ask(audience, Reply.say("meetings.nobody")));
    confirm(
            said -> {
              var start = said.get(slot).start().atZone(clock.zone(said));
              return Text.of("meetings.check")
                  .with("title", said.get(title))
                  .with("moment", clock.told(start.toInstant(), said))
                  .with("until", said.get(length).end(start))
                  .with("place", Wording.place(said.get(place)))
                  .with("audience", said.get(audience).label())
                  .with("count", organising.invited(said.id(), said.get(audience)));
            })
        .hears(slot, time::takes)
        .yes(
            "meetings.invite",
            said ->
                organising
                    .call(
                        said.id(),
                        said.get(title),
                        said.get(slot).start(),
                        said.get(length),
                        said.get(place),
                        said.get(audience))
                    .map(_ -> Step.<Filled>end("meetings.called"))
                    .orElseGet(() -> said.change(slot, Reply.say("meetings.passed"))));
  }

  /// The day that was said before, where an hour alone is another one of that day.
  private Optional<LocalDate> day(Said said) {
    return said.find(slot).map(it -> it.start().toLocalDate());
  }
}
