package id.bersinar.people;

import id.bersinar.dialogue.Role;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/// What an operator wants to be done about somebody: done at once where one can do it alone, and
/// proposed otherwise.
@Service
class Requests {

  private final Proposals proposals;
  private final Dismissals dismissals;
  private final KeyHolders keyHolders;
  private final People people;

  Requests(Proposals proposals, Dismissals dismissals, KeyHolders keyHolders, People people) {
    this.proposals = proposals;
    this.dismissals = dismissals;
    this.keyHolders = keyHolders;
    this.people = people;
  }

  /// What came of it.
  sealed interface Outcome {
    /// It is done, as one operator can do it alone.
    record Done() implements Outcome {}

    /// A second person has to agree.
    record Proposed() implements Outcome {}

    /// Somebody has proposed the same, and it still waits.
    record Already(UUID proposer) implements Outcome {}

    record TooLate() implements Outcome {}
  }

  /// Of whom an operator can wish that.
  ///
  /// @param kind all but an invitation
  List<UUID> subjects(Proposal.Kind kind, UUID operator) {
    return switch (kind) {
      case DISMISS_LIAISON -> holders(Role.LIAISON).toList();
      case DISMISS_OPERATOR ->
          holders(Role.OPERATOR).filter(Predicate.not(operator::equals)).toList();
      case FIRST_KEY -> keyHolders.waiting();
      case INVITE -> List.of();
    };
  }

  private Stream<UUID> holders(Role role) {
    return people.holders(role).stream().map(Person::id);
  }

  /// Does it, or proposes it where one operator can't do it alone.
  ///
  /// @param kind all but an invitation
  Outcome ask(Proposal.Kind kind, UUID operator, UUID subject) {
    return people.find(subject).map(it -> ask(kind, operator, it)).orElseGet(Outcome.TooLate::new);
  }

  private Outcome ask(Proposal.Kind kind, UUID operator, Person subject) {
    if (kind == Proposal.Kind.DISMISS_LIAISON && !proposals.needsSecond(subject)) {
      return dismissals.ofLiaison(subject.id(), operator)
          ? new Outcome.Done()
          : new Outcome.TooLate();
    }
    return proposals
        .propose(kind, operator, subject)
        .<Outcome>map(Outcome.Already::new)
        .orElseGet(Outcome.Proposed::new);
  }
}
