package id.bersinar.training;

import id.bersinar.dialogue.Acts;
import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.CommandLink;
import id.bersinar.dialogue.Field;
import id.bersinar.dialogue.Filled;
import id.bersinar.dialogue.Form;
import id.bersinar.dialogue.Questions;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.StartLinks;
import id.bersinar.dialogue.Step;
import id.bersinar.people.Afterthoughts;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// /pelatihan: choose a batch, answer four questions and those of its training, confirm. Looking
/// needs no consent, joining does.
@Component
class SignUpDialogue extends Form {

  static final String COMMAND = "pelatihan";

  // Before a batch's id, after the command: who has just agreed goes on where they were.
  private static final String JOIN = "daftar ";

  private final SignUpPage page;
  private final Enrolment enrolment;
  private final Afterthoughts afterthoughts;
  private final Field<UUID> batch;
  private final Acts<SignUpPage.Look> details;
  private final Questions own;

  SignUpDialogue(
      Catalogue catalogue, Enrolment enrolment, Afterthoughts afterthoughts, StartLinks links) {
    super("sign-up", Command.forEveryone(COMMAND, 10).asKey());
    this.page = new SignUpPage(catalogue);
    this.enrolment = enrolment;
    this.afterthoughts = afterthoughts;

    batch = ask("batch", page.batches()).change("training.change-batch");
    details =
        acts("details", (Said said) -> page.look(said.get(batch), said.id()))
            .page(page::details)
            .with((it, _) -> elsewhere(it, links))
            .from(batch);
    var join =
        details.act(
            "join", SignUpPage::join, (it, said) -> it.mayJoin() && said.visitor().consented());
    join.typed("training.join-typed");
    details
        .act("agree", SignUpPage::join, (it, said) -> it.mayJoin() && !said.visitor().consented())
        .typed("training.join-typed")
        .leads(said -> Step.handover(COMMAND, JOIN + said.get(batch)));
    entered("", (id, _, said) -> details.open(batch.answered(id, said)));
    needConsentWhen(entered(JOIN, (id, _, said) -> join.choose(batch.answered(id, said))));

    var name =
        ask("training.ask-name", Answer.typed(Applicant::name, it -> it, SignUpPage.NO_NAME))
            .brief()
            .worded(page::askName)
            .change("training.change-name");
    var home = ask("training.ask-home", new HomeAnswer()).change("training.change-home");
    var phone = ask("training.ask-phone", new PhoneAnswer()).change("training.change-phone");
    var interest = ask("training.ask-interest", page.interest()).change("training.change-interest");
    own =
        new Questions(
            this,
            "question",
            List.of(
                "training.change-answer-1", "training.change-answer-2", "training.change-answer-3"),
            said -> page.questions(said.get(batch)));
    batch.implies((_, said) -> own.asked(said));
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
    confirm(
            said ->
                page.summary(
                    page.card(said, said.get(batch)), applicant.apply(said), own.answers(said)))
        .yes(
            "training.confirm",
            said -> !page.card(said, said.get(batch)).isFull(),
            said -> enrol(said, applicant.apply(said), true))
        .yes(
            "training.confirm-waiting",
            said -> page.card(said, said.get(batch)).isFull(),
            said -> enrol(said, applicant.apply(said), false));
  }

  /// The link that leads to a batch.
  static CommandLink link(UUID batch) {
    return new CommandLink(COMMAND, batch.toString());
  }

  private static List<Button> elsewhere(SignUpPage.Look look, StartLinks links) {
    var card = look.card();
    return Stream.of(
            look.standing().map(_ -> MySignUpsDialogue.button()),
            link(card.id()).share(links, card.training().title()))
        .flatMap(Optional::stream)
        .toList();
  }

  private Step<Filled> enrol(Said said, Applicant applicant, boolean seatPromised) {
    return switch (enrolment.enrol(said.id(), said.get(batch), applicant, own.answers(said))) {
      case Enrolment.Closed() -> details.gone(said);
      case Enrolment.Already(var card, var standing) -> Step.end(page.already(card, standing));
      case Enrolment.Enrolled(var card, var standing) ->
          Step.end(
              Stream.concat(
                      Stream.of(page.enrolled(card, standing, seatPromised)),
                      afterthoughts.after(said.visitor()).stream())
                  .toList());
    };
  }
}
