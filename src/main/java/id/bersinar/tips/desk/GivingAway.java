package id.bersinar.tips.desk;

import id.bersinar.area.AreaDesk;
import id.bersinar.dialogue.Act;
import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Text;
import id.bersinar.tips.access.Officer;
import id.bersinar.tips.access.Officers;
import id.bersinar.tips.intake.GiveawayWarning;
import id.bersinar.tips.intake.Giveaways;
import id.bersinar.tips.intake.Refusals;
import id.bersinar.tips.record.TipId;
import java.util.Optional;
import java.util.function.Function;

/// How an officer gives a tip to a colleague, or tells the next desk what it says.
record GivingAway(
    LiaisonDesk desk,
    CaseWork work,
    Officers officers,
    Function<Said, Officer> officer,
    Function<Said, TipId> tip) {

  void toColleague(Act<?> handing) {
    var to =
        handing
            .unless(this::noColleague)
            .asks(
                "tips.inbox.choose-colleague",
                InboxListing.oneOf(
                    Officer::id, said -> desk.colleagues(officer.apply(said)), Officer::name));
    handing
        .asks("tips.inbox.confirm-handing-over", Answer.yes("tips.inbox.hand-over-yes"))
        .worded(
            (text, said) ->
                text.with("handle", tip.apply(said).handle())
                    .with("officer", officers.nameOf(said.get(to))));
    handing
        .changes(said -> work.handOver(tip.apply(said), officer.apply(said), said.get(to)))
        .done("tips.inbox.handed-over");
  }

  private Optional<Text> noColleague(Said said) {
    return desk.isAlone(officer.apply(said))
        ? Optional.of(Text.of("tips.inbox.no-colleague"))
        : Optional.empty();
  }

  void toNextDesk(Act<?> passing) {
    var retold =
        passing
            .unless(this::nextDeskIsNotOpen)
            .asks("tips.inbox.retell", Answer.words(CaseWork.LONGEST, Refusals.TOO_LONG));
    retold.worded(
        (text, said) -> text.with("handle", tip.apply(said).handle()).with("desk", nextDesk(said)));
    passing
        .asks("tips.inbox.confirm-passing-on", Answer.yes("tips.send"))
        .worded(
            (text, said) ->
                GiveawayWarning.under(
                    text.with("desk", nextDesk(said)).with("words", said.get(retold)),
                    Giveaways.in(said.get(retold))));
    passing
        .changes(said -> work.passOn(tip.apply(said), officer.apply(said), said.get(retold)))
        .done("tips.inbox.passed-on");
  }

  private Text nextDesk(Said said) {
    return desk.above(tip.apply(said), officer.apply(said))
        .map(AreaDesk::label)
        .orElseGet(() -> Text.plain("–"));
  }

  private Optional<Text> nextDeskIsNotOpen(Said said) {
    return work.closedDeskAbove(tip.apply(said), officer.apply(said))
        .map(it -> Text.of("tips.inbox.desk-not-open").with("desk", it.label()));
  }
}
