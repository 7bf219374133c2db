package id.bersinar.commitments;

import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import id.bersinar.people.People;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Who is asked to keep a commitment, and what they answer, within the running transaction.
@Component
class Offers {

  private final Commitments commitments;
  private final Colleagues colleagues;
  private final CommitmentPage page;
  private final KeeperClock clock;
  private final People people;

  Offers(
      Commitments commitments,
      Colleagues colleagues,
      CommitmentPage page,
      KeeperClock clock,
      People people) {
    this.commitments = commitments;
    this.colleagues = colleagues;
    this.page = page;
    this.clock = clock;
    this.people = people;
  }

  /// What came of asking a colleague.
  enum Made {
    ASKED,
    /// Nothing: it isn't theirs to do any more, or another has been asked.
    OVER,
    /// Nothing: the colleague can't any more.
    GONE
  }

  /// Asks a colleague to keep it. Until they accept it stays with the keeper.
  Made make(UUID person, UUID id, UUID to) {
    var found = commitments.lockOpen(id, it -> it.mayBeHandedOverBy(person));
    if (found.isEmpty()) {
      return Made.OVER;
    }
    if (to.equals(person) || colleagues.keeper(to).isEmpty()) {
      return Made.GONE;
    }
    commitments.offer(id, to);
    people.tell(
        to,
        Lane.REMINDER,
        Reply.say(
                Text.of("commitments.told.offered")
                    .with("who", people.alias(person))
                    .with("details", page.details(found.get())))
            .with(
                Keyboard.column(
                    List.of(CommitmentButtons.accept(id), CommitmentButtons.decline(id)))));
    return Made.ASKED;
  }

  /// Takes what the person was asked to keep.
  boolean accept(UUID person, UUID id) {
    var found =
        commitments
            .lockOpen(id, it -> it.offeredTo().filter(person::equals).isPresent())
            .filter(_ -> colleagues.keeper(person).isPresent());
    found.ifPresent(
        it -> {
          commitments.keep(id, person, clock.first(person, it.due()));
          answered(it, person, "commitments.told.accepted");
        });
    return found.isPresent();
  }

  boolean decline(UUID person, UUID id) {
    var found = commitments.lockOpen(id, it -> it.offeredTo().filter(person::equals).isPresent());
    found.ifPresent(
        it -> {
          commitments.offer(id, null);
          answered(it, person, "commitments.told.declined");
        });
    return found.isPresent();
  }

  /// Whoever kept it until now hears so, and its author, where they have a role still.
  private void answered(Commitment it, UUID person, String key) {
    Stream.of(it.keeper(), it.author())
        .distinct()
        .filter(other -> !other.equals(person) && colleagues.keeper(other).isPresent())
        .forEach(
            other ->
                people.tell(
                    other,
                    Lane.REMINDER,
                    Reply.say(
                        Text.of(key).with("who", people.alias(person)).with("words", it.words()))));
  }
}
