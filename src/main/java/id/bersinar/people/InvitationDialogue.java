package id.bersinar.people;

import id.bersinar.area.Desk;
import id.bersinar.area.Position;
import id.bersinar.area.WallClock;
import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Filled;
import id.bersinar.dialogue.Form;
import id.bersinar.dialogue.Ids;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.StartLinks;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// /undang: an operator invites a stakeholder, a liaison or another operator, or takes a liaison's
/// role back.
@Component
class InvitationDialogue extends Form {

  private static final int LONGEST_INSTITUTION = 120;

  private final Invitations invitations;
  private final People people;
  private final StartLinks links;
  private final WallClock wallClock;

  InvitationDialogue(
      Invitations invitations, People people, StartLinks links, WallClock wallClock) {
    super("invitation", Command.forRole(Role.OPERATOR, "undang", 90));
    this.invitations = invitations;
    this.people = people;
    this.links = links;
    this.wallClock = wallClock;

    var wish =
        ask("people.invite.ask-role", Answer.oneOf(Wish.values(), Wish::label))
            .change("people.invite.change-role");

    var officer =
        ask("people.dismiss.choose", officers())
            .when(wish, Wish.DISMISS::equals)
            .worded((text, _) -> text.with("n", liaisons().size()));
    ask("people.dismiss.confirm", Answer.yes("people.dismiss.yes"))
        .when(wish, Wish.DISMISS::equals)
        .worded((text, said) -> text.with("officer", nameOf(said.get(officer))))
        .does((_, said) -> Step.end(dismiss(said.get(officer))));

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
            .change("people.invite.change-institution");

    Function<Said, Invitation.Offer> offer =
        said ->
            switch (said.get(wish)) {
              case STAKEHOLDER ->
                  Invitation.Offer.stakeholder(said.get(category), said.get(institution));
              case LIAISON ->
                  Invitation.Offer.liaison(
                      said.get(desk), said.get(position), said.get(institution));
              case OPERATOR, DISMISS -> Invitation.Offer.operator(said.get(institution));
            };
    confirm(said -> summary(offer.apply(said)))
        .yes("people.invite.make", said -> Step.<Filled>end(issue(offer.apply(said))));
  }

  /// What the operator wants to do: give a role, or take one.
  private enum Wish {
    STAKEHOLDER,
    LIAISON,
    OPERATOR,
    DISMISS;

    Text label() {
      return this == DISMISS ? Text.of("people.dismiss.button") : Text.of("people.role.", this);
    }
  }

  private Answer<UUID> officers() {
    return Answer.among(
        1, _ -> liaisons(), UUID::toString, (it, _) -> Text.plain(nameOf(it)), Ids::parse);
  }

  private List<UUID> liaisons() {
    return people.holders(Role.LIAISON).stream().map(Person::id).toList();
  }

  private String nameOf(UUID officer) {
    return people.find(officer).map(Person::alias).orElse("–");
  }

  private Reply dismiss(UUID officer) {
    var name = nameOf(officer);
    var outcome = people.dismiss(officer) ? "people.dismiss.done" : "people.dismiss.too-late";
    return Reply.say(Text.of(outcome).with("officer", name));
  }

  private static Text summary(Invitation.Offer offer) {
    return Text.of("people.invite.confirm")
        .with("role", offer.title())
        .with("institution", offer.institution());
  }

  private Reply issue(Invitation.Offer offer) {
    var issued = invitations.issue(offer);
    var code = issued.code().value();
    Text wayIn =
        links
            .to(code)
            .<Text>map(link -> Text.of("people.invite.by-link").with("link", link))
            .orElseGet(() -> Text.of("people.invite.by-code"));
    return Reply.say(
        Text.paragraphs(
            Text.of("people.invite.made")
                .with("role", offer.title())
                .with("institution", offer.institution())
                .with("expires", wallClock.at(issued.expiresAt())),
            wayIn,
            Text.of("people.invite.code").with("code", code)));
  }
}
