package id.bersinar.people;

import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Field;
import id.bersinar.dialogue.Filled;
import id.bersinar.dialogue.Form;
import id.bersinar.dialogue.Opening;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// /start: says who runs the bot, asks for consent before anything personal is kept (UU 27/2022),
/// and lets people in who bring an invitation.
@Component
class StartDialogue extends Form {

  private final People people;
  private final Invitations invitations;

  /// The command that needs the consent, or empty.
  private final Field<String> onward = keep("onward", String.class);

  /// Hash of the code that the person brought, or empty.
  private final Field<String> codeHash = keep("code-hash", String.class);

  StartDialogue(People people, Invitations invitations, PeopleSettings settings) {
    super("start", Command.forEveryone("start", 245).hidden());
    this.people = people;
    this.invitations = invitations;

    ask("people.ask-consent", Answer.oneOf(Consent.values(), Consent::label))
        .worded((_, _) -> settings.named("people.ask-consent"))
        .explain("people.more", settings.named("people.notice"))
        .does((consent, said) -> consent == Consent.GIVEN ? consented(said) : declined(said));
  }

  private enum Consent {
    GIVEN,
    DECLINED;

    Text label() {
      return Text.of(this == GIVEN ? "people.consent" : "people.no-consent");
    }
  }

  @Override
  public Step<Filled> open(Opening opening, Visitor visitor) {
    var hash = opening.argument().isEmpty() ? "" : new InvitationCode(opening.argument()).hash();
    if (!visitor.consented()) {
      var said = begun(visitor).with(onward, opening.onward()).with(codeHash, hash);
      return opening.onward().isEmpty() ? said.onward(Reply.say("people.welcome")) : said.onward();
    }
    return hash.isEmpty()
        ? Step.handover("menu", Reply.say("people.welcome"))
        : Step.perform(() -> admit(hash, visitor.id()));
  }

  private Step<Filled> consented(Said said) {
    people.consent(said.id());
    if (!said.get(codeHash).isEmpty()) {
      return admit(said.get(codeHash), said.id());
    }
    var next = said.get(onward).isEmpty() ? "menu" : said.get(onward);
    return Step.handover(next, Reply.say("people.thanks-for-consent"));
  }

  private Step<Filled> declined(Said said) {
    return said.get(codeHash).isEmpty()
        ? Step.handover("menu", Reply.say("people.without-consent"))
        : Step.handover(
            "menu", Reply.say("people.without-consent"), Reply.say("people.invitation-waits"));
  }

  private Step<Filled> admit(String hash, UUID person) {
    return invitations
        .admit(person, hash)
        .map(offer -> Step.<Filled>handover("menu", welcome(offer)))
        .orElseGet(() -> Step.end(Reply.say("people.invitation-unknown")));
  }

  private static Reply[] welcome(Invitation.Offer offer) {
    var admitted =
        Reply.say(
            Text.of("people.admitted")
                .with("role", offer.title())
                .with("institution", offer.institution()));
    return offer.role() == Role.LIAISON
        ? new Reply[] {admitted, Reply.say("people.admitted-liaison")}
        : new Reply[] {admitted};
  }
}
