package id.bersinar.tips.desk;

import id.bersinar.area.WallClock;
import id.bersinar.dialogue.Act;
import id.bersinar.dialogue.Acts;
import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Beside;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Field;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Text;
import id.bersinar.tips.access.AuditTrail;
import id.bersinar.tips.access.DeskAccess;
import id.bersinar.tips.access.Officer;
import id.bersinar.tips.access.Officers;
import id.bersinar.tips.access.OfficersWithAccess;
import id.bersinar.tips.access.Unlocking;
import id.bersinar.tips.alerts.DeskGroups;
import id.bersinar.tips.alerts.DutyRoster;
import id.bersinar.tips.intake.Refusals;
import id.bersinar.tips.intake.ReleaseTimes;
import id.bersinar.tips.record.TipId;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// /laporan: the liaison's inbox. No button carries a tip's id: they say which of the list.
@Component
class InboxDialogue extends LockedForm {

  private static final Answer<String> WORDS = Answer.words(CaseWork.LONGEST, Refusals.TOO_LONG);
  private static final Duration PHOTO_STAYS = Duration.ofMinutes(30);
  private static final String TO_LIST = "tips.inbox.list";

  private final LiaisonDesk desk;
  private final ListedTips listed;
  private final CaseWork work;
  private final SecondLook second;
  private final CasePage page;
  private final Field<UUID> tip;
  private final Acts<Case> acts;

  InboxDialogue(
      LiaisonDesk desk,
      ListedTips listed,
      ReleaseTimes times,
      CaseWork work,
      SecondLook second,
      DeskAccess access,
      OfficersWithAccess withAccess,
      Officers officers,
      WallClock wallClock,
      AuditTrail audit,
      DutyRoster roster,
      DeskGroups groups,
      TipCounts counts,
      Unlocking unlocking) {
    super(
        "inbox",
        Command.forRole(Role.LIAISON, "laporan", 60),
        access,
        withAccess,
        officers,
        unlocking);
    this.desk = desk;
    this.listed = listed;
    this.work = work;
    this.second = second;
    this.page = new CasePage(wallClock);

    tip =
        ask("tips.inbox.heading", InboxListing.of(desk, listed, times, this::officer, page))
            .worded((text, said) -> heading(text, officer(said)));
    acts =
        acts("act", (Said said) -> desk.find(tip(said), officer(said)))
            .page(page::of)
            .worded(this::about)
            .gone("tips.inbox.gone")
            .from(tip, TO_LIST)
            .records(said -> desk.open(tip(said), officer(said)));
    whatIsDoneWithATip();

    var toList = Beside.button(TO_LIST, said -> said.ask(tip));
    var duty =
        aside("duty", new RosterPage(roster, this::officer))
            .beside(toList)
            .does(
                (slot, said) -> {
                  slot.ifPresentOrElse(
                      it -> roster.toggle(officer(said), it), () -> roster.clear(said.id()));
                  return said.stay();
                });
    var steps = aside("audit", new AuditPage(audit, this::officer)).beside(toList);
    var groupsPage = new GroupsPage(groups, officers, this::officer);
    var ending =
        aside("tips.group.list", groupsPage.answer())
            .worded(groupsPage::worded)
            .beside(toList)
            .does(
                (group, said) -> {
                  groups.endFromAfar(group, officer(said));
                  return said.stay();
                });
    tip.beside(
            Beside.button("tips.duty.button", said -> said.ask(duty)),
            Beside.button(
                "tips.counts.button", said -> said.stay(CountsPage.of(counts.of(officer(said))))),
            Beside.button(
                "tips.group.button",
                said -> DeskGroups.suit(officer(said).desk()),
                said -> said.ask(ending)))
        .beside(Beside.button("tips.audit.button", said -> said.ask(steps)), lock())
        .beside(access());
  }

  private Text heading(Text.Keyed text, Officer officer) {
    return text.with("officer", officer.name()).with("n", withAccess.count(officer.desk()));
  }

  /// Colleagues who wait for access.
  private Beside<Officer> access() {
    var colleague = keep("colleague", Officer.class);
    var granting =
        aside("tips.door.confirm-grant", Answer.yes("tips.door.grant-yes"))
            .worded((text, said) -> text.with("officer", said.get(colleague).name()))
            .does(
                (_, said) ->
                    said.ask(
                        tip,
                        Reply.say(
                            access.grant(officer(said), said.get(colleague))
                                ? "tips.door.granted"
                                : "dialogue.too-late")));
    return Beside.each(
        "grant",
        it -> it.id().toString(),
        said -> access.applicants(officer(said)),
        it -> Text.of("tips.door.grant").with("officer", it.name()),
        (it, said) -> said.with(colleague, it).ask(granting));
  }

  private TipId tip(Said said) {
    return new TipId(said.get(tip));
  }

  private Text.Keyed about(Text.Keyed question, Said said) {
    return question.with("handle", tip(said).handle());
  }

  private Act<Case> act(Case.Act act) {
    return acts.act(act.name(), it -> page.label(act, it), (it, _) -> it.acts().contains(act));
  }

  private void whatIsDoneWithATip() {
    act(Case.Act.CLAIM)
        .changes(said -> work.claim(tip(said), officer(said)))
        .done("tips.inbox.claimed");
    openPhoto();
    askSender();
    act(Case.Act.NOTE)
        .asks(
            "tips.inbox.ask-note",
            WORDS,
            (words, said) -> work.note(tip(said), officer(said), words))
        .done("tips.inbox.noted");
    var away = new GivingAway(desk, work, officers, this::officer, this::tip);
    away.toColleague(act(Case.Act.HAND_OVER));
    merge();
    away.toNextDesk(act(Case.Act.PASS_ON));
    act(Case.Act.RELEASE)
        .changes(said -> work.release(tip(said), officer(said)))
        .done("tips.inbox.released");
    act(Case.Act.PROPOSE_SPAM)
        .unless(this::noSecondOfficer)
        .confirms("tips.inbox.confirm-spam", "tips.inbox.spam-yes")
        .changes(said -> second.propose(tip(said), officer(said)))
        .done("tips.inbox.spam-proposed");
    act(Case.Act.CONFIRM_SPAM)
        .confirms("tips.inbox.confirm-spam-too", "tips.inbox.spam-yes")
        .changes(said -> second.confirm(tip(said), officer(said)))
        .done("tips.inbox.closed");
    close();
    acts.act("tips.refresh", Case::mine).leads(acts::show);
  }

  /// Read again before it is sent: a passphrase that was typed twice must not reach the sender.
  private void askSender() {
    var asking = act(Case.Act.ASK);
    var words = asking.asks("tips.inbox.ask-words", WORDS);
    new MarkedWords(words, "tips.send", "tips.inbox.send-marked")
        .confirm(
            asking,
            "tips.inbox.confirm-words",
            (text, said) -> about(text, said).with("words", said.get(words)));
    asking
        .changes(said -> work.ask(tip(said), officer(said), said.get(words)))
        .done("tips.inbox.sent");
  }

  /// A picture is seen once, and then told in words.
  private void openPhoto() {
    var describing =
        aside("tips.inbox.describe-photo", WORDS)
            .worded(this::about)
            .beside(Beside.button("tips.inbox.describe-later", acts::show))
            .does(
                (words, said) ->
                    work.describePhoto(tip(said), officer(said), words)
                        ? acts.show(said, Reply.say("tips.inbox.noted"))
                        : acts.tooLate(said));
    var opening = act(Case.Act.OPEN_PHOTO);
    opening
        .asks("tips.inbox.confirm-photo", Answer.yes("tips.inbox.photo-yes"))
        .worded((text, said) -> about(text, said).with("minutes", PHOTO_STAYS.toMinutes()));
    opening.does(
        said ->
            work.openPhoto(tip(said), officer(said))
                .map(it -> Reply.picture(it.jpeg()).vanishAfter(PHOTO_STAYS))
                .map(it -> said.ask(describing, it))
                .orElseGet(() -> acts.tooLate(said)));
  }

  private void merge() {
    var merging = act(Case.Act.MERGE);
    var into =
        merging.asks(
            "tips.inbox.choose-twin",
            InboxListing.oneInHand(
                said -> desk.othersInHand(tip(said), officer(said)),
                desk,
                listed,
                this::officer,
                page));
    merging
        .asks("tips.inbox.confirm-merge", Answer.yes("tips.inbox.merge-yes"))
        .worded((text, said) -> about(text, said).with("into", new TipId(said.get(into)).handle()));
    merging
        .changes(said -> work.merge(tip(said), officer(said), new TipId(said.get(into))))
        .done("tips.inbox.merged");
  }

  private Optional<Text> noSecondOfficer(Said said) {
    return desk.isAlone(officer(said))
        ? Optional.of(Text.of("tips.inbox.no-second-officer"))
        : Optional.empty();
  }

  private void close() {
    var closing = act(Case.Act.CLOSE);
    var asked =
        Closing.of(
            closing,
            WORDS,
            this::about,
            said -> said.throughout(Closing.class, () -> desk.hasSender(tip(said), officer(said))));
    closing
        .changes(
            said ->
                work.close(
                    tip(said), officer(said), said.get(asked.outcome()), asked.lastWord(said)))
        .done("tips.inbox.closed");
  }
}
