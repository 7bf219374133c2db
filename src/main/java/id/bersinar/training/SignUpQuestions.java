package id.bersinar.training;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Question;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import id.bersinar.training.SignUpDialogue.AskingHome;
import id.bersinar.training.SignUpDialogue.AskingInterest;
import id.bersinar.training.SignUpDialogue.AskingName;
import id.bersinar.training.SignUpDialogue.AskingPhone;
import id.bersinar.training.SignUpDialogue.ChoosingBatch;
import id.bersinar.training.SignUpDialogue.Confirming;
import id.bersinar.training.SignUpDialogue.LookingAt;
import id.bersinar.training.SignUpDialogue.SigningUp;
import java.util.Arrays;

/// What is asked on the way to a sign-up, and what the buttons there mean.
final class SignUpQuestions {

  static final String JOIN = "join";
  static final String AS_BEFORE = "as-before";

  // What the button to confirm promises, so that the answer can say when it came out differently.
  static final String SEAT = "seat";
  static final String WAIT = "wait";

  private final Catalogue catalogue;

  SignUpQuestions(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  Question of(SigningUp state, Visitor visitor) {
    return switch (state) {
      case ChoosingBatch() -> OpenBatches.question(catalogue.open(), catalogue.zone());
      case LookingAt(var batch) -> details(catalogue.card(batch), visitor);
      case AskingName _ -> askName(visitor);
      case AskingHome _ -> Question.of("training.ask-home");
      case AskingPhone _ ->
          Question.of(
              Text.of("training.ask-phone"),
              new Keyboard.ShareContact(Text.of("training.share-phone")));
      case AskingInterest _ -> askInterest();
      case Confirming(var batch, var applicant) -> summary(catalogue.card(batch), applicant);
    };
  }

  private Question details(BatchCard card, Visitor visitor) {
    var about =
        Text.paragraphs(
            card.text(catalogue.zone()),
            Text.of("training.about")
                .with("bidang", card.training().field().text())
                .with("keterangan", card.training().description()));
    var standing = catalogue.standing(visitor.id(), card.id());
    if (standing.isPresent()) {
      return Question.of(
          Text.paragraphs(
              about, Text.of("training.already").with("keadaan", standing.get().text())),
          Keyboard.buttons().row(MySignUpsDialogue.button()));
    }
    return Question.of(
        Text.paragraphs(about, Text.lines(card.seats(), waitingList(card))),
        Keyboard.buttons()
            .row(
                Button.answer(
                    Text.of(card.isFull() ? "training.join-waiting-list" : "training.join"),
                    JOIN)));
  }

  private static Text waitingList(BatchCard card) {
    return card.isFull()
        ? Text.of("training.next-place").with("urutan", card.waiting() + 1)
        : Text.of("training.quota").with("kuota", card.batch().quota());
  }

  private Question askName(Visitor visitor) {
    return catalogue
        .lastApplicant(visitor.id())
        .map(
            earlier ->
                Question.of(
                    Text.paragraphs(
                        Text.of("training.ask-name"),
                        Text.of("training.known").with("data", earlier.text())),
                    Keyboard.buttons()
                        .row(Button.answer(Text.of("training.use-known"), AS_BEFORE))))
        .orElseGet(() -> Question.of("training.ask-name"));
  }

  private static Question askInterest() {
    var buttons =
        Arrays.stream(Interest.Common.values())
            .map(one -> Button.answer(one.text(), one.name()))
            .toList();
    return Question.of(Text.of("training.ask-interest"), Keyboard.grid(2, buttons));
  }

  private Question summary(BatchCard card, Applicant applicant) {
    var check = Text.of("training.check");
    var what = card.text(catalogue.zone());
    return card.isFull()
        ? Question.of(
            Text.paragraphs(
                check, what, applicant.text(), Text.lines(card.seats(), waitingList(card))),
            Keyboard.buttons().row(Button.answer(Text.of("training.confirm-waiting"), WAIT)))
        : Question.of(
            Text.paragraphs(check, what, applicant.text()),
            Keyboard.buttons().row(Button.answer(Text.of("training.confirm"), SEAT)));
  }
}
