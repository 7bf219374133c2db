package id.bersinar.training;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Form;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Listing;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Shelf;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import org.springframework.stereotype.Component;

/// /pendaftaranku: one's own sign-ups, and the way out of them.
///
/// Its texts say "withdraw" where others would say "cancel": under every question stands a button
/// "cancel" that only ends the conversation.
@Component
class MySignUpsDialogue extends Form {

  static final String COMMAND = "pendaftaranku";

  MySignUpsDialogue(Catalogue catalogue, Enrolment enrolment) {
    super("my-sign-ups", Command.forEveryone(COMMAND, 20));

    var signUp =
        ask(
            "sign-up",
            Listing.of(
                    OwnSignUp::id,
                    new Shelf<OwnSignUp>(
                        "current",
                        said -> catalogue.currentSignUps(said.id()),
                        _ -> Text.of("training.own")))
                .told(
                    (number, it, _) ->
                        Text.of("training.numbered")
                            .with("nomor", number)
                            .with("isi", it.text(catalogue.zone())))
                .named(
                    (number, it, _) ->
                        Text.of("training.withdraw-from")
                            .with("nomor", number)
                            .with("judul", it.training().title()))
                .opening(catalogue::canBeCancelled)
                .gone("training.not-withdrawn")
                .none(Reply.say("training.no-sign-ups").with(elsewhere())));

    var withdrawal =
        acts("withdrawal", (Said said) -> catalogue.cancellable(said.id(), said.get(signUp)))
            .page(
                it ->
                    Text.paragraphs(
                        Text.of("training.confirm-withdrawal"),
                        it.batch().text(it.training(), catalogue.zone())))
            .from(signUp)
            .column();
    withdrawal
        .act("training.withdraw")
        .does(
            said ->
                enrolment.cancel(said.id(), said.get(signUp))
                    ? Step.end(Reply.say("training.withdrawn").with(elsewhere()))
                    : withdrawal.gone(said));
    withdrawal
        .act("training.stay")
        .does(_ -> Step.end(Reply.say("training.stayed").with(elsewhere())));
  }

  /// The way here from anywhere.
  static Button button() {
    return Button.command(COMMAND);
  }

  private static Keyboard elsewhere() {
    return Keyboard.commands(SignUpDialogue.COMMAND, "menu");
  }
}
