package id.bersinar.people;

import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Field;
import id.bersinar.dialogue.Filled;
import id.bersinar.dialogue.Form;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Opening;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import id.bersinar.people.Invitations.Brought;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// /start: says what one can do here, and lets people in who bring an invitation. /izin, an
/// invitation, and whatever else is to keep something ask for consent before they do (UU 27/2022).
@Component
class StartDialogue extends Form {

  private static final String CONSENT = "izin";

  private final People people;
  private final Invitations invitations;
  private final PeopleSettings settings;
  private final Afterthoughts afterthoughts;
  private final AbsenceSentences absences;

  /// The command that needs the consent, or empty.
  private final Field<String> onward = keep("onward", String.class);

  /// What followed that command, or empty.
  private final Field<String> argument = keep("argument", String.class);

  /// Hash of the code that the person brought, or empty.
  private final Field<String> codeHash = keep("code-hash", String.class);

  StartDialogue(
      People people,
      Invitations invitations,
      PeopleSettings settings,
      Afterthoughts afterthoughts,
      AbsenceSentences absences) {
    super(
        "start",
        Command.forEveryone("start", 245).hidden(),
        Command.forEveryone(CONSENT, 205).hidden());
    this.people = people;
    this.invitations = invitations;
    this.settings = settings;
    this.afterthoughts = afterthoughts;
    this.absences = absences;

    ask("people.ask-consent", Answer.either("people.consent", "people.no-consent"))
        .worded((_, said) -> purpose(said))
        .explain("people.more", settings.named("people.notice"))
        .does((given, said) -> given ? consented(said) : declined(said));
  }

  /// What is kept, and what for, of somebody with the role that they have or are to get.
  private Text purpose(Said said) {
    var role =
        Optional.of(said.get(codeHash))
            .filter(it -> !it.isEmpty())
            .flatMap(invitations::open)
            .map(Invitation.Offer::role)
            .or(() -> said.visitor().roles().stream().max(Comparator.naturalOrder()));
    return settings.named(role.map(StartDialogue::purposeOf).orElse("people.ask-consent"));
  }

  private static String purposeOf(Role role) {
    return switch (role) {
      case STAKEHOLDER -> "people.ask-consent-stakeholder";
      case LIAISON -> "people.ask-consent-liaison";
      case OPERATOR -> "people.ask-consent-operator";
    };
  }

  @Override
  public Step<Filled> open(Opening opening, Visitor visitor) {
    if (!opening.onward().isEmpty()) {
      return asking(visitor, opening.onward(), opening.argument(), "").onward();
    }
    if (opening.command().equals(CONSENT)) {
      if (!visitor.consented()) {
        return asking(visitor, "", "", "").onward();
      }
      var sentence = CONSENT + " " + opening.argument();
      return absences.isTold(sentence, visitor)
          ? Step.handover(ProfileDialogue.COMMAND, sentence)
          : Step.end("people.consented-already");
    }
    if (opening.argument().isEmpty()) {
      return Step.handover("menu", Reply.say("people.welcome"));
    }
    var said = asking(visitor, "", "", new LinkSecret(opening.argument()).hash());
    return Step.perform(() -> brought(invitations.bring(said.id(), said.get(codeHash)), said));
  }

  private Said asking(Visitor visitor, String command, String rest, String hash) {
    return begun(visitor).with(onward, command).with(argument, rest).with(codeHash, hash);
  }

  private Step<Filled> brought(Brought brought, Said said) {
    return switch (brought) {
      case Brought.Unknown() -> Step.end("people.invitation-unknown");
      case Brought.NeedsConsent(var offer) ->
          said.onward(Reply.say(Text.of("people.invited").with("role", offer.title())));
      case Brought.Admitted(var offer) -> Step.end(welcome(offer));
    };
  }

  private Step<Filled> consented(Said said) {
    var hash = said.get(codeHash);
    if (!hash.isEmpty()) {
      return brought(invitations.accept(said.id(), hash), said);
    }
    people.consent(said.id());
    var thanks = Reply.say("people.thanks-for-consent");
    if (!said.get(onward).isEmpty()) {
      return Step.handover(said.get(onward), said.get(argument), thanks);
    }
    var last = Stream.concat(Stream.of(thanks), afterthoughts.after(said.visitor()).stream());
    return Step.handover("menu", last.toArray(Reply[]::new));
  }

  private Step<Filled> declined(Said said) {
    return said.get(codeHash).isEmpty()
        ? Step.handover("menu", Reply.say("people.without-consent"))
        : Step.handover(
            "menu", Reply.say("people.without-consent"), Reply.say("people.invitation-waits"));
  }

  /// What the role is for, with a button to its first step.
  private static Reply welcome(Invitation.Offer offer) {
    var admitted =
        Text.of("people.admitted")
            .with("role", offer.title())
            .with("institution", offer.institution());
    return switch (offer.role()) {
      case STAKEHOLDER ->
          led(admitted, "people.admitted-stakeholder", "pengingat", "agenda", "menu");
      case LIAISON -> led(admitted, "people.admitted-liaison", "laporan", "menu");
      case OPERATOR -> led(admitted, "people.admitted-operator", "kelola", "undang", "menu");
    };
  }

  private static Reply led(Text admitted, String what, String... steps) {
    return Reply.say(Text.paragraphs(admitted, Text.of(what))).with(Keyboard.commands(steps));
  }
}
