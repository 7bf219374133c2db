package id.bersinar.tips.desk;

import id.bersinar.area.Desk;
import id.bersinar.area.WallClock;
import id.bersinar.dialogue.Act;
import id.bersinar.dialogue.Acts;
import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Beside;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Field;
import id.bersinar.dialogue.Listing;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Shelf;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.tips.access.AuditTrail;
import id.bersinar.tips.access.DeskAccess;
import id.bersinar.tips.access.Officers;
import id.bersinar.tips.alerts.DutyRoster;
import id.bersinar.tips.desk.LiaisonDesk.Box;
import id.bersinar.tips.intake.GiveawayWarning;
import id.bersinar.tips.intake.Giveaways;
import id.bersinar.tips.intake.Refusals;
import id.bersinar.tips.record.Tip;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/// /laporan: the liaison's inbox. No button carries a tip's id: they say which of the list.
@Component
class InboxDialogue extends LockedForm {

  private static final Answer<String> WORDS = Answer.words(1000, Refusals.TOO_LONG);
  private static final Duration PHOTO_STAYS = Duration.ofMinutes(30);
  private static final String TO_LIST = "tips.inbox.list";

  private final LiaisonDesk desk;
  private final CaseWork work;
  private final DeskAccess access;
  private final Officers officers;
  private final CasePage page;
  private final Field<UUID> tip;
  private final Acts<Case> acts;

  InboxDialogue(
      LiaisonDesk desk,
      CaseWork work,
      DeskAccess access,
      Officers officers,
      WallClock wallClock,
      AuditTrail audit,
      DutyRoster roster,
      TipCounts counts,
      Clock clock,
      PlatformTransactionManager transactions) {
    super(
        "inbox",
        Command.forRole(Role.LIAISON, "laporan", 60),
        access,
        officers,
        clock,
        transactions);
    this.desk = desk;
    this.work = work;
    this.access = access;
    this.officers = officers;
    this.page = new CasePage(wallClock);

    tip =
        ask("tips.inbox.heading", boxes())
            .worded((text, said) -> text.with("officer", officers.nameOf(said.id())));
    acts =
        acts("act", (Said said) -> desk.find(tip(said), said.id()))
            .page((it, _) -> page.of(it))
            .worded(this::about)
            .gone("tips.inbox.gone")
            .from(tip, TO_LIST)
            .records(said -> desk.open(tip(said), said.id()));
    whatIsDoneWithATip();

    var toList = Beside.button(TO_LIST, said -> said.ask(tip));
    var duty =
        aside("duty", new RosterPage(roster, officers))
            .beside(toList)
            .does(
                (slot, said) -> {
                  slot.ifPresentOrElse(
                      it -> roster.toggle(said.id(), it), () -> roster.clear(said.id()));
                  return said.stay();
                });
    var steps = aside("audit", new AuditPage(audit, officers)).beside(toList);
    tip.beside(
            Beside.button("tips.duty.button", said -> said.ask(duty)),
            Beside.button(
                "tips.counts.button", said -> said.stay(CountsPage.of(counts.of(said.id())))))
        .beside(Beside.button("tips.audit.button", said -> said.ask(steps)))
        .beside(access());
  }

  private Listing<UUID> boxes() {
    return Listing.of((UUID id) -> id, Arrays.stream(Box.values()).map(this::shelf).toList())
        .underQuestion()
        .tabs(2)
        .beginning(said -> boxes(said).first().name())
        .byPlace()
        .named((shown, said) -> page.labels(desk.items(shown, said.id())));
  }

  private Shelf<UUID> shelf(Box box) {
    return new Shelf<>(
        box.name(),
        said -> boxes(said).in(box),
        shown -> Text.of("tips.inbox.box.", box).with("n", shown.size()),
        said -> Text.of("tips.inbox.switch.", box).with("n", boxes(said).in(box).size()),
        List.of());
  }

  private LiaisonDesk.Boxes boxes(Said said) {
    return said.once(Box.class, () -> desk.boxes(said.id()));
  }

  /// Colleagues who wait for access.
  private Beside<UUID> access() {
    var colleague = keep("colleague", UUID.class);
    var granting =
        aside("tips.door.confirm-grant", Answer.yes("tips.door.grant-yes"))
            .worded((text, said) -> text.with("officer", officers.nameOf(said.get(colleague))))
            .does(
                (_, said) ->
                    said.ask(
                        tip,
                        Reply.say(
                            access.grant(said.id(), said.get(colleague))
                                ? "tips.door.granted"
                                : "dialogue.too-late")));
    return Beside.each(
        "grant",
        said -> access.applicants(said.id()),
        it -> Text.of("tips.door.grant").with("officer", officers.nameOf(it)),
        (it, said) -> said.with(colleague, it).ask(granting));
  }

  private UUID tip(Said said) {
    return said.get(tip);
  }

  private Text.Keyed about(Text.Keyed question, Said said) {
    return question.with("handle", Case.handle(tip(said)));
  }

  private Act<Case> act(Case.Act act) {
    return acts.act(act.name(), it -> page.label(act, it), (it, _) -> it.acts().contains(act));
  }

  private void whatIsDoneWithATip() {
    act(Case.Act.CLAIM)
        .changes(said -> work.claim(tip(said), said.id()))
        .done("tips.inbox.claimed");
    openPhoto();
    act(Case.Act.ASK)
        .asks("tips.inbox.ask-words", WORDS, (words, said) -> work.ask(tip(said), said.id(), words))
        .done("tips.inbox.sent");
    act(Case.Act.NOTE)
        .asks("tips.inbox.ask-note", WORDS, (words, said) -> work.note(tip(said), said.id(), words))
        .done("tips.inbox.noted");
    act(Case.Act.HAND_OVER)
        .asks(
            "tips.inbox.choose-colleague",
            oneOf(said -> desk.colleagues(said.id()), officers::nameOf),
            (colleague, said) -> work.handOver(tip(said), said.id(), colleague))
        .done("tips.inbox.handed-over");
    merge();
    passOn();
    act(Case.Act.RELEASE)
        .changes(said -> work.release(tip(said), said.id()))
        .done("tips.inbox.released");
    act(Case.Act.MARK_SPAM)
        .asks(
            "tips.inbox.confirm-spam",
            Answer.yes("tips.inbox.spam-yes"),
            (_, said) -> work.markSpam(tip(said), said.id()))
        .done("tips.inbox.closed");
    close();
    acts.act("tips.refresh", (it, _) -> it.mine()).leads(acts::show);
  }

  /// A picture is seen once, and then told in words.
  private void openPhoto() {
    var describing =
        aside("tips.inbox.describe-photo", WORDS)
            .worded(this::about)
            .beside(Beside.button("tips.inbox.describe-later", acts::show))
            .does(
                (words, said) ->
                    work.describePhoto(tip(said), said.id(), words)
                        ? acts.show(said, Reply.say("tips.inbox.noted"))
                        : acts.tooLate(said));
    var opening = act(Case.Act.OPEN_PHOTO);
    opening
        .asks("tips.inbox.confirm-photo", Answer.yes("tips.inbox.photo-yes"))
        .worded((text, said) -> about(text, said).with("minutes", PHOTO_STAYS.toMinutes()));
    opening.does(
        said ->
            work.openPhoto(tip(said), said.id())
                .map(it -> Reply.picture(it.jpeg()).vanishAfter(PHOTO_STAYS))
                .map(it -> said.ask(describing, it))
                .orElseGet(() -> acts.tooLate(said)));
  }

  private void merge() {
    var merging = act(Case.Act.MERGE);
    var into =
        merging.asks(
            "tips.inbox.choose-twin",
            oneOf(said -> desk.othersInHand(tip(said), said.id()), Case::handle));
    merging
        .asks("tips.inbox.confirm-merge", Answer.yes("tips.inbox.merge-yes"))
        .worded((text, said) -> about(text, said).with("into", Case.handle(said.get(into))));
    merging
        .changes(said -> work.merge(tip(said), said.id(), said.get(into)))
        .done("tips.inbox.merged");
  }

  private void passOn() {
    var passing = act(Case.Act.PASS_ON).unless(this::nextDeskIsNotOpen);
    var retold = passing.asks("tips.inbox.retell", WORDS);
    retold.worded((text, said) -> about(text, said).with("desk", nextDesk(said)));
    passing
        .asks("tips.inbox.confirm-passing-on", Answer.yes("tips.send"))
        .worded(
            (text, said) ->
                GiveawayWarning.under(
                    text.with("desk", nextDesk(said)).with("words", said.get(retold)),
                    Giveaways.in(said.get(retold))));
    passing
        .changes(said -> work.passOn(tip(said), said.id(), said.get(retold)))
        .done("tips.inbox.passed-on");
  }

  private Text nextDesk(Said said) {
    return officers.deskAbove(said.id()).map(Desk::label).orElseThrow();
  }

  private Optional<Text> nextDeskIsNotOpen(Said said) {
    return work.closedDeskAbove(said.id())
        .map(it -> Text.of("tips.inbox.desk-not-open").with("desk", it.label()));
  }

  private void close() {
    var closing = act(Case.Act.CLOSE);
    var outcome =
        closing.asks(
            "tips.inbox.choose-outcome",
            Answer.oneOf(Tip.Outcome.values(), it -> Text.of("tips.outcome.", it)));
    closing
        .asks("tips.inbox.confirm-closing", Answer.yes("tips.inbox.close-yes"))
        .worded(
            (text, said) ->
                about(text, said).with("outcome", Text.of("tips.outcome.", said.get(outcome))));
    closing
        .changes(said -> work.close(tip(said), said.id(), said.get(outcome)))
        .done("tips.inbox.closed");
  }

  private static Listing<UUID> oneOf(Function<Said, List<UUID>> list, Function<UUID, String> name) {
    return Listing.of((UUID id) -> id, new Shelf<>(list))
        .underQuestion()
        .byPlace()
        .named((_, it, _) -> Text.plain(name.apply(it)));
  }
}
