package id.bersinar.tips.alerts;

import id.bersinar.dialogue.GroupCommand;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import id.bersinar.people.People;
import id.bersinar.tips.access.Officer;
import id.bersinar.tips.access.Officers;
import id.bersinar.tips.access.OfficersWithAccess;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// `/laporan` in a group of officers brings a desk's notices there, `/laporan berhenti` ends that.
/// What a tip says is never in a group, and nor is a passphrase: each officer opens the inbox in
/// the own private chat. The oversight desk has no group, so that nobody learns by it that there
/// is something about officers.
@Component
class GroupNotices implements GroupCommand {

  private static final String STOP = "berhenti";

  private final DeskGroups groups;
  private final People people;
  private final Officers officers;
  private final OfficersWithAccess withAccess;
  private final PrivateChatLink link;

  GroupNotices(
      DeskGroups groups,
      People people,
      Officers officers,
      OfficersWithAccess withAccess,
      PrivateChatLink link) {
    this.groups = groups;
    this.people = people;
    this.officers = officers;
    this.withAccess = withAccess;
    this.link = link;
  }

  @Override
  public String name() {
    return "laporan";
  }

  @Override
  public Optional<Reply> heard(Call call) {
    return people
        .ofChat(call.sender())
        .flatMap(it -> officers.find(it.id()))
        .filter(it -> DeskGroups.suit(it.desk()))
        // Another desk's group is left alone.
        .filter(it -> groups.deskOf(call.group()).orElse(it.desk()).equals(it.desk()))
        .flatMap(it -> heard(call, it));
  }

  private Optional<Reply> heard(Call call, Officer officer) {
    if (!withAccess.include(officer)) {
      return Optional.of(link.under(Reply.say("tips.group.no-access")));
    }
    if (call.argument().equals(STOP)) {
      groups.end(call.group(), officer);
      return Optional.of(Reply.say("tips.group.left"));
    }
    boolean fresh = groups.attach(call.group(), call.thread(), call.title(), officer);
    return Optional.of(
        link.under(
            Reply.say(
                Text.of(fresh ? "tips.group.joined" : "tips.group.here")
                    .with("desk", officer.desk().label()))));
  }
}
