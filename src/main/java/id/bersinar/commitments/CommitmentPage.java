package id.bersinar.commitments;

import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Text;
import id.bersinar.people.People;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What there is to read of a commitment.
@Component
record CommitmentPage(People people, KeeperClock clock) {

  Text line(int number, Commitment it, Said said) {
    var line =
        Text.of("commitments.line")
            .with("number", number)
            .with("words", it.words())
            .with("due", it.due())
            .with("progress", it.progress());
    return Text.lines(overdue(it, said), line, who(it, said.id()));
  }

  Text one(Commitment it, Said said) {
    return Text.lines(
        overdue(it, said),
        details(it),
        who(it, said.id()),
        Text.of("commitments.page.progress").with("progress", it.progress()).when(it.isOpen()),
        Text.of("commitments.page.done").given("date", it.finishedOn()),
        Text.of("commitments.page.done-by").given("who", it.doneBy().map(people::alias)),
        Text.of("commitments.page.note").given("note", it.note()),
        Text.of("commitments.page.wanted").given("date", it.wanted()),
        Text.of("commitments.page.offered").given("who", it.offeredTo().map(people::alias)));
  }

  /// What was promised, by when, of which strategy and stage, and whether it comes again.
  Text details(Commitment it) {
    return Text.lines(
        Text.of("commitments.details")
            .with("words", it.words())
            .with("due", it.due())
            .with("strategy", it.aim().strategyLabel())
            .with("stage", it.aim().stageLabel())
            .with("again", it.again().label()),
        origin(it.origin()));
  }

  static Text origin(Optional<String> origin) {
    return Text.of("commitments.origin").given("origin", origin);
  }

  private Text overdue(Commitment it, Said said) {
    return Text.of("commitments.overdue-mark").when(it.isOverdue(clock.today(it.keeper(), said)));
  }

  private Text who(Commitment it, UUID reader) {
    return Text.lines(
        Text.of("commitments.page.keeper")
            .with("who", people.alias(it.keeper()))
            .when(!it.isKeptBy(reader)),
        Text.of("commitments.page.author")
            .with("who", people.alias(it.author()))
            .when(!it.isBy(reader)));
  }
}
