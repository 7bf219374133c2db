package id.bersinar.tips.alerts;

import id.bersinar.dialogue.Announcer;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import id.bersinar.people.People;
import id.bersinar.tips.access.Officer;
import id.bersinar.tips.access.Officers;
import id.bersinar.tips.access.OfficersWithAccess;
import id.bersinar.tips.intake.TipsReleased;
import id.bersinar.tips.record.Tip;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells officers that there is something in their inbox, and never what.
@Component
public class TipNotices {

  private final Officers officers;
  private final OfficersWithAccess withAccess;
  private final DutyRoster roster;
  private final DeskGroups groups;
  private final People people;
  private final Announcer announcer;
  private final PrivateChatLink link;

  TipNotices(
      Officers officers,
      OfficersWithAccess withAccess,
      DutyRoster roster,
      DeskGroups groups,
      People people,
      Announcer announcer,
      PrivateChatLink link) {
    this.officers = officers;
    this.withAccess = withAccess;
    this.roster = roster;
    this.groups = groups;
    this.people = people;
    this.announcer = announcer;
    this.link = link;
  }

  /// One notice of a kind an officer for all that has come, within the running transaction. What
  /// nobody has in hand goes to whoever is on duty at the desk, an answer to the claimer; where the
  /// claimer can't be reached, to those on duty too. Groups hear of what is new.
  @EventListener
  void onReleased(TipsReleased released) {
    var fresh = released.fresh();
    var calm = toWake(fresh.stream().filter(it -> !it.isUrgent()));
    tell(toWake(fresh.stream().filter(Tip::isUrgent)), "tips.notice.urgent");
    tell(calm, "tips.notice.new");
    tellGroups(fresh);
    var claimers = new HashSet<UUID>();
    var without = new ArrayList<Tip>();
    for (var tip : released.grown()) {
      withAccess
          .claimer(tip)
          .map(Officer::id)
          .ifPresentOrElse(claimers::add, () -> without.add(tip));
    }
    tellGently(claimers, "tips.notice.answer");
    var desks = toWake(without.stream());
    desks.removeAll(calm);
    tell(desks, "tips.notice.added");
  }

  private Set<UUID> toWake(Stream<Tip> tips) {
    return tips.map(officers::deskOf)
        .distinct()
        .flatMap(desk -> roster.toWake(desk).stream())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private void tellGroups(List<Tip> fresh) {
    var byDesk = fresh.stream().collect(Collectors.groupingBy(officers::deskOf));
    byDesk.forEach(
        (desk, there) -> {
          var key =
              there.stream().anyMatch(Tip::isUrgent) ? "tips.notice.urgent" : "tips.notice.new";
          for (var group : groups.of(desk)) {
            announcer.tell(
                group.chatId(),
                group.threadId(),
                Language.INDONESIAN,
                Lane.ALERT,
                link.under(Reply.say(key)));
          }
        });
  }

  /// Tells an officer that a colleague has handed over a tip, within the running transaction.
  public void tellHandedOver(Officer officer) {
    tellGently(Set.of(officer.id()), "tips.notice.handed-over");
  }

  /// Asks those on duty beside that officer, or else all others, to read what the officer takes for
  /// no tip, within the running transaction.
  public void askSecondOfficer(Officer first) {
    var others = ids(withAccess.at(first.desk()));
    others.remove(first.id());
    var onDuty = ids(roster.onDuty(first.desk()));
    onDuty.remove(first.id());
    tell(onDuty.isEmpty() ? others : onDuty, "tips.notice.second-officer");
  }

  private static Set<UUID> ids(List<Officer> officers) {
    return officers.stream().map(Officer::id).collect(Collectors.toCollection(HashSet::new));
  }

  /// Tells officers that what they have left alone was released, within the running transaction.
  void tellLapsed(Set<UUID> officers) {
    tellGently(officers, "tips.notice.lapsed");
  }

  /// Reminds officers of what waits, within the running transaction.
  void remind(TipEscalation.Notice notice, Set<UUID> officers) {
    if (notice.isGentle()) {
      tellGently(officers, notice.key());
    } else {
      tell(officers, notice.key());
    }
  }

  private void tell(Set<UUID> officers, String key) {
    officers.forEach(it -> people.tell(it, Lane.ALERT, notice(key)));
  }

  /// As [#tell], but without a sound who isn't on duty.
  private void tellGently(Set<UUID> officers, String key) {
    for (var officer : officers) {
      var notice = notice(key);
      people.tell(officer, Lane.ALERT, roster.isOnDuty(officer) ? notice : notice.hush());
    }
  }

  private static Reply.Say notice(String key) {
    var toInbox = Keyboard.buttons().row(Button.command(Text.of("menu.laporan"), "laporan"));
    return Reply.say(key).with(toInbox);
  }
}
