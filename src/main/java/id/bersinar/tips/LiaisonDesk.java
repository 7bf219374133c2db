package id.bersinar.tips;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The liaison's side of tips. Officers are named by their person's id.
@Service
class LiaisonDesk {

  private final Tips tips;
  private final TipEntries entries;
  private final Seal seal;
  private final TipKeys tipKeys;
  private final DeskKeys deskKeys;
  private final DeskAccess access;
  private final Officers officers;
  private final Intake intake;

  LiaisonDesk(
      Tips tips,
      TipEntries entries,
      Seal seal,
      TipKeys tipKeys,
      DeskKeys deskKeys,
      DeskAccess access,
      Officers officers,
      Intake intake) {
    this.tips = tips;
    this.entries = entries;
    this.seal = seal;
    this.tipKeys = tipKeys;
    this.deskKeys = deskKeys;
    this.access = access;
    this.officers = officers;
    this.intake = intake;
  }

  /// Which tips a list shows.
  enum Box {
    NEW,
    MINE,
    OTHERS,
    CLOSED
  }

  /// Which tips are where.
  record Boxes(Map<Box, List<UUID>> tips) {

    /// Newest day first, and within a day in no order.
    List<UUID> in(Box box) {
      return tips.getOrDefault(box, List.of());
    }
  }

  /// The officer's boxes.
  @Transactional(readOnly = true)
  public Boxes boxes(UUID officer) {
    var desk = officers.deskOf(officer);
    return new Boxes(
        Stream.concat(tips.open(desk).stream(), tips.closedBy(officer, desk).stream())
            .collect(
                Collectors.groupingBy(
                    tip -> boxOf(tip, officer),
                    Collectors.mapping(Tip::getId, Collectors.toList()))));
  }

  private static Box boxOf(Tip tip, UUID officer) {
    return switch (tip.state()) {
      case NEW -> Box.NEW;
      case CLAIMED -> tip.isInHandsOf(officer) ? Box.MINE : Box.OTHERS;
      case CLOSED -> Box.CLOSED;
    };
  }

  /// A line of a list.
  ///
  /// @param answered whether the last word is the sender's
  record Item(Case tip, boolean answered) {}

  /// What lists show of these tips, in that order; those that are gone are left out.
  @Transactional(readOnly = true)
  public List<Item> items(List<UUID> ids, UUID officer) {
    var found = tips.findByIdIn(ids);
    var answered = new HashSet<>(entries.answered(ids));
    return ids.stream()
        .flatMap(id -> found.stream().filter(tip -> tip.getId().equals(id)))
        .map(tip -> new Item(view(tip, officer, List.of()), answered.contains(tip.getId())))
        .toList();
  }

  /// The tip with what it says, as far as it is the officer's to read.
  @Transactional(readOnly = true)
  public Optional<Case> find(UUID tip, UUID officer) {
    return tips.findById(tip)
        .filter(found -> found.desk() == officers.deskOf(officer))
        .map(
            found ->
                view(found, officer, found.isFor(officer) ? lines(found, officer) : List.of()));
  }

  private List<Case.Line> lines(Tip tip, UUID officer) {
    var keys = tipKeys.open(tip, access.keys(officer));
    return entries.findByTipOrderByPlace(tip.getId()).stream()
        .map(
            entry ->
                new Case.Line(
                    entry.kind(),
                    keys.map(it -> seal.open(it, entry)).orElseGet(Content.Unreadable::new)))
        .toList();
  }

  private Case view(Tip tip, UUID officer, List<Case.Line> lines) {
    return new Case(
        tip.getId(),
        tip.receivedOn(),
        tip.isUrgent(),
        tip.state(),
        tip.isInHandsOf(officer),
        tip.claimedBy().map(officers::nameOf),
        tip.outcome(),
        lines);
  }

  /// Takes the tip in hand; false where somebody else has it already, or it is closed.
  @Transactional
  public boolean claim(UUID tip, UUID officer) {
    return change(tip, officer, it -> it.state() == Tip.State.NEW, it -> claim(it, officer));
  }

  private void claim(Tip tip, UUID officer) {
    tip.claim(officer);
    deskKeys.inUse(tip.desk()).ifPresent(it -> tipKeys.rewrap(tip, access.keys(officer), it));
  }

  /// Gives the tip back to all; false where the officer doesn't have it.
  @Transactional
  public boolean release(UUID tip, UUID officer) {
    return change(tip, officer, it -> it.isInHandsOf(officer), Tip::release);
  }

  /// Asks the sender, who sees it with the receipt; false where the officer doesn't have the tip.
  @Transactional
  public boolean ask(UUID tip, UUID officer, String words) {
    return change(tip, officer, it -> it.isInHandsOf(officer), it -> append(it, words));
  }

  private void append(Tip tip, String words) {
    var today = intake.today();
    var question =
        seal.close(
            tip.publicKey(),
            tip.getId(),
            TipEntry.Kind.QUESTION,
            new Content.Message(words, today));
    entries.save(new TipEntry(tip.getId(), entries.countByTip(tip.getId()), question));
    tip.heard(today);
  }

  /// Closes the tip for good; false where the officer doesn't have it.
  @Transactional
  public boolean close(UUID tip, UUID officer, Tip.Outcome outcome) {
    return change(tip, officer, it -> it.isInHandsOf(officer), it -> it.close(outcome));
  }

  private boolean change(UUID id, UUID officer, Predicate<Tip> allowed, Consumer<Tip> change) {
    var desk = officers.deskOf(officer);
    var tip = tips.lock(id).filter(it -> it.desk() == desk).filter(allowed);
    tip.ifPresent(change);
    return tip.isPresent();
  }
}
