package id.bersinar.commitments;

import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Form;
import id.bersinar.dialogue.Listing;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Shelf;
import id.bersinar.dialogue.Text;
import id.bersinar.people.PersonQuestion;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// /komitmen: what one has promised, given to others, been asked to keep, and done.
@Component
class CommitmentsDialogue extends Form {

  static final String COMMAND = "komitmen";
  static final Command OPENING = Command.forRoles(Colleagues.KEEPERS, COMMAND, 57);

  CommitmentsDialogue(
      Commitments commitments,
      Promises promises,
      Offers offers,
      CommitmentPage page,
      Colleagues colleagues,
      PersonQuestion whom,
      DueQuestion dueQuestion) {
    super("commitments", OPENING);
    var opened =
        ask(
                "commitment",
                Listing.of(
                        Commitment::id,
                        Shelf.of(
                            "mine",
                            said -> commitments.keptBy(said.id()),
                            "commitments.mine",
                            "commitments.mine-none",
                            "commitments.show-mine"),
                        Shelf.of(
                            "given",
                            said -> commitments.givenBy(said.id()),
                            "commitments.given",
                            "commitments.given-none",
                            "commitments.show-given"),
                        Shelf.of(
                            "asked",
                            said -> commitments.offeredTo(said.id()),
                            "commitments.asked",
                            "commitments.asked-none",
                            "commitments.show-asked"),
                        Shelf.of(
                            "done",
                            said -> commitments.doneBy(said.id()),
                            "commitments.finished",
                            "commitments.finished-none",
                            "commitments.show-finished"))
                    .told(page::line)
                    .tabs(2)
                    .gone("commitments.over"))
            .with(
                _ ->
                    List.of(
                        Button.command(Text.of("commitments.make"), PromiseDialogue.COMMAND),
                        Overview.button()));
    var acts = acts("act", opened, commitments::find).page(page::one).from(opened, "menu.komitmen");
    entered("", (id, _, said) -> acts.open(said.with(opened, id)));
    for (int percent : List.of(0, 25, 50, 75)) {
      acts.act(
              "p" + percent,
              _ -> Text.of("commitments.act.progress").with("progress", percent),
              (it, said) -> keeps(it, said) && it.progress() != percent)
          .by((person, id) -> promises.progress(person, id, percent));
    }
    acts.act("commitments.act.done", CommitmentsDialogue::keeps)
        .by(promises::finish)
        .done("commitments.done");
    acts.act("commitments.act.note", CommitmentsDialogue::keeps)
        .asks(
            "commitments.ask-note",
            Answer.words(Commitment.LONGEST, "commitments.too-long"),
            promises::note);
    var later = acts.act("commitments.act.later", CommitmentsDialogue::keeps);
    var day = later.asks("commitments.ask-later", dueQuestion);
    later.does(
        said ->
            switch (promises.askLater(said.id(), said.get(opened), said.get(day))) {
              case ASKED -> acts.show(said, Reply.say("commitments.later-asked"));
              case MOVED -> acts.show(said, Reply.say("commitments.later-moved"));
              case NO_LATER -> acts.show(said, Reply.say("commitments.no-later"));
              case TOO_LATE -> acts.show(said, Reply.say("commitments.over"));
            });
    var handOver =
        acts.act("commitments.act.hand-over", (it, said) -> it.mayBeHandedOverBy(said.id()));
    var colleague =
        handOver.asks("commitments.ask-colleague", whom.among(said -> colleagues.of(said.id())));
    handOver.does(
        said ->
            switch (offers.make(said.id(), said.get(opened), said.get(colleague))) {
              case ASKED -> acts.show(said, Reply.say("commitments.offered"));
              case OVER -> acts.show(said, Reply.say("commitments.over"));
              case GONE -> acts.show(said, Reply.say("commitments.colleague-gone"));
            });
    acts.act("commitments.act.accept", (it, said) -> it.isAskedOf(said.id()))
        .by(offers::accept)
        .done("commitments.accepted");
    acts.act("commitments.act.decline", (it, said) -> it.isAskedOf(said.id()))
        .by(offers::decline)
        .removes()
        .done("commitments.declined");
    acts.act("commitments.act.agree", (it, said) -> promises.mayJudge(said.id(), it))
        .by((person, id) -> promises.judge(person, id, true))
        .removes()
        .done("commitments.agreed");
    acts.act("commitments.act.refuse", (it, said) -> promises.mayJudge(said.id(), it))
        .by((person, id) -> promises.judge(person, id, false))
        .removes()
        .done("commitments.refused");
    acts.act("commitments.act.withdraw", (it, said) -> it.mayBeWithdrawnBy(said.id()))
        .confirms("commitments.confirm-withdrawal", "commitments.yes-withdraw")
        .by(promises::withdraw)
        .removes()
        .done("commitments.withdrawn");
  }

  /// The button that shows one, under words that it isn't done yet.
  static Button.Go notDone(UUID id) {
    return Button.command(Text.of("commitments.typed.open"), COMMAND, id.toString());
  }

  private static boolean keeps(Commitment it, Said said) {
    return it.isToBeDoneBy(said.id());
  }
}
