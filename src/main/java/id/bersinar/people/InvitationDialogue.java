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
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// /undang: an operator invites a stakeholder, a liaison or another operator, or takes a role back.
@Component
class InvitationDialogue extends Form {

  static final int LONGEST_INSTITUTION = 120;

  private static final Asking DISMISSING =
      new Asking("people.dismiss.choose", "people.dismiss.confirm", "people.dismiss.yes");
  private static final Asking DISMISSING_OPERATOR =
      new Asking(
          "people.dismiss-operator.choose",
          "people.dismiss-operator.confirm",
          "people.dismiss.yes");
  private static final Asking OPENING_DESK =
      new Asking("people.first-key.choose", "people.first-key.confirm", "people.first-key.yes");

  private final Proposals proposals;
  private final Dismissals dismissals;
  private final KeyHolders keyHolders;
  private final People people;
  private final InvitationText invitationText;

  InvitationDialogue(
      Proposals proposals,
      Dismissals dismissals,
      KeyHolders keyHolders,
      People people,
      InvitationText invitationText) {
    super("invitation", Command.forRole(Role.OPERATOR, "undang", 90));
    this.proposals = proposals;
    this.dismissals = dismissals;
    this.keyHolders = keyHolders;
    this.people = people;
    this.invitationText = invitationText;

    var wish =
        ask("people.invite.ask-role", Answer.oneOf(Wish.values(), Wish::label))
            .change("people.invite.change-role");

    asksWhom(wish, Wish.DISMISS, DISMISSING, _ -> liaisons(), this::dismiss);
    asksWhom(
        wish,
        Wish.DISMISS_OPERATOR,
        DISMISSING_OPERATOR,
        this::otherOperators,
        (whom, said) -> propose(Proposal.Kind.DISMISS_OPERATOR, whom, said));
    asksWhom(
        wish,
        Wish.FIRST_KEY,
        OPENING_DESK,
        _ -> keyHolders.waiting(),
        (whom, said) -> propose(Proposal.Kind.FIRST_KEY, whom, said));

    var category =
        ask(
                "people.invite.ask-category",
                Answer.oneOf(StakeholderCategory.values(), StakeholderCategory::label))
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
        ask(
                "people.invite.ask-institution",
                Answer.heard(
                    input -> input.words(LONGEST_INSTITUTION),
                    "people.invite.institution-does-not-fit"))
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

  /// Asks for one of those, and whether it is meant.
  ///
  /// @param keys of its texts
  private void asksWhom(
      Field<Wish> wish,
      Wish which,
      Asking keys,
      Function<Said, List<UUID>> some,
      BiFunction<Person, Said, Reply> effect) {
    var whom =
        ask(keys.choose(), among(some))
            .when(wish, which::equals)
            .worded((text, said) -> text.with("n", some.apply(said).size()));
    ask(keys.confirm(), Answer.yes(keys.yes()))
        .when(wish, which::equals)
        .worded((text, said) -> text.with("officer", nameOf(said.get(whom))))
        .does(
            (_, said) ->
                Step.end(
                    people
                        .find(said.get(whom))
                        .map(it -> effect.apply(it, said))
                        .orElseGet(() -> Reply.say("dialogue.too-late"))));
  }

  private record Asking(String choose, String confirm, String yes) {}

  private Answer<UUID> among(Function<Said, List<UUID>> some) {
    return Answer.one(some, it -> it, (it, _) -> Text.plain(nameOf(it)), Optional::of);
  }

  private List<UUID> liaisons() {
    return people.holders(Role.LIAISON).stream().map(Person::id).toList();
  }

  private List<UUID> otherOperators(Said said) {
    return people.holders(Role.OPERATOR).stream()
        .map(Person::id)
        .filter(it -> !it.equals(said.id()))
        .toList();
  }

  private String nameOf(UUID person) {
    return people.find(person).map(Person::alias).orElse("–");
  }

  private Reply dismiss(Person officer, Said said) {
    if (proposals.needsSecond(officer)) {
      return propose(Proposal.Kind.DISMISS_LIAISON, officer, said);
    }
    var outcome =
        dismissals.ofLiaison(officer.id(), said.id())
            ? "people.dismiss.done"
            : "people.dismiss.too-late";
    return Reply.say(Text.of(outcome).with("officer", officer.alias()));
  }

  private Reply propose(Proposal.Kind kind, Person subject, Said said) {
    return proposals
        .propose(kind, said.id(), subject)
        .map(
            it ->
                it.equals(said.id())
                    ? Text.of("people.proposal.yours")
                    : Text.of("people.proposal.already").with("operator", nameOf(it)))
        .map(Reply::say)
        .orElseGet(() -> Reply.say("people.proposal.made"));
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
