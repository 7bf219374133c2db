package id.bersinar.tips.desk;

import static java.util.Comparator.comparing;

import id.bersinar.area.AreaDesk;
import id.bersinar.area.WallClock;
import id.bersinar.tips.access.AuditEvent;
import id.bersinar.tips.access.AuditTrail;
import id.bersinar.tips.access.DeskAccess;
import id.bersinar.tips.access.HeldOfficers;
import id.bersinar.tips.access.Officer;
import id.bersinar.tips.access.Officers;
import id.bersinar.tips.access.OfficersWithAccess;
import id.bersinar.tips.alerts.TipNotices;
import id.bersinar.tips.intake.Intake;
import id.bersinar.tips.intake.WhoQuestions;
import id.bersinar.tips.record.Content;
import id.bersinar.tips.record.Content.Remark;
import id.bersinar.tips.record.Report;
import id.bersinar.tips.record.Seal;
import id.bersinar.tips.record.Tip;
import id.bersinar.tips.record.TipEntries;
import id.bersinar.tips.record.TipEntry;
import id.bersinar.tips.record.TipId;
import id.bersinar.tips.record.TipKeys;
import id.bersinar.tips.record.TipReader;
import id.bersinar.tips.record.TipWrap;
import id.bersinar.tips.record.Tips;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What officers do with tips. Each step is false where it comes too late: the tip is gone, has
/// another officer or is closed meanwhile.
@Service
class CaseWork {

  /// In characters, whatever officers write about a tip.
  static final int LONGEST = 1000;

  /// Under which one officer may close a tip.
  static final Tip.Outcome[] OUTCOMES = {
    Tip.Outcome.ACTED_ON, Tip.Outcome.UNFOUNDED, Tip.Outcome.PASSED_ON, Tip.Outcome.DUPLICATE
  };

  private final Tips tips;
  private final TipEntries entries;
  private final Seal seal;
  private final TipKeys tipKeys;
  private final TipReader reader;
  private final DeskAccess access;
  private final HeldOfficers held;
  private final LiaisonDesk desk;
  private final Steps steps;
  private final Officers officers;
  private final OfficersWithAccess withAccess;
  private final TipNotices notices;
  private final Intake intake;
  private final WallClock wallClock;
  private final AuditTrail audit;

  CaseWork(
      Tips tips,
      TipEntries entries,
      Seal seal,
      TipKeys tipKeys,
      TipReader reader,
      DeskAccess access,
      HeldOfficers held,
      LiaisonDesk desk,
      Steps steps,
      Officers officers,
      OfficersWithAccess withAccess,
      TipNotices notices,
      Intake intake,
      WallClock wallClock,
      AuditTrail audit) {
    this.tips = tips;
    this.entries = entries;
    this.seal = seal;
    this.tipKeys = tipKeys;
    this.reader = reader;
    this.access = access;
    this.held = held;
    this.desk = desk;
    this.steps = steps;
    this.officers = officers;
    this.withAccess = withAccess;
    this.notices = notices;
    this.intake = intake;
    this.wallClock = wallClock;
    this.audit = audit;
  }

  /// Takes in hand what nobody has.
  @Transactional
  public boolean claim(TipId tip, Officer officer) {
    return steps.claim(tip, officer, it -> rewrap(it, officer));
  }

  private void rewrap(Tip tip, Officer officer) {
    withAccess
        .key(officer.desk())
        .ifPresent(it -> tipKeys.rewrap(tip, access.keys(officer), it.holder(), it.bytes()));
  }

  /// Gives the tip back to all.
  @Transactional
  public boolean release(TipId tip, Officer officer) {
    return changeOwn(tip, officer, AuditEvent.RELEASED, Tip::release);
  }

  private static Predicate<Tip> inHandsOf(Officer officer) {
    return tip -> tip.isInHandsOf(officer.id());
  }

  /// Asks the sender, who sees it with the receipt.
  @Transactional
  public boolean ask(TipId tip, Officer officer, String words) {
    return steps.take(
        tip,
        officer,
        askedWith(words),
        inHandsOf(officer).and(it -> it.isSealedFor(TipWrap.RECEIPT)),
        it -> tell(it, words));
  }

  private static AuditEvent askedWith(String words) {
    return WhoQuestions.in(words).isEmpty() ? AuditEvent.ASKED : AuditEvent.ASKED_WHO;
  }

  private void tell(Tip tip, String words) {
    append(tip, TipEntry.Kind.QUESTION, new Content.Message(words, wallClock.today()), false);
    tip.heard(wallClock.today());
  }

  /// Notes something for officers only.
  @Transactional
  public boolean note(TipId tip, Officer officer, String words) {
    return changeOwn(
        tip, officer, AuditEvent.NOTED, it -> note(it, officer, Remark.WRITTEN, words));
  }

  /// Notes what the picture shows.
  @Transactional
  public boolean describePhoto(TipId tip, Officer officer, String words) {
    return changeOwn(
        tip, officer, AuditEvent.NOTED, it -> note(it, officer, Remark.PICTURE_SHOWS, words));
  }

  private void note(Tip tip, Officer officer, Remark remark, String words) {
    // What is handed over waits for its new officer, like an answer.
    boolean opened = remark != Remark.HANDED_OVER;
    append(tip, TipEntry.Kind.NOTE, note(officer, remark, words), opened);
  }

  private Content note(Officer officer, Remark remark, String words) {
    return new Content.Note(remark, words, wallClock.today(), officer.name());
  }

  private void append(Tip tip, TipEntry.Kind kind, Content content, boolean opened) {
    entries.append(tip.getId(), seal.close(tip.publicKey(), tip.getId(), kind, content), opened);
    desk.forget();
  }

  /// The tip's picture, which is shown once; absent where it has been, or can't be opened.
  @Transactional
  public Optional<Content.Picture> openPhoto(TipId tip, Officer officer) {
    return steps
        .lock(tip, officer)
        .filter(inHandsOf(officer))
        .flatMap(it -> closedPhoto(it).flatMap(entry -> openPhoto(it, entry, officer)));
  }

  private Optional<Content.Picture> openPhoto(Tip tip, TipEntry entry, Officer officer) {
    return reader
        .open(tip, entry, Content.Picture.class, access.keys(officer))
        .filter(_ -> changeOwn(tip.id(), officer, AuditEvent.OPENED_PHOTO, _ -> entry.open()));
  }

  private Optional<TipEntry> closedPhoto(Tip tip) {
    return entries
        .findByTipAndKind(tip.getId(), TipEntry.Kind.PICTURE)
        .filter(it -> !it.isOpened());
  }

  /// Gives the tip to a colleague, who is told.
  @Transactional
  public boolean handOver(TipId tip, Officer officer, UUID colleague) {
    return desk.colleagues(officer).stream()
        .filter(it -> it.id().equals(colleague))
        .anyMatch(it -> handOver(tip, officer, it));
  }

  private boolean handOver(TipId tip, Officer officer, Officer colleague) {
    return held.hold(officer, colleague)
        && changeOwn(
            tip,
            officer,
            AuditEvent.HANDED_OVER,
            it -> {
              note(it, officer, Remark.HANDED_OVER, colleague.name());
              it.claim(colleague.id());
              audit.record(colleague, AuditEvent.RECEIVED, it.id());
              notices.tellHandedOver(colleague);
            });
  }

  /// Closes the tip as one that tells what another in the same hands tells; each names the other.
  @Transactional
  public boolean merge(TipId duplicate, Officer officer, TipId into) {
    // Of two who merge crosswise nobody waits for the other.
    Stream.of(duplicate, into)
        .sorted(comparing(TipId::value))
        .forEach(it -> held.hold(officer, it));
    return desk.othersInHand(duplicate, officer).contains(into)
        && changeOwn(
            duplicate,
            officer,
            AuditEvent.MERGED,
            it -> {
              note(it, officer, Remark.MERGED, into.handle());
              it.close(Tip.Outcome.DUPLICATE);
              tips.findById(into.value())
                  .ifPresent(kept -> note(kept, officer, Remark.TAKEN_IN, duplicate.handle()));
              audit.record(officer, AuditEvent.TOOK_IN, into);
            });
  }

  /// Tells the next desk of the chain in the officer's own words: a tip of its own, sealed for that
  /// desk alone. Nothing that the sender has typed goes along, and nothing leads back.
  @Transactional
  public boolean passOn(TipId tip, Officer officer, String words) {
    var report = steps.lock(tip, officer).flatMap(it -> reader.report(it, access.keys(officer)));
    return report.isPresent()
        && steps.take(
            tip,
            officer,
            AuditEvent.PASSED_ON,
            inHandsOf(officer).and(this::nextCanReceive),
            it -> pass(it, officer, report.get().retold(words, wallClock.today())));
  }

  /// The next desk of the chain above the tip's, where it can't receive anything yet.
  Optional<AreaDesk> closedDeskAbove(TipId tip, Officer officer) {
    return desk.above(tip, officer).filter(it -> !intake.isOpen(it));
  }

  private boolean nextCanReceive(Tip tip) {
    return officers.deskAbove(tip).filter(intake::isOpen).isPresent();
  }

  private void pass(Tip tip, Officer officer, Report retold) {
    var next = officers.deskAbove(tip).orElseThrow();
    var from = note(officer, Remark.FROM_BELOW, tip.desk().name());
    intake.passOn(retold, from, next, tip.isUrgent());
    note(tip, officer, Remark.PASSED_ON, next.desk().name());
  }

  /// Closes the tip for good, but not as none: that takes two.
  ///
  /// @param lastWord what its sender reads then, with the receipt
  @Transactional
  public boolean close(TipId tip, Officer officer, Tip.Outcome outcome, Optional<String> lastWord) {
    return outcome != Tip.Outcome.SPAM
        && steps.take(
            tip,
            officer,
            AuditEvent.CLOSED,
            inHandsOf(officer).and(it -> lastWord.isEmpty() || it.isSealedFor(TipWrap.RECEIPT)),
            it -> {
              lastWord.ifPresent(words -> sayLast(it, officer, words));
              it.close(outcome);
            });
  }

  private void sayLast(Tip tip, Officer officer, String words) {
    tell(tip, words);
    audit.record(officer, askedWith(words), tip.id());
  }

  private boolean changeOwn(TipId id, Officer officer, AuditEvent event, Consumer<Tip> change) {
    return steps.take(id, officer, event, inHandsOf(officer), change);
  }
}
