package id.bersinar.people;

import id.bersinar.area.Desk;
import id.bersinar.area.Position;
import id.bersinar.area.WallClock;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Dialogue;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Opening;
import id.bersinar.dialogue.Question;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.StartLinks;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// /undang: an operator invites a stakeholder, a liaison or another operator, or takes a liaison's
/// role back.
@Component
class InvitationDialogue implements Dialogue<InvitationDialogue.Inviting> {

  private static final int LONGEST_INSTITUTION = 120;
  private static final String MAKE = "make";
  private static final String DISMISS = "dismiss";
  private static final String OFFICER = "officer:";
  private static final String YES = "yes";

  private final Reception reception;
  private final People people;
  private final StartLinks links;
  private final WallClock wallClock;

  InvitationDialogue(Reception reception, People people, StartLinks links, WallClock wallClock) {
    this.reception = reception;
    this.people = people;
    this.links = links;
    this.wallClock = wallClock;
  }

  sealed interface Inviting {}

  record ChoosingRole() implements Inviting {}

  record ChoosingCategory() implements Inviting {}

  record ChoosingDesk() implements Inviting {}

  record ChoosingPosition(Desk desk) implements Inviting {}

  /// @param offer with everything but the institution
  record AskingInstitution(Invitation.Offer offer) implements Inviting {}

  record Confirming(Invitation.Offer offer) implements Inviting {}

  /// @param officers in the order of their buttons
  record ChoosingOfficer(List<UUID> officers) implements Inviting {}

  record Dismissing(UUID officer) implements Inviting {}

  @Override
  public String name() {
    return "invitation";
  }

  @Override
  public List<Command> commands() {
    return List.of(Command.forRole(Role.OPERATOR, "undang", 90));
  }

  @Override
  public Class<Inviting> states() {
    return Inviting.class;
  }

  @Override
  public Step<Inviting> open(Opening opening, Visitor visitor) {
    return Step.ask(new ChoosingRole());
  }

  @Override
  public Question ask(Inviting state, Visitor visitor) {
    return switch (state) {
      case ChoosingRole() ->
          Question.of(
              Text.of("people.invite.ask-role"),
              column(Role.values(), role -> Text.of("people.role.", role))
                  .row(Button.answer(Text.of("people.dismiss.button"), DISMISS)));
      case ChoosingCategory() ->
          Question.of(
              Text.of("people.invite.ask-category"),
              column(StakeholderCategory.values(), StakeholderCategory::label));
      case ChoosingDesk() ->
          Question.of(Text.of("people.invite.ask-desk"), column(Desk.values(), Desk::label));
      case ChoosingPosition _ ->
          Question.of(
              Text.of("people.invite.ask-position"), column(Position.values(), Position::label));
      case AskingInstitution _ -> Question.of("people.invite.ask-institution");
      case ChoosingOfficer(var officers) ->
          Question.of(Text.of("people.dismiss.choose").with("n", officers.size()), names(officers));
      case Dismissing(var officer) ->
          Question.of(
              Text.of("people.dismiss.confirm").with("officer", nameOf(officer)),
              Keyboard.buttons().row(Button.answer(Text.of("people.dismiss.yes"), YES)));
      case Confirming(var offer) ->
          Question.of(
              summary(offer),
              Keyboard.buttons().row(Button.answer(Text.of("people.invite.make"), MAKE)));
    };
  }

  private static <E extends Enum<E>> Keyboard.Buttons column(
      E[] constants, Function<E, Text> label) {
    return Keyboard.column(
        Arrays.stream(constants).map(it -> Button.answer(label.apply(it), it.name())).toList());
  }

  private Keyboard names(List<UUID> officers) {
    return Keyboard.column(
        IntStream.range(0, officers.size())
            .mapToObj(it -> Button.answer(Text.plain(nameOf(officers.get(it))), OFFICER + it))
            .toList());
  }

  private String nameOf(UUID officer) {
    return people.find(officer).map(Person::alias).orElse("–");
  }

  private static Text summary(Invitation.Offer offer) {
    return Text.of("people.invite.confirm")
        .with("role", offer.title())
        .with("institution", offer.institution());
  }

  @Override
  public Step<Inviting> answer(Inviting state, Input input, Visitor visitor) {
    return switch (state) {
      case ChoosingRole() when input.is(DISMISS) ->
          Step.ask(
              new ChoosingOfficer(people.holders(Role.LIAISON).stream().map(Person::id).toList()));
      case ChoosingOfficer(var officers) ->
          input
              .entry(OFFICER, officers)
              .<Step<Inviting>>map(it -> Step.ask(new Dismissing(it)))
              .orElseGet(Step::again);
      case Dismissing(var officer) ->
          input.is(YES) ? Step.perform(() -> dismiss(officer)) : Step.again();
      case ChoosingRole() ->
          input.constant(Role.values()).map(InvitationDialogue::afterRole).orElseGet(Step::again);
      case ChoosingCategory() ->
          input
              .constant(StakeholderCategory.values())
              .map(it -> askInstitution(Invitation.Offer.stakeholder(it, "")))
              .orElseGet(Step::again);
      case ChoosingDesk() ->
          input
              .constant(Desk.values())
              .<Step<Inviting>>map(it -> Step.ask(new ChoosingPosition(it)))
              .orElseGet(Step::again);
      case ChoosingPosition(var desk) ->
          input
              .constant(Position.values())
              .map(it -> askInstitution(Invitation.Offer.liaison(desk, it, "")))
              .orElseGet(Step::again);
      case AskingInstitution(var offer) ->
          input
              .words(LONGEST_INSTITUTION)
              .<Step<Inviting>>map(it -> Step.ask(new Confirming(offer.onBehalfOf(it))))
              .orElseGet(() -> Step.again("people.invite.institution-does-not-fit"));
      case Confirming(var offer) ->
          input.is(MAKE) ? Step.perform(() -> issue(offer)) : Step.again();
    };
  }

  private static Step<Inviting> afterRole(Role role) {
    return Step.ask(
        switch (role) {
          case STAKEHOLDER -> new ChoosingCategory();
          case LIAISON -> new ChoosingDesk();
          case OPERATOR -> new AskingInstitution(Invitation.Offer.operator(""));
        });
  }

  private static Step<Inviting> askInstitution(Invitation.Offer offer) {
    return Step.ask(new AskingInstitution(offer));
  }

  private Step<Inviting> dismiss(UUID officer) {
    var name = nameOf(officer);
    var outcome = people.dismiss(officer) ? "people.dismiss.done" : "people.dismiss.too-late";
    return Step.end(Reply.say(Text.of(outcome).with("officer", name)));
  }

  private Step<Inviting> issue(Invitation.Offer offer) {
    var issued = reception.issue(offer);
    var code = issued.code().value();
    Text wayIn =
        links
            .to(code)
            .<Text>map(link -> Text.of("people.invite.by-link").with("link", link))
            .orElseGet(() -> Text.of("people.invite.by-code"));
    return Step.end(
        Reply.say(
            Text.paragraphs(
                Text.of("people.invite.made")
                    .with("role", offer.title())
                    .with("institution", offer.institution())
                    .with("expires", wallClock.at(issued.expiresAt())),
                wayIn,
                Text.of("people.invite.code").with("code", code))));
  }
}
