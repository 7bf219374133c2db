package id.bersinar.tips.desk;

import id.bersinar.area.AreaDesk;
import id.bersinar.storage.OncePerTransaction;
import id.bersinar.tips.access.AuditTrail;
import id.bersinar.tips.access.DeskAccess;
import id.bersinar.tips.access.Officer;
import id.bersinar.tips.access.Officers;
import id.bersinar.tips.access.OfficersWithAccess;
import id.bersinar.tips.record.Content;
import id.bersinar.tips.record.Seal;
import id.bersinar.tips.record.Tip;
import id.bersinar.tips.record.TipEntries;
import id.bersinar.tips.record.TipEntry;
import id.bersinar.tips.record.TipId;
import id.bersinar.tips.record.TipKeys;
import id.bersinar.tips.record.TipWrap;
import id.bersinar.tips.record.Tips;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the liaison sees of tips; what is done with them is [CaseWork].
@Service
class LiaisonDesk {

  private final Tips tips;
  private final TipEntries entries;
  private final Seal seal;
  private final TipKeys tipKeys;
  private final DeskAccess access;
  private final Officers officers;
  private final OfficersWithAccess withAccess;
  private final InHand inHand;
  private final AuditTrail audit;
  private final OncePerTransaction<UUID, List<TipEntry>> said;

  LiaisonDesk(
      Tips tips,
      TipEntries entries,
      Seal seal,
      TipKeys tipKeys,
      DeskAccess access,
      Officers officers,
      OfficersWithAccess withAccess,
      InHand inHand,
      AuditTrail audit) {
    this.tips = tips;
    this.entries = entries;
    this.seal = seal;
    this.tipKeys = tipKeys;
    this.access = access;
    this.officers = officers;
    this.withAccess = withAccess;
    this.inHand = inHand;
    this.audit = audit;
    this.said = new OncePerTransaction<>(entries::saidIn);
  }

  /// Which tips a list shows.
  enum Box {
    NEW,
    MINE,
    OTHERS,
    CLOSED
  }

  /// Which tips are where.
  record Boxes(Map<Box, List<Tip>> tips) {

    /// Newest day first, and within a day in no order.
    List<TipId> in(Box box) {
      return tips.getOrDefault(box, List.of()).stream().map(Tip::id).toList();
    }

    Stream<Tip> find(TipId id) {
      return tips.values().stream().flatMap(List::stream).filter(it -> it.id().equals(id));
    }

    /// What is looked at first: what is new; where nothing is, what the officer has in hand.
    Box first() {
      return in(Box.NEW).isEmpty() && !in(Box.MINE).isEmpty() ? Box.MINE : Box.NEW;
    }
  }

  /// The officer's boxes.
  @Transactional(readOnly = true)
  public Boxes boxes(Officer officer) {
    return new Boxes(
        tips.inBoxesOf(officer.id(), officer.desk()).stream()
            .collect(Collectors.groupingBy(tip -> boxOf(tip, officer))));
  }

  private static Box boxOf(Tip tip, Officer officer) {
    return switch (tip.state()) {
      case NEW -> Box.NEW;
      case CLAIMED -> tip.isInHandsOf(officer.id()) ? Box.MINE : Box.OTHERS;
      case CLOSED -> Box.CLOSED;
    };
  }

  /// The officer opens the tip, as far as it is the officer's to read. The reading is recorded, and
  /// nothing of it is unseen any more.
  @Transactional
  public void open(TipId tip, Officer officer) {
    ofDesk(tip, officer)
        .filter(found -> found.isFor(officer.id()))
        .map(found -> withWraps(found, officer))
        .filter(found -> tipKeys.open(found, access.keys(officer)).isPresent())
        .ifPresent(
            _ -> {
              audit.recordReading(officer, tip);
              var seen =
                  said.get(tip.value()).stream()
                      .filter(TipEntry::isUnseen)
                      .map(TipEntry::getId)
                      .toList();
              if (!seen.isEmpty()) {
                entries.open(seen);
              }
            });
  }

  private Optional<Tip> ofDesk(TipId tip, Officer officer) {
    return tips.findById(tip.value())
        .filter(found -> officers.deskOf(found).equals(officer.desk()));
  }

  /// Whom it is sealed for comes with all that the officer has in hand, which the page needs too.
  private Tip withWraps(Tip tip, Officer officer) {
    if (tip.isInHandsOf(officer.id())) {
      inHand.of(officer);
    }
    return tip;
  }

  /// The next desk of the chain above the tip's; absent at its end, and where the tip is gone.
  @Transactional(readOnly = true)
  public Optional<AreaDesk> above(TipId tip, Officer officer) {
    return ofDesk(tip, officer).flatMap(officers::deskAbove);
  }

  /// Whether somebody has a receipt for it, and reads what is said to its sender.
  @Transactional(readOnly = true)
  public boolean hasSender(TipId tip, Officer officer) {
    return ofDesk(tip, officer).filter(it -> it.isSealedFor(TipWrap.RECEIPT)).isPresent();
  }

  /// The tip with what it says, as far as it is the officer's to read.
  @Transactional(readOnly = true)
  public Optional<Case> find(TipId tip, Officer officer) {
    return ofDesk(tip, officer)
        .map(found -> found.isFor(officer.id()) ? whole(found, officer) : outline(found, officer));
  }

  private Case outline(Tip tip, Officer officer) {
    return view(tip, officer, List.of(), Case.Photo.NONE, acts(tip, officer));
  }

  private Case whole(Tip tip, Officer officer) {
    var found = said.get(tip.getId());
    var photo =
        found.stream()
            .filter(it -> it.kind() == TipEntry.Kind.PICTURE)
            .map(it -> it.isOpened() ? Case.Photo.OPENED : Case.Photo.CLOSED)
            .findFirst()
            .orElse(Case.Photo.NONE);
    var acts = acts(tip, officer);
    var lines = lines(tip, found, officer);
    if (tip.isInHandsOf(officer.id()) && photo == Case.Photo.CLOSED) {
      acts.add(Case.Act.OPEN_PHOTO);
    }
    return view(tip, officer, lines, photo, acts);
  }

  private List<Case.Line> lines(Tip tip, List<TipEntry> found, Officer officer) {
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

  private Set<Case.Act> acts(Tip tip, Officer officer) {
    if (tip.state() == Tip.State.NEW) {
      var acts = EnumSet.of(Case.Act.CLAIM);
      if (tip.spamBy().isEmpty()) {
        acts.add(Case.Act.PROPOSE_SPAM);
      } else if (!tip.spamBy().get().equals(officer.id())) {
        acts.add(Case.Act.CONFIRM_SPAM);
      }
      return acts;
    }
    if (!tip.isInHandsOf(officer.id())) {
      return EnumSet.noneOf(Case.Act.class);
    }
    var acts = EnumSet.of(Case.Act.NOTE, Case.Act.RELEASE, Case.Act.PROPOSE_SPAM, Case.Act.CLOSE);
    if (tip.isSealedFor(TipWrap.RECEIPT)) {
      acts.add(Case.Act.ASK);
    }
    if (withAccess.count(officer.desk()) > 1) {
      acts.add(Case.Act.HAND_OVER);
    }
    if (!othersInHand(tip.id(), officer).isEmpty()) {
      acts.add(Case.Act.MERGE);
    }
    if (officers.deskAbove(tip).isPresent()) {
      acts.add(Case.Act.PASS_ON);
    }
    return acts;
  }

  /// Officers of the same desk who can be reached and could open what is handed over to them.
  @Transactional(readOnly = true)
  public List<Officer> colleagues(Officer officer) {
    return withAccess.at(officer.desk()).stream()
        .filter(it -> !it.id().equals(officer.id()))
        .toList();
  }

  /// Whether there is none of them.
  boolean isAlone(Officer officer) {
    return colleagues(officer).isEmpty();
  }

  /// What else the officer has in hand.
  @Transactional(readOnly = true)
  public List<TipId> othersInHand(TipId tip, Officer officer) {
    return inHand.of(officer).stream().map(Tip::id).filter(it -> !it.equals(tip)).toList();
  }

  private Case view(
      Tip tip, Officer officer, List<Case.Line> lines, Case.Photo photo, Set<Case.Act> acts) {
    return new Case(
        tip.id(),
        officers.deskAbove(tip).map(AreaDesk::desk),
        tip.receivedOn(),
        tip.isPressing(),
        tip.state(),
        tip.isInHandsOf(officer.id()),
        tip.claimedBy().map(it -> nameOf(it, officer)),
        tip.spamBy().map(officers::nameOf),
        tip.outcome(),
        lines,
        photo,
        acts);
  }

  private String nameOf(UUID claimer, Officer officer) {
    return claimer.equals(officer.id()) ? officer.name() : officers.nameOf(claimer);
  }

  /// Something was said in a tip within the running transaction.
  void forget() {
    said.forget();
  }
}
