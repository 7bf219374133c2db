package id.bersinar.people;

import id.bersinar.area.Desk;
import id.bersinar.area.Position;
import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Field;
import id.bersinar.dialogue.Filled;
import id.bersinar.dialogue.Form;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// /undang: an operator invites a stakeholder, a liaison or another operator, or takes a role back.
@Component
class InvitationDialogue extends Form {

  /// For whom an official acts.
  static final Answer<String> INSTITUTION =
      Answer.heard(
          input -> input.words(Invitation.LONGEST_INSTITUTION),
          "people.invite.institution-does-not-fit");

  private final Proposals proposals;
  private final Requests requests;
  private final People people;
  private final PersonQuestion somebody;
  private final InvitationText invitationText;
  private final Field<Wish> wish;

  InvitationDialogue(
      Proposals proposals,
      Requests requests,
      People people,
      PersonQuestion somebody,
      AudienceWords words,
      InvitationText invitationText) {
    super("invitation", Command.forRole(Role.OPERATOR, "undang", 90));
    this.proposals = proposals;
    this.requests = requests;
    this.people = people;
    this.somebody = somebody;
    this.invitationText = invitationText;

    wish =
        ask("people.invite.ask-role", Answer.oneOf(Wish.values(), Wish::label))
            .change("people.invite.change-role");

    asksWhom(
        Wish.DISMISS,
        Proposal.Kind.DISMISS_LIAISON,
        "people.dismiss.choose",
        "people.dismiss.confirm",
        "people.dismiss.yes");
    asksWhom(
        Wish.DISMISS_OPERATOR,
        Proposal.Kind.DISMISS_OPERATOR,
        "people.dismiss-operator.choose",
        "people.dismiss-operator.confirm",
        "people.dismiss.yes");
    asksWhom(
        Wish.FIRST_KEY,
        Proposal.Kind.FIRST_KEY,
        "people.first-key.choose",
        "people.first-key.confirm",
        "people.first-key.yes");

    var category =
        ask(
                "people.invite.ask-category",
                Answer.oneOf(StakeholderCategory.values(), StakeholderCategory::label)
                    .or(
                        Answer.typed(
                            words::category, StakeholderCategory::name, "dialogue.please-choose")))
            .when(wish, Wish.STAKEHOLDER::equals)
            .change("people.invite.change-category");
    var desk =
        ask("people.invite.ask-desk", Answer.oneOf(Desk.values(), Desk::label))
            .when(wish, Wish.LIAISON::equals)
            .change("people.invite.change-desk");
    var position =
        ask("people.invite.ask-position", Answer.oneOf(Position.values(), Position::label))
            .when(wish, Wish.LIAISON::equals)
            .change("people.invite.change-position");
    var institution =
        ask("people.invite.ask-institution", INSTITUTION)
            .when(wish, it -> it.invites)
            .change("people.invite.change-institution");

    Function<Said, Invitation.Offer> offer =
        said ->
            switch (said.get(wish)) {
              case STAKEHOLDER ->
                  Invitation.Offer.stakeholder(said.get(category), said.get(institution));
              case LIAISON ->
                  Invitation.Offer.liaison(
                      said.get(desk), said.get(position), said.get(institution));
              case OPERATOR, DISMISS, DISMISS_OPERATOR, FIRST_KEY ->
                  Invitation.Offer.operator(said.get(institution));
            };
    confirm(said -> summary(offer.apply(said)))
        .yes("people.invite.make", said -> Step.<Filled>end(invite(offer.apply(said), said)));
  }

  /// What the operator wants to do: give a role, take one, or open a desk again.
  private enum Wish {
    STAKEHOLDER("people.role.stakeholder", true),
    LIAISON("people.role.liaison", true),
    OPERATOR("people.role.operator", true),
    DISMISS("people.dismiss.button", false),
    DISMISS_OPERATOR("people.dismiss-operator.button", false),
    FIRST_KEY("people.first-key.button", false);

    private final String label;
    private final boolean invites;

    Wish(String label, boolean invites) {
      this.label = label;
      this.invites = invites;
    }

    Text label() {
      return Text.of(label);
    }
  }

  /// Asks for one of those of whom it can be wished, and whether it is meant.
  private void asksWhom(Wish which, Proposal.Kind kind, String choose, String confirm, String yes) {
    Function<Said, List<UUID>> some = said -> requests.subjects(kind, said.id());
    var whom =
        ask(choose, somebody.among(some))
            .when(wish, which::equals)
            .worded((text, said) -> text.with("n", some.apply(said).size()));
    ask(confirm, Answer.yes(yes))
        .when(wish, which::equals)
        .worded((text, said) -> text.with("officer", people.alias(said.get(whom))))
        .does((_, said) -> Step.end(Reply.say(asked(kind, said.get(whom), said))));
  }

  private Text asked(Proposal.Kind kind, UUID whom, Said said) {
    var alias = people.alias(whom);
    return switch (requests.ask(kind, said.id(), whom)) {
      case Requests.Outcome.Done() -> Text.of("people.dismiss.done").with("officer", alias);
      case Requests.Outcome.TooLate() -> Text.of("dialogue.too-late");
      case Requests.Outcome.Proposed() -> Text.of("people.proposal.made");
      case Requests.Outcome.Already(var proposer) when proposer.equals(said.id()) ->
          Text.of("people.proposal.yours");
      case Requests.Outcome.Already(var proposer) ->
          Text.of("people.proposal.already").with("operator", people.alias(proposer));
    };
  }

  private static Text summary(Invitation.Offer offer) {
    return Text.of("people.invite.confirm")
        .with("role", offer.title())
        .with("institution", offer.institution());
  }

  private Reply invite(Invitation.Offer offer, Said said) {
    return proposals
        .invite(said.id(), offer)
        .map(invitationText::of)
        .orElseGet(() -> Reply.say("people.proposal.made"));
  }
}
