package id.bersinar.tips.desk;

import id.bersinar.area.Desk;
import id.bersinar.area.WallClock;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Dialogue;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Opening;
import id.bersinar.dialogue.Question;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import id.bersinar.tips.access.AuditTrail;
import id.bersinar.tips.access.DeskAccess;
import id.bersinar.tips.access.Officer;
import id.bersinar.tips.access.Officers;
import id.bersinar.tips.alerts.DutyRoster;
import id.bersinar.tips.answers.Heard;
import id.bersinar.tips.answers.Pages;
import id.bersinar.tips.intake.Intake;
import id.bersinar.tips.record.TipId;
import id.bersinar.tips.secrets.Passphrase;
import id.bersinar.tips.secrets.WrongTries;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// /laporan: the liaison's inbox. It lives in memory only and all it says is kept from being
/// forwarded, since it shows what is sealed everywhere else.
@Component
class InboxDialogue implements Dialogue<InboxDialogue.Handling> {

  private static final int LONGEST_PASSPHRASE = 200;
  private static final String YES = "yes";

  private final LiaisonDesk desk;
  private final DeskAccess access;
  private final Officers officers;
  private final Intake intake;
  private final WallClock wallClock;
  private final CaseQuestions caseQuestions;
  private final AuditTrail audit;
  private final DutyRoster roster;
  private final TipCounts counts;
  private final WrongTries<UUID> wrong;

  InboxDialogue(
      LiaisonDesk desk,
      DeskAccess access,
      Officers officers,
      Intake intake,
      WallClock wallClock,
      CaseQuestions caseQuestions,
      AuditTrail audit,
      DutyRoster roster,
      TipCounts counts,
      Clock clock) {
    this.desk = desk;
    this.access = access;
    this.officers = officers;
    this.intake = intake;
    this.wallClock = wallClock;
    this.caseQuestions = caseQuestions;
    this.audit = audit;
    this.roster = roster;
    this.counts = counts;
    this.wrong = new WrongTries<>(clock);
  }

  sealed interface Handling
      permits Entering,
          RepeatingPassphrase,
          ForgettingPassphrase,
          Granting,
          Listing,
          ReadingAudit,
          Rostering,
          CaseQuestions.AtTip {}

  /// The officer is at the door: [DeskAccess] says what is asked.
  record Entering() implements Handling {}

  /// The new passphrase is to be typed once more.
  record RepeatingPassphrase(Passphrase first) implements Handling {}

  record ForgettingPassphrase() implements Handling {}

  /// A colleague is to be given access.
  record Granting(Officer colleague) implements Handling {}

  /// @param shown the tips of the page, in the order of their buttons
  record Listing(LiaisonDesk.Box box, int page, List<TipId> shown) implements Handling {}

  /// What officers have done.
  record ReadingAudit(int page) implements Handling {}

  /// When is the officer on duty?
  record Rostering() implements Handling {}

  @Override
  public String name() {
    return "inbox";
  }

  @Override
  public List<Command> commands() {
    return List.of(Command.forRole(Role.LIAISON, "laporan", 60));
  }

  @Override
  public Class<Handling> states() {
    return Handling.class;
  }

  @Override
  public Keeping keeping() {
    return Keeping.CONFIDENTIAL;
  }

  @Override
  @Transactional(readOnly = true)
  public Step<Handling> open(Opening opening, Visitor visitor) {
    return officers
        .find(visitor.id())
        .<Step<Handling>>map(it -> Step.ask(inside(it)))
        .orElseGet(() -> Step.end(Reply.say("tips.inbox.no-longer-liaison")));
  }

  /// Where the officer comes to: the door, or the inbox.
  private Handling inside(Officer officer) {
    return access.stateOf(officer) == DeskAccess.State.OPEN
        ? firstListing(officer)
        : new Entering();
  }

  /// What is new; where nothing is, what the officer has in hand.
  private Listing firstListing(Officer officer) {
    var boxes = desk.boxes(officer);
    boolean onlyOwn =
        boxes.in(LiaisonDesk.Box.NEW).isEmpty() && !boxes.in(LiaisonDesk.Box.MINE).isEmpty();
    return listing(onlyOwn ? LiaisonDesk.Box.MINE : LiaisonDesk.Box.NEW, 0, boxes);
  }

  private static Listing listing(LiaisonDesk.Box box, int page, LiaisonDesk.Boxes boxes) {
    return new Listing(box, page, Pages.page(boxes.in(box), page));
  }

  @Override
  @Transactional(readOnly = true)
  public Question ask(Handling state, Visitor visitor) {
    // The dialogue outlives a role that is lost meanwhile; what it shows must not.
    return officers
        .find(visitor.id())
        .map(it -> ask(state, it))
        .orElseGet(() -> Question.of("tips.inbox.no-longer-liaison"));
  }

  private Question ask(Handling state, Officer officer) {
    var door = access.stateOf(officer);
    return door == DeskAccess.State.OPEN || state instanceof ForgettingPassphrase
        ? askInside(state, officer)
        : PassphraseQuestions.ask(door, state instanceof RepeatingPassphrase, officer.name());
  }

  private Question askInside(Handling state, Officer officer) {
    return switch (state) {
      case Entering _, RepeatingPassphrase _ -> PassphraseQuestions.opened();
      case ForgettingPassphrase() ->
          Question.of(
              Text.of("tips.door.confirm-forgetting"),
              Keyboard.buttons().row(Button.answer(Text.of("tips.door.forget-yes"), YES)));
      case Granting(var colleague) ->
          Question.of(
              Text.of("tips.door.confirm-grant").with("officer", colleague.name()),
              Keyboard.buttons().row(Button.answer(Text.of("tips.door.grant-yes"), YES)));
      case Listing listing ->
          InboxPages.list(
              listing,
              desk.items(listing.shown(), officer),
              desk.boxes(officer),
              access.applicants(officer).stream().map(Officer::name).toList(),
              officer.name(),
              wallClock.today());
      case ReadingAudit(var page) ->
          AuditPage.of(
              audit.view(officer, page, Pages.LENGTH), page, officer.desk() == Desk.OVERSIGHT);
      case Rostering() ->
          RosterPage.of(
              roster.of(officer.id()),
              roster.onDuty(officer.desk()).stream().map(Officer::name).toList());
      case CaseQuestions.AtTip atTip -> caseQuestions.ask(atTip, officer);
    };
  }

  @Override
  public Optional<Handling> before(Handling state) {
    return state instanceof CaseQuestions.Reading(_, var from)
        ? from.map(Handling.class::cast)
        : Optional.empty();
  }

  @Override
  @Transactional(readOnly = true)
  public Step<Handling> answer(Handling state, Input input, Visitor visitor) {
    return officers
        .find(visitor.id())
        .map(it -> answer(state, input, it))
        .orElseGet(() -> Step.end(Reply.say("tips.inbox.no-longer-liaison")));
  }

  private Step<Handling> answer(Handling state, Input input, Officer officer) {
    // In memory only, and no harm if it is heard twice.
    access.stayOpen(officer);
    return switch (access.stateOf(officer)) {
      case DeskAccess.State it when state instanceof ForgettingPassphrase ->
          input.is(YES) ? Step.perform(() -> forget(officer)) : Step.again();
      case NO_PASSPHRASE -> choosing(state, input, officer);
      case LOCKED -> unlocking(state, input, officer);
      case WITHOUT_SHARE ->
          input.is(PassphraseQuestions.REFRESH) ? Step.ask(inside(officer)) : Step.again();
      case OPEN -> answerInside(state, input, officer);
    };
  }

  private Step<Handling> choosing(Handling state, Input input, Officer officer) {
    return Heard.typed(input, LONGEST_PASSPHRASE)
        .map(Passphrase::new)
        .then(
            typed -> {
              if (!typed.isLongEnough()) {
                return Step.again(
                    Text.of("tips.door.too-short").with("shortest", Passphrase.SHORTEST));
              }
              if (!(state instanceof RepeatingPassphrase(var first))) {
                return Step.ask(new RepeatingPassphrase(typed));
              }
              return first.equals(typed)
                  ? Step.perform(() -> choose(officer, typed))
                  : Step.ask(new Entering(), Reply.say("tips.door.different"));
            });
  }

  private Step<Handling> choose(Officer officer, Passphrase passphrase) {
    access.choose(officer, passphrase);
    return Step.ask(inside(officer), Reply.say("tips.door.chosen"));
  }

  private Step<Handling> unlocking(Handling state, Input input, Officer officer) {
    if (input.is(PassphraseQuestions.FORGOTTEN)) {
      return Step.ask(new ForgettingPassphrase());
    }
    return Heard.typed(input, LONGEST_PASSPHRASE)
        .map(Passphrase::new)
        .then(typed -> Step.perform(() -> unlock(state, typed, officer)));
  }

  private Step<Handling> unlock(Handling state, Passphrase typed, Officer officer) {
    var wait = wrong.wait(officer.id());
    if (wait.isPresent()) {
      return Step.again(Text.of("tips.wait").with("minutes", wait.get().toMinutes()));
    }
    if (!access.unlock(officer, typed)) {
      wrong.count(officer.id());
      return Step.again("tips.door.wrong");
    }
    wrong.forget(officer.id());
    // What was open when it was locked is open again.
    return switch (state) {
      case Entering() -> Step.ask(inside(officer));
      case CaseQuestions.Reading reading -> caseQuestions.open(reading, officer);
      default -> Step.ask(state);
    };
  }

  private Step<Handling> forget(Officer officer) {
    access.forget(officer);
    return Step.ask(new Entering());
  }

  private Step<Handling> answerInside(Handling state, Input input, Officer officer) {
    return switch (state) {
      case Entering _, RepeatingPassphrase _, ForgettingPassphrase _ ->
          Step.ask(firstListing(officer));
      case Granting(var colleague) ->
          input.is(YES) ? Step.perform(() -> grant(officer, colleague)) : Step.again();
      case Listing listing -> afterList(listing, input, officer);
      case ReadingAudit _, Rostering _ when input.is(InboxPages.LIST) ->
          Step.ask(firstListing(officer));
      // There is no way back to a tip but opening it again.
      case CaseQuestions.AtTip _ when input.is(InboxPages.LIST) ->
          Step.perform(() -> Step.ask(firstListing(officer)));
      case ReadingAudit _ ->
          Heard.tapped(input, Pages.turned(input)).then(it -> Step.ask(new ReadingAudit(it)));
      case Rostering _ when input.is(RosterPage.ALWAYS) ->
          rostering(() -> roster.clear(officer.id()));
      case Rostering _ ->
          Heard.tapped(input, RosterPage.tapped(input))
              .then(it -> rostering(() -> roster.toggle(officer, it)));
      case CaseQuestions.AtTip atTip -> caseQuestions.hear(atTip, input, officer);
    };
  }

  private static Step<Handling> rostering(Runnable change) {
    return Step.perform(
        () -> {
          change.run();
          return Step.ask(new Rostering());
        });
  }

  private Step<Handling> grant(Officer officer, Officer colleague) {
    var word = access.grant(officer, colleague) ? "tips.door.granted" : "tips.inbox.too-late";
    return Step.ask(firstListing(officer), Reply.say(word));
  }

  private Step<Handling> afterList(Listing listing, Input input, Officer officer) {
    var box = input.constant(InboxPages.BOX, LiaisonDesk.Box.values());
    if (box.isPresent()) {
      return Step.ask(listing(box.get(), 0, desk.boxes(officer)));
    }
    if (input.is(InboxPages.AUDIT)) {
      return Step.ask(new ReadingAudit(0));
    }
    if (input.is(InboxPages.COUNTS)) {
      return Step.perform(
          () -> Step.ask(listing, CountsPage.of(counts.of(officer)).toArray(Reply[]::new)));
    }
    if (input.is(InboxPages.ROSTER)) {
      return Step.ask(new Rostering());
    }
    var colleague = input.entry(InboxPages.GRANT, access.applicants(officer));
    if (colleague.isPresent()) {
      return Step.ask(new Granting(colleague.get()));
    }
    var page = Pages.turned(input);
    if (page.isPresent()) {
      return Step.ask(listing(listing.box(), page.get(), desk.boxes(officer)));
    }
    return Heard.tapped(input, Pages.tapped(input, listing.shown()))
        .then(
            it ->
                Step.perform(
                    () ->
                        caseQuestions.open(
                            new CaseQuestions.Reading(it, Optional.of(listing)), officer)));
  }
}
