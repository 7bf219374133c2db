package id.bersinar.commitments;

import id.bersinar.area.AreaCode;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import id.bersinar.people.Absences;
import id.bersinar.people.People;
import id.bersinar.people.Recipients;
import id.bersinar.people.Superiors;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What becomes of commitments, within the running transaction. Each change locks its row first:
/// of two taps at once the first counts, and the second finds nothing to change.
@Component
record Promises(
    Commitments commitments,
    StandIns standIns,
    Offers offers,
    KeeperClock clock,
    Colleagues colleagues,
    CommitmentPage page,
    People people,
    Recipients recipients,
    Superiors superiors) {

  /// What is to be promised.
  record Draft(String words, LocalDate due, Aim aim, Again again, Optional<String> origin) {}

  /// What came of writing one down.
  enum Made {
    /// By its author.
    KEPT,
    /// Somebody else is asked to keep it.
    ASKED,
    /// Nothing: its day is over.
    PASSED,
    /// Nothing: who is to keep it can't any more.
    NOBODY
  }

  /// Writes it down for its author, and asks the other, if it is for one, to keep it.
  Made make(UUID author, UUID keeper, Draft draft) {
    if (draft.due().isBefore(clock.today(author))) {
      return Made.PASSED;
    }
    if (colleagues.keeper(keeper).isEmpty()) {
      return Made.NOBODY;
    }
    var made =
        fresh(
            author,
            author,
            recipients.areaOf(author).map(AreaCode::value).orElse(""),
            draft,
            draft.due());
    commitments.insert(made, clock.first(author, draft.due()));
    if (keeper.equals(author)) {
      return Made.KEPT;
    }
    offers.make(author, made.id(), keeper);
    return Made.ASKED;
  }

  private static Commitment fresh(
      UUID author, UUID keeper, String area, Draft draft, LocalDate firstDue) {
    return new Commitment(
        UUID.randomUUID(),
        author,
        keeper,
        Optional.empty(),
        area,
        draft.words(),
        draft.aim(),
        draft.due(),
        Optional.empty(),
        firstDue,
        draft.again(),
        Optional.empty(),
        0,
        Optional.empty(),
        draft.origin(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  boolean progress(UUID person, UUID id, int percent) {
    var found = commitments.lockOpen(id, it -> it.isKeptBy(person));
    found.ifPresent(_ -> commitments.progress(id, percent));
    return found.isPresent();
  }

  boolean note(UUID person, UUID id, String note) {
    var found = commitments.lockOpen(id, it -> it.isKeptBy(person));
    found.ifPresent(_ -> commitments.note(id, note));
    return found.isPresent();
  }

  /// It is done: whoever waits for it hears so, and the next one begins where it comes again.
  ///
  /// @param person the keeper, or whoever was asked in their place, also if somebody else was since
  boolean finish(UUID person, UUID id) {
    var found = commitments.lockOpen(id, it -> mayFinish(it, person));
    found.ifPresent(it -> finish(it, person));
    return found.isPresent();
  }

  private boolean mayFinish(Commitment it, UUID person) {
    return it.isKeptBy(person) || it.wasLastAskedOf(person) || standIns.include(it, person);
  }

  /// When it was done, and by whom, for those who might say so; absent while it is open.
  Optional<Text> finished(UUID person, UUID id) {
    return commitments
        .find(id)
        .filter(it -> mayFinish(it, person))
        .flatMap(
            it ->
                it.finishedOn()
                    .map(
                        day ->
                            Text.of("commitments.already-done")
                                .with("date", day)
                                .with("who", people.alias(it.doneBy().orElse(it.keeper())))));
  }

  private void finish(Commitment it, UUID by) {
    var today = clock.today(it.keeper());
    var keeper = people.alias(it.keeper());
    commitments.finish(it.id(), today, Optional.of(by).filter(other -> !it.isKeptBy(other)));
    Stream.of(Stream.of(it.author()), it.told(), it.reminded().stream())
        .flatMap(those -> those)
        .distinct()
        .filter(other -> !other.equals(by))
        .filter(other -> !it.isKeptBy(other) || it.wasLastAskedOf(other))
        .forEach(
            other ->
                tell(
                    other,
                    Text.of("commitments.told.done")
                        .with(
                            "who",
                            it.isKeptBy(by)
                                ? Text.plain(keeper)
                                : Absences.standIn(people.alias(by), keeper)),
                    it));
    it.again().next(it.firstDue(), it.due(), today).ifPresent(due -> comeAgain(it, due));
  }

  private void comeAgain(Commitment it, LocalDate due) {
    var draft = new Draft(it.words(), due, it.aim(), it.again(), it.origin());
    var next = fresh(it.author(), it.keeper(), it.area(), draft, it.firstDue());
    commitments.insert(next, clock.first(it.keeper(), due));
    tell(it.keeper(), "commitments.told.next", next);
  }

  /// Who agrees to a later day: the author, or the superior for one's own.
  Optional<UUID> judge(Commitment it) {
    return it.isForAnother() ? Optional.of(it.author()) : superiors.of(it.keeper());
  }

  /// What came of asking for a later day.
  enum Later {
    ASKED,
    MOVED,
    /// It isn't later than it is due now.
    NO_LATER,
    TOO_LATE
  }

  /// Asks for a later day; takes it at once where nobody is above.
  Later askLater(UUID person, UUID id, LocalDate day) {
    return commitments
        .lockOpen(id, it -> it.isKeptBy(person))
        .map(
            it ->
                day.isAfter(it.due())
                    ? judge(it).map(who -> ask(it, who, day)).orElseGet(() -> move(it, day))
                    : Later.NO_LATER)
        .orElse(Later.TOO_LATE);
  }

  private Later ask(Commitment it, UUID who, LocalDate day) {
    commitments.want(it.id(), day);
    tell(
        who,
        Reply.say(
                Text.of("commitments.told.wanted")
                    .with("who", people.alias(it.keeper()))
                    .with("date", day)
                    .with("details", page.details(it)))
            .with(
                Keyboard.column(
                    List.of(
                        CommitmentButtons.agree(it.id(), day),
                        CommitmentButtons.refuse(it.id(), day)))));
    return Later.ASKED;
  }

  private Later move(Commitment it, LocalDate day) {
    commitments.move(it.id(), day, clock.first(it.keeper(), day));
    return Later.MOVED;
  }

  /// Whether it is for that person to say if the keeper may take longer.
  boolean mayJudge(UUID person, Commitment it) {
    return it.isOpen() && it.wanted().isPresent() && judge(it).filter(person::equals).isPresent();
  }

  /// Whether the keeper asks for that day, and it is over, so that nobody can agree to it any more.
  boolean isOver(UUID id, LocalDate day) {
    return commitments.find(id).filter(it -> isOver(it, day)).isPresent();
  }

  private boolean isOver(Commitment it, LocalDate day) {
    return it.wanted().filter(day::equals).isPresent() && day.isBefore(clock.today(it.keeper()));
  }

  /// Answers whether the keeper may take until the day that they ask for now.
  boolean judge(UUID person, UUID id, boolean agreed) {
    return commitments
        .find(id)
        .flatMap(Commitment::wanted)
        .filter(day -> judge(person, id, day, agreed))
        .isPresent();
  }

  /// Answers whether the keeper may take until the day that was asked for.
  boolean judge(UUID person, UUID id, LocalDate day, boolean agreed) {
    var found =
        commitments.lockOpen(
            id,
            it ->
                it.wanted().filter(day::equals).isPresent()
                    && mayJudge(person, it)
                    && !(agreed && isOver(it, day)));
    found.ifPresent(
        it -> {
          if (agreed) {
            move(it, day);
          } else {
            commitments.want(id, null);
          }
          tell(
              it.keeper(),
              agreed ? "commitments.told.agreed" : "commitments.told.refused",
              commitments.find(id).orElseThrow());
        });
    return found.isPresent();
  }

  /// The author takes it back.
  boolean withdraw(UUID person, UUID id) {
    var found = commitments.lockOpen(id, it -> it.mayBeWithdrawnBy(person));
    found.ifPresent(
        it -> {
          commitments.delete(id);
          Stream.concat(Stream.of(it.keeper()), it.offeredTo().stream())
              .filter(Predicate.not(person::equals))
              .forEach(other -> tell(other, "commitments.told.withdrawn", it));
        });
    return found.isPresent();
  }

  private void tell(UUID person, String key, Commitment it) {
    tell(person, Text.of(key).with("who", people.alias(it.keeper())), it);
  }

  private void tell(UUID person, Text.Keyed text, Commitment it) {
    tell(
        person,
        Reply.say(text.with("words", it.words()).with("date", it.due()))
            .with(Keyboard.buttons().row(Button.command(CommitmentsDialogue.COMMAND))));
  }

  /// Not who has no role any more.
  private void tell(UUID person, Reply reply) {
    colleagues.keeper(person).ifPresent(it -> people.tell(it.id(), Lane.REMINDER, reply));
  }
}
