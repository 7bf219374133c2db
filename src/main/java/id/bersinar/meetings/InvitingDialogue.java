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
import id.bersinar.people.Audience;
import id.bersinar.people.AudienceQuestion;
import id.bersinar.people.PersonalClock;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/// /undangrapat: what, when, for how long, where, whom, confirm.
@Component
class InvitingDialogue extends Form {

  static final String COMMAND = "undangrapat";

  private final Organising organising;
  private final PersonalClock clock;
  private final Field<String> title;
  private final Field<Slot> slot;
  private final Field<Length> length;
  private final Field<String> place;
  private final Field<Audience> audience;

  InvitingDialogue(
      Organising organising, PersonalClock clock, SlotQuestion time, AudienceQuestion whom) {
    super("inviting", Command.forRoles(MeetingsDialogue.ROLES, COMMAND, 58).hidden());
    this.organising = organising;
    this.clock = clock;
    needConsent();

    title =
        ask("meetings.ask-title", Answer.words(200, "meetings.too-long"))
            .change("meetings.change-title");
    slot =
        ask("meetings.ask-time", time)
            .implies((it, said) -> lasting(it, said))
            .change("meetings.change-time");
    length =
        ask("meetings.ask-length", new LengthQuestion(said -> said.find(slot).map(Slot::start)))
            .change("meetings.change-length");
    place = ask("meetings.ask-place", MeetingsDialogue.PLACE).change("meetings.change-place");
    audience =
        ask("meetings.ask-audience", whom).then(this::chosen).change("meetings.change-audience");
    confirm(
            said ->
                Text.of("meetings.check")
                    .with("title", said.get(title))
                    .with("moment", clock.told(start(said).toInstant(), said.id()))
                    .with("until", until(said))
                    .with("place", Wording.place(said.get(place)))
                    .with("audience", said.get(audience).label())
                    .with("count", organising.invited(said.id(), said.get(audience))))
        .yes("meetings.invite", this::call);
  }

  /// The length that was said along with its time.
  private Said lasting(Slot it, Said said) {
    return it.length().map(saying -> said.with(length, saying)).orElse(said);
  }

  private ZonedDateTime start(Said said) {
    return said.get(slot).start().atZone(clock.zone(said.id()));
  }

  private Text until(Said said) {
    var chosen = said.get(length);
    return chosen.isOpen()
        ? Text.of("meetings.no-end")
        : chosen.until(start(said).toInstant(), start(said).getZone());
  }

  /// Nobody goes on inviting nobody.
  private Step<Filled> chosen(Audience chosen, Said said) {
    return organising.invited(said.id(), chosen) == 0
        ? said.ask(audience, Reply.say("meetings.nobody"))
        : said.onward();
  }

  private Step<Filled> call(Said said) {
    var called =
        organising.call(
            said.id(),
            said.get(title),
            said.get(slot).start(),
            said.get(length),
            said.get(place),
            said.get(audience));
    return called.isPresent()
        ? Step.end(Reply.say("meetings.called"))
        : said.change(slot, Reply.say("meetings.passed"));
  }
}
