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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// /pendaftaranku: one's own sign-ups, and the way out of them.
///
/// Its texts say "withdraw" where others would say "cancel": under every question stands a button
/// "cancel" that only ends the conversation.
@Component
class MySignUpsDialogue implements Dialogue<MySignUpsDialogue.Looking> {

  static final String COMMAND = "pendaftaranku";

  private static final String BATCH = "batch:";
  private static final String YES = "yes";
  private static final String NO = "no";

  private final Catalogue catalogue;
  private final Enrolment enrolment;

  MySignUpsDialogue(Catalogue catalogue, Enrolment enrolment) {
    this.catalogue = catalogue;
    this.enrolment = enrolment;
  }

  sealed interface Looking {}

  record Listing() implements Looking {}

  record ConfirmingWithdrawal(UUID batch) implements Looking {}

  /// The way here from anywhere.
  static Button button() {
    return Button.command(Text.of("menu.pendaftaranku"), COMMAND);
  }

  @Override
  public String name() {
    return "my-sign-ups";
  }

  @Override
  public List<Command> commands() {
    return List.of(Command.forEveryone(COMMAND, 20));
  }

  @Override
  public Class<Looking> states() {
    return Looking.class;
  }

  @Override
  public boolean needsConsent() {
    return true;
  }

  @Override
  public Step<Looking> open(Opening opening, Visitor visitor) {
    var signUps = catalogue.currentSignUps(visitor.id());
    if (signUps.isEmpty()) {
      return Step.end(Reply.say("training.no-sign-ups").with(elsewhere()));
    }
    return signUps.stream().anyMatch(catalogue::canBeCancelled)
        ? Step.ask(new Listing())
        : Step.end(Reply.say(listed(signUps)).with(elsewhere()));
  }

  @Override
  public Question ask(Looking state, Visitor visitor) {
    return switch (state) {
      case Listing() -> list(catalogue.currentSignUps(visitor.id()));
      case ConfirmingWithdrawal(var batch) ->
          Question.of(
              Text.paragraphs(
                  Text.of("training.confirm-withdrawal"),
                  catalogue.card(batch).text(catalogue.zone())),
              Keyboard.buttons()
                  .row(Button.answer(Text.of("training.withdraw"), YES))
                  .row(Button.answer(Text.of("training.stay"), NO)));
    };
  }

  @Override
  public Step<Looking> answer(Looking state, Input input, Visitor visitor) {
    return switch (state) {
      case Listing() ->
          input
              .choice(BATCH)
              .map(UUID::fromString)
              .<Step<Looking>>map(batch -> Step.ask(new ConfirmingWithdrawal(batch)))
              .orElse(Step.again());
      case ConfirmingWithdrawal _ when input.is(NO) ->
          Step.end(Reply.say("training.stayed").with(elsewhere()));
      case ConfirmingWithdrawal(var batch) when input.is(YES) ->
          Step.perform(() -> withdraw(batch, visitor));
      case ConfirmingWithdrawal _ -> Step.again();
    };
  }

  private Step<Looking> withdraw(UUID batch, Visitor visitor) {
    boolean cancelled = enrolment.cancel(visitor.id(), batch);
    return Step.end(
        Reply.say(cancelled ? "training.withdrawn" : "training.not-withdrawn").with(elsewhere()));
  }

  private Question list(List<OwnSignUp> signUps) {
    var buttons =
        signUps.stream()
            .filter(catalogue::canBeCancelled)
            .map(signUp -> withdrawal(signUps.indexOf(signUp) + 1, signUp))
            .toList();
    return Question.of(listed(signUps), Keyboard.column(buttons));
  }

  private Text listed(List<OwnSignUp> signUps) {
    var lines = new ArrayList<Text>();
    lines.add(Text.of("training.own"));
    for (var signUp : signUps) {
      lines.add(
          Text.of("training.numbered")
              .with("nomor", lines.size())
              .with("isi", signUp.text(catalogue.zone())));
    }
    return Text.paragraphs(lines);
  }

  private static Button withdrawal(int number, OwnSignUp signUp) {
    return Button.answer(
        Text.of("training.withdraw-from")
            .with("nomor", number)
            .with("judul", signUp.training().title()),
        BATCH + signUp.id());
  }

  private static Keyboard elsewhere() {
    return Keyboard.buttons()
        .row(Button.command(Text.of("menu.pelatihan"), SignUpDialogue.COMMAND))
        .row(Button.command(Text.of("menu.menu"), "menu"));
  }
}
