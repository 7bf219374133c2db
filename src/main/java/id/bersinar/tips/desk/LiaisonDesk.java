package id.bersinar.tips.desk;

import id.bersinar.tips.access.AuditTrail;
import id.bersinar.tips.access.DeskAccess;
import id.bersinar.tips.access.Officers;
import id.bersinar.tips.record.Content;
import id.bersinar.tips.record.Seal;
import id.bersinar.tips.record.Tip;
import id.bersinar.tips.record.TipEntries;
import id.bersinar.tips.record.TipEntry;
import id.bersinar.tips.record.TipKeys;
import id.bersinar.tips.record.TipWrap;
import id.bersinar.tips.record.Tips;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the liaison sees of tips; what is done with them is [CaseWork]. Officers are named by their
/// person's id.
@Service
class LiaisonDesk {

  private final Tips tips;
  private final TipEntries entries;
  private final Seal seal;
  private final TipKeys tipKeys;
  private final DeskAccess access;
  private final Officers officers;
  private final AuditTrail audit;

  LiaisonDesk(
      Tips tips,
      TipEntries entries,
      Seal seal,
      TipKeys tipKeys,
      DeskAccess access,
      Officers officers,
      AuditTrail audit) {
    this.tips = tips;
    this.entries = entries;
    this.seal = seal;
    this.tipKeys = tipKeys;
    this.access = access;
    this.officers = officers;
    this.audit = audit;
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

    /// What is looked at first: what is new; where nothing is, what the officer has in hand.
    Box first() {
      return in(Box.NEW).isEmpty() && !in(Box.MINE).isEmpty() ? Box.MINE : Box.NEW;
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
        .map(
            tip ->
                new Item(
                    view(tip, officer, List.of(), Case.Photo.NONE, Set.of()),
                    answered.contains(tip.getId())))
        .toList();
  }

  /// The officer opens the tip. The reading is recorded, and of a tip in hand nothing is unseen any
  /// more.
  @Transactional
  public void open(UUID tip, UUID officer) {
    ofDesk(tip, officer)
        .filter(found -> found.isFor(officer))
        .ifPresent(
            found -> {
              tipKeys
                  .open(found, access.keys(officer))
                  .ifPresent(_ -> audit.recordReading(officer, tip));
              if (found.isInHandsOf(officer)) {
                entries.findByTipOrderByPlace(tip).stream()
                    .filter(it -> it.kind() != TipEntry.Kind.PICTURE)
                    .forEach(TipEntry::open);
              }
            });
  }

  private Optional<Tip> ofDesk(UUID tip, UUID officer) {
    return tips.findById(tip).filter(found -> found.desk() == officers.deskOf(officer));
  }

  /// The tip with what it says, as far as it is the officer's to read.
  @Transactional(readOnly = true)
  public Optional<Case> find(UUID tip, UUID officer) {
    return ofDesk(tip, officer)
        .map(found -> found.isFor(officer) ? whole(found, officer) : outline(found, officer));
  }

  private Case outline(Tip tip, UUID officer) {
    return view(tip, officer, List.of(), Case.Photo.NONE, acts(tip, officer));
  }

  private Case whole(Tip tip, UUID officer) {
    var found = entries.findByTipOrderByPlace(tip.getId());
    var photo =
        found.stream()
            .filter(it -> it.kind() == TipEntry.Kind.PICTURE)
            .map(it -> it.isOpened() ? Case.Photo.OPENED : Case.Photo.CLOSED)
            .findFirst()
            .orElse(Case.Photo.NONE);
    var acts = acts(tip, officer);
    var lines = lines(tip, found, officer);
    if (tip.isInHandsOf(officer) && photo == Case.Photo.CLOSED) {
      acts.add(Case.Act.OPEN_PHOTO);
    }
    return view(tip, officer, lines, photo, acts);
  }

  private List<Case.Line> lines(Tip tip, List<TipEntry> found, UUID officer) {
    var keys = tipKeys.open(tip, access.keys(officer));
    return found.stream()
        .filter(entry -> entry.kind() != TipEntry.Kind.PICTURE)
        .map(
            entry ->
                new Case.Line(
                    entry.kind(),
                    keys.map(it -> seal.open(it, entry)).orElseGet(Content.Unreadable::new)))
        .toList();
  }

  private Set<Case.Act> acts(Tip tip, UUID officer) {
    if (tip.state() == Tip.State.NEW) {
      return EnumSet.of(Case.Act.CLAIM, Case.Act.MARK_SPAM);
    }
    if (!tip.isInHandsOf(officer)) {
      return EnumSet.noneOf(Case.Act.class);
    }
    var acts = EnumSet.of(Case.Act.NOTE, Case.Act.RELEASE, Case.Act.CLOSE);
    if (tipKeys.isFor(tip, TipWrap.RECEIPT)) {
      acts.add(Case.Act.ASK);
    }
    if (!colleagues(officer).isEmpty()) {
      acts.add(Case.Act.HAND_OVER);
    }
    if (!othersInHand(tip.getId(), officer).isEmpty()) {
      acts.add(Case.Act.MERGE);
    }
    if (officers.deskAbove(tip).isPresent()) {
      acts.add(Case.Act.PASS_ON);
    }
    return acts;
  }

  /// Officers of the same desk who can be reached and could open what is handed over to them.
  @Transactional(readOnly = true)
  public List<UUID> colleagues(UUID officer) {
    var desk = officers.deskOf(officer);
    var able = access.officersOf(desk);
    return officers.at(desk).stream()
        .filter(able::contains)
        .filter(it -> !it.equals(officer))
        .toList();
  }

  /// What else the officer has in hand.
  @Transactional(readOnly = true)
  public List<UUID> othersInHand(UUID tip, UUID officer) {
    return tips.inHandsOf(officer, officers.deskOf(officer)).stream()
        .filter(it -> !it.equals(tip))
        .toList();
  }

  private Case view(
      Tip tip, UUID officer, List<Case.Line> lines, Case.Photo photo, Set<Case.Act> acts) {
    return new Case(
        tip.getId(),
        tip.desk(),
        officers.deskAbove(tip),
        tip.receivedOn(),
        tip.isUrgent(),
        tip.state(),
        tip.isInHandsOf(officer),
        tip.claimedBy().map(officers::nameOf),
        tip.outcome(),
        lines,
        photo,
        acts);
  }
}
