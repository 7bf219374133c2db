package id.bersinar.people;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Dialogue;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Opening;
import id.bersinar.dialogue.Question;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import java.util.List;
import org.springframework.stereotype.Component;

/// /start: says who runs the bot, asks for consent before anything personal is kept (UU 27/2022),
/// and lets people in who bring an invitation.
@Component
class StartDialogue implements Dialogue<StartDialogue.Starting> {

  private static final String YES = "yes";
  private static final String NO = "no";

  private final People people;
  private final Reception reception;

  StartDialogue(People people, Reception reception) {
    this.people = people;
    this.reception = reception;
  }

  sealed interface Starting {}

  /// @param onward the command that needs the consent, or empty
  /// @param codeHash of the code that the person brought, or empty
  record AskingConsent(String onward, String codeHash) implements Starting {}

  @Override
  public String name() {
    return "start";
  }

  @Override
  public List<Command> commands() {
    return List.of(Command.forEveryone("start", 245).hidden());
  }

  @Override
  public Class<Starting> states() {
    return Starting.class;
  }

  @Override
  public Step<Starting> open(Opening opening, Visitor visitor) {
    var codeHash =
        opening.argument().isEmpty() ? "" : new InvitationCode(opening.argument()).hash();
    if (!visitor.consented()) {
      var question = new AskingConsent(opening.onward(), codeHash);
      return opening.onward().isEmpty()
          ? Step.ask(question, Reply.say("people.welcome"))
          : Step.ask(question);
    }
    return codeHash.isEmpty()
        ? Step.handover("menu", Reply.say("people.welcome"))
        : Step.perform(() -> admit(codeHash, visitor));
  }

  @Override
  public Question ask(Starting state, Visitor visitor) {
    return Question.of(
        Text.of("people.ask-consent"),
        Keyboard.buttons()
            .row(Button.answer(Text.of("people.consent"), YES))
            .row(Button.answer(Text.of("people.no-consent"), NO)));
  }

  @Override
  public Step<Starting> answer(Starting state, Input input, Visitor visitor) {
    var asked = (AskingConsent) state;
    if (input.is(NO)) {
      return asked.codeHash().isEmpty()
          ? Step.handover("menu", Reply.say("people.without-consent"))
          : Step.handover(
              "menu", Reply.say("people.without-consent"), Reply.say("people.invitation-waits"));
    }
    return input.is(YES) ? Step.perform(() -> consent(asked, visitor)) : Step.again();
  }

  private Step<Starting> consent(AskingConsent asked, Visitor visitor) {
    people.consent(visitor.id());
    if (!asked.codeHash().isEmpty()) {
      return admit(asked.codeHash(), visitor);
    }
    var next = asked.onward().isEmpty() ? "menu" : asked.onward();
    return Step.handover(next, Reply.say("people.thanks-for-consent"));
  }

  private Step<Starting> admit(String codeHash, Visitor visitor) {
    return reception
        .admit(visitor.id(), codeHash)
        .map(offer -> Step.<Starting>handover("menu", Reply.say(welcome(offer))))
        .orElseGet(() -> Step.end(Reply.say("people.invitation-unknown")));
  }

  private static Text welcome(Invitation.Offer offer) {
    return Text.of("people.admitted")
        .with("role", offer.title())
        .with("institution", offer.institution());
  }
}
