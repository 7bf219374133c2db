package id.bersinar.people;

import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Form;
import id.bersinar.dialogue.Listing;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Shelf;
import id.bersinar.dialogue.Text;
import org.springframework.stereotype.Component;

/// /pejabat: an operator says to whom officials report, whom they act for, and who is no
/// stakeholder any more.
@Component
class OfficialDialogue extends Form {

  static final String COMMAND = "pejabat";

  private static final String CHANGED = "people.profile.changed";

  OfficialDialogue(
      Offices offices,
      Officials officials,
      Dismissals dismissals,
      OfficePage page,
      PersonQuestion whom) {
    super("official", Command.forRole(Role.OPERATOR, COMMAND, 92).hidden());

    var chosen =
        ask(
            "people.official.choose",
            Listing.of(
                    Officials.Official::id,
                    new Shelf<Officials.Official>(said -> officials.around(said.id())))
                .underQuestion()
                .named((_, it, _) -> Text.plain(it.alias()))
                .called((it, typed) -> it.alias().equalsIgnoreCase(typed)));
    var acts =
        acts("act", chosen, (_, official) -> offices.of(official))
            .page(it -> Text.paragraphs(Text.plain(it.person().alias()), page.of(it)))
            .from(chosen, "people.official.others")
            .column();
    var report = acts.act("people.official.change-superior");
    var superior =
        report.asks(
            "people.official.ask-superior",
            whom.amongOr(
                _ -> "people.official.top",
                said -> officials.othersAround(said.get(chosen), said.id())));
    report
        .changes(said -> offices.reportTo(said.get(chosen), said.get(superior)))
        .done(CHANGED)
        .otherwise(
            said ->
                acts.show(
                    said,
                    Reply.say(
                        said.get(superior)
                            .flatMap(it -> offices.obstacle(said.get(chosen), it))
                            .orElse("dialogue.too-late"))));
    acts.act("people.official.change-institution")
        .asks(
            "people.invite.ask-institution",
            InvitationDialogue.INSTITUTION,
            (_, official, institution) -> offices.act(official, institution))
        .done(CHANGED);
    acts.act("people.official.dismiss", Offices.Office::isStakeholders)
        .confirms("people.official.confirm-dismissal", "people.dismiss.yes")
        .by((operator, official) -> dismissals.ofStakeholder(official, operator))
        .removes()
        .done("people.official.dismissed");
  }
}
