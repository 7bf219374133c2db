package id.bersinar.training;

import id.bersinar.dialogue.Acts;
import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Field;
import id.bersinar.dialogue.Filled;
import id.bersinar.dialogue.Form;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Step;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// /pelatihan: choose a batch, answer four questions, confirm.
@Component
class SignUpDialogue extends Form {

  static final String COMMAND = "pelatihan";

  private final SignUpPage page;
  private final Enrolment enrolment;
  private final Field<UUID> batch;
  private final Acts<SignUpPage.Look> details;

  SignUpDialogue(Catalogue catalogue, Enrolment enrolment) {
    super("sign-up", Command.forEveryone(COMMAND, 10));
    needConsent();
    this.page = new SignUpPage(catalogue);
    this.enrolment = enrolment;

    batch = ask("batch", page.batches()).change("training.change-batch");
    details =
        acts("details", (Said said) -> page.look(said.get(batch), said.id()))
            .page((it, _) -> page.details(it))
            .with((it, _) -> it.elsewhere())
            .gone("training.closed")
            .from(batch);
    details.act("join", SignUpPage::join, (it, _) -> it.standing().isEmpty());

    var name =
        ask("training.ask-name", Answer.typed(Applicant::name, it -> it, SignUpPage.NO_NAME))
            .worded(page::askName)
            .change("training.change-name");
    var home =
        ask("training.ask-home", Answer.typed(RtRw::parse, RtRw::typed, SignUpPage.NO_HOME))
            .change("training.change-home");
    var phone = ask("training.ask-phone", new PhoneAnswer()).change("training.change-phone");
    var interest = ask("training.ask-interest", page.interest()).change("training.change-interest");
    name.propose(
        "training.use-known",
        said ->
            page.known(said)
                .map(
                    it ->
                        said.with(name, it.name())
                            .with(home, it.home())
                            .with(phone, it.phone())
                            .with(interest, it.interest())));

    Function<Said, Applicant> applicant =
        said -> new Applicant(said.get(name), said.get(home), said.get(phone), said.get(interest));
    confirm(said -> page.summary(page.card(said, said.get(batch)), applicant.apply(said)))
        .yes(
            "training.confirm",
            said -> !page.card(said, said.get(batch)).isFull(),
            said -> enrol(said, applicant.apply(said), true))
        .yes(
            "training.confirm-waiting",
            said -> page.card(said, said.get(batch)).isFull(),
            said -> enrol(said, applicant.apply(said), false));
  }

  private Step<Filled> enrol(Said said, Applicant applicant, boolean seatPromised) {
    return switch (enrolment.enrol(said.id(), said.get(batch), applicant)) {
      case Enrolment.Closed() -> details.gone(said);
      case Enrolment.Already(var standing) -> Step.end(page.already(said.get(batch), standing));
      case Enrolment.Enrolled(var standing) ->
          Step.end(page.enrolled(said.get(batch), standing, seatPromised));
    };
  }
}
