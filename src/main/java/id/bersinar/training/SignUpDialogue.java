package id.bersinar.training;

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
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// /pelatihan: choose a batch, answer four questions, confirm.
@Component
class SignUpDialogue implements Dialogue<SignUpDialogue.SigningUp> {

  static final String COMMAND = "pelatihan";

  // More than any answer may have; each says itself how much that is.
  private static final int LONGEST_ANSWER = 200;

  private final Catalogue catalogue;
  private final Enrolment enrolment;
  private final SignUpQuestions questions;

  SignUpDialogue(Catalogue catalogue, Enrolment enrolment) {
    this.catalogue = catalogue;
    this.enrolment = enrolment;
    this.questions = new SignUpQuestions(catalogue);
  }

  sealed interface SigningUp {}

  record ChoosingBatch() implements SigningUp {}

  record LookingAt(UUID batch) implements SigningUp {}

  record AskingName(UUID batch) implements SigningUp {}

  record AskingHome(UUID batch, String name) implements SigningUp {}

  record AskingPhone(UUID batch, String name, RtRw home) implements SigningUp {}

  record AskingInterest(UUID batch, String name, RtRw home, PhoneNumber phone)
      implements SigningUp {}

  record Confirming(UUID batch, Applicant applicant) implements SigningUp {}

  @Override
  public String name() {
    return "sign-up";
  }

  @Override
  public List<Command> commands() {
    return List.of(Command.forEveryone(COMMAND, 10));
  }

  @Override
  public Class<SigningUp> states() {
    return SigningUp.class;
  }

  @Override
  public boolean needsConsent() {
    return true;
  }

  @Override
  public Step<SigningUp> open(Opening opening, Visitor visitor) {
    return catalogue.open().isEmpty()
        ? Step.end(Reply.say("training.none"))
        : Step.ask(new ChoosingBatch());
  }

  @Override
  public Question ask(SigningUp state, Visitor visitor) {
    return questions.of(state, visitor);
  }

  @Override
  public Step<SigningUp> answer(SigningUp state, Input input, Visitor visitor) {
    return switch (state) {
      case ChoosingBatch() ->
          OpenBatches.chosen(input).<Step<SigningUp>>map(this::look).orElse(Step.again());
      case LookingAt(var batch) -> input.is(SignUpQuestions.JOIN) ? join(batch) : Step.again();
      case AskingName(var batch) -> name(batch, input, visitor);
      case AskingHome(var batch, var name) ->
          typed(input)
              .flatMap(RtRw::parse)
              .<Step<SigningUp>>map(home -> Step.ask(new AskingPhone(batch, name, home)))
              .orElseGet(() -> again(input, "training.home-does-not-fit"));
      case AskingPhone(var batch, var name, var home) ->
          phone(input)
              .<Step<SigningUp>>map(it -> Step.ask(new AskingInterest(batch, name, home, it)))
              .orElseGet(() -> again(input, phoneHint(input)));
      case AskingInterest(var batch, var name, var home, var phone) ->
          typed(input)
              .or(input::choice)
              .flatMap(Interest::parse)
              .map(interest -> new Applicant(name, home, phone, interest))
              .<Step<SigningUp>>map(applicant -> Step.ask(new Confirming(batch, applicant)))
              .orElseGet(() -> again(input, "training.interest-does-not-fit"));
      case Confirming(var batch, var applicant)
          when input.is(SignUpQuestions.SEAT) || input.is(SignUpQuestions.WAIT) ->
          Step.perform(() -> enrol(batch, applicant, input.is(SignUpQuestions.SEAT), visitor));
      case Confirming _ -> Step.again();
    };
  }

  private static Optional<String> typed(Input input) {
    return input.words(LONGEST_ANSWER);
  }

  private static Optional<PhoneNumber> phone(Input input) {
    return switch (input) {
      // Who has been shared by somebody else has agreed to nothing (UU 27/2022).
      case Input.Contact(var phone, var own) when own -> PhoneNumber.shared(phone);
      case Input.Words(var text) -> PhoneNumber.parse(text);
      default -> Optional.empty();
    };
  }

  private static String phoneHint(Input input) {
    return switch (input) {
      case Input.Contact(_, var own) when !own -> "training.phone-of-somebody-else";
      case Input.Contact(var phone, _) when PhoneNumber.isAnonymous(phone) ->
          "training.phone-anonymous";
      case Input.Words(var text) when PhoneNumber.isAnonymous(text) -> "training.phone-anonymous";
      default -> "training.phone-does-not-fit";
    };
  }

  /// Says what fits to who has written something else; a sticker gets the general word.
  private static Step<SigningUp> again(Input input, String hint) {
    return input instanceof Input.Words || input instanceof Input.Contact
        ? Step.again(hint)
        : Step.again();
  }

  private Step<SigningUp> look(UUID batch) {
    return catalogue.open(batch).isPresent() ? Step.ask(new LookingAt(batch)) : closed();
  }

  private Step<SigningUp> join(UUID batch) {
    return catalogue.open(batch).isPresent() ? Step.ask(new AskingName(batch)) : closed();
  }

  private Step<SigningUp> closed() {
    return catalogue.open().isEmpty()
        ? Step.end(Reply.say(Text.paragraphs(Text.of("training.closed"), Text.of("training.none"))))
        : Step.ask(new ChoosingBatch(), Reply.say("training.closed"));
  }

  private Step<SigningUp> name(UUID batch, Input input, Visitor visitor) {
    var earlier = catalogue.lastApplicant(visitor.id());
    if (input.is(SignUpQuestions.AS_BEFORE) && earlier.isPresent()) {
      return Step.ask(new Confirming(batch, earlier.get()));
    }
    return typed(input)
        .flatMap(Applicant::name)
        .<Step<SigningUp>>map(name -> Step.ask(new AskingHome(batch, name)))
        .orElseGet(() -> again(input, "training.name-does-not-fit"));
  }

  private Step<SigningUp> enrol(
      UUID batch, Applicant applicant, boolean seatPromised, Visitor visitor) {
    return switch (enrolment.enrol(visitor.id(), batch, applicant)) {
      case Enrolment.Closed() -> closed();
      case Enrolment.Already(var standing) ->
          done(batch, Text.of("training.already").with("keadaan", standing.text()));
      case Enrolment.Enrolled(Standing.Seated()) ->
          done(batch, Text.of(seatPromised ? "training.enrolled" : "training.enrolled-after-all"));
      case Enrolment.Enrolled(Standing.Waiting(var place)) ->
          done(
              batch,
              Text.of(seatPromised ? "training.seat-just-taken" : "training.on-waiting-list")
                  .with("urutan", place));
    };
  }

  private Step<SigningUp> done(UUID batch, Text outcome) {
    var what = catalogue.card(batch).text(catalogue.zone());
    return Step.end(
        Reply.say(Text.paragraphs(outcome, what))
            .with(
                Keyboard.buttons()
                    .row(MySignUpsDialogue.button())
                    .row(Button.command(Text.of("menu.menu"), "menu"))));
  }
}
