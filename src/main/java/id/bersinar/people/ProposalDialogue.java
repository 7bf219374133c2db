package id.bersinar.people;

import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Filled;
import id.bersinar.dialogue.Form;
import id.bersinar.dialogue.Listing;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Shelf;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// /usulan: what somebody else proposes, to agree to it or to stop it.
@Component
class ProposalDialogue extends Form {

  static final String COMMAND = "usulan";

  private final Proposals proposals;
  private final InvitationText invitationText;

  ProposalDialogue(Proposals proposals, InvitationText invitationText) {
    super("proposal", Command.forRoles(Set.of(Role.OPERATOR, Role.LIAISON), COMMAND, 91).hidden());
    this.proposals = proposals;
    this.invitationText = invitationText;

    var proposal =
        ask(
            "people.proposal.choose",
            Listing.of(
                    Proposals.Open::id, new Shelf<Proposals.Open>(said -> proposals.of(said.id())))
                .underQuestion()
                .named((_, it, _) -> it.what())
                .none(Reply.say("people.proposal.none")));
    var open =
        acts("deciding", (Said said) -> proposals.find(said.get(proposal), said.id()))
            .page(ProposalDialogue::page)
            .from(proposal)
            .column();
    open.act("people.proposal.agree", Proposals.Open::maySecond)
        .does(said -> agree(said.get(proposal), said));
    open.act("people.proposal.stop", Proposals.Open::mayStop)
        .does(
            said ->
                Step.end(
                    proposals.stop(said.get(proposal), said.id())
                        ? "people.proposal.stopped"
                        : "dialogue.too-late"));
  }

  private static Text page(Proposals.Open open) {
    return Text.paragraphs(
        Text.of("people.proposal.page").with("operator", open.proposer()).with("what", open.what()),
        Text.of("people.proposal.due").given("due", open.due()));
  }

  private Step<Filled> agree(UUID proposal, Said said) {
    return Step.end(
        switch (proposals.second(proposal, said.id())) {
          case Proposals.Outcome.Invited(var invitation) -> invitationText.of(invitation);
          case Proposals.Outcome.Dismissed() -> Reply.say("people.proposal.dismissed");
          case Proposals.Outcome.Waits(var due) ->
              Reply.say(Text.of("people.proposal.waits").with("due", due));
          case Proposals.Outcome.TooLate() -> Reply.say("dialogue.too-late");
        });
  }
}
