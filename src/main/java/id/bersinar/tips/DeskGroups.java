package id.bersinar.tips;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.ChatUnreachable;
import id.bersinar.dialogue.GroupCommand;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.StartLinks;
import id.bersinar.dialogue.Text;
import id.bersinar.people.Desk;
import id.bersinar.people.People;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Groups of officers: `/laporan` there brings a desk's notices to the group, `/laporan berhenti`
/// ends that. What a tip says is never in a group, and nor is a passphrase: each officer opens the
/// inbox in the own private chat. The oversight desk has none, so that nobody learns by it that
/// there is something about officers.
@Component
class DeskGroups implements GroupCommand {

  private static final String STOP = "berhenti";

  private final JdbcClient database;
  private final People people;
  private final Officers officers;
  private final StartLinks links;

  DeskGroups(JdbcClient database, People people, Officers officers, StartLinks links) {
    this.database = database;
    this.people = people;
    this.officers = officers;
    this.links = links;
  }

  /// The chats of the desk's groups.
  List<Long> of(Desk desk) {
    return database
        .sql("select chat_id from desk_group where desk = :desk")
        .param("desk", desk.name())
        .query(Long.class)
        .list();
  }

  @Override
  public String name() {
    return "laporan";
  }

  @Override
  public Optional<Reply> heard(long group, long sender, String argument) {
    return people
        .ofChat(sender)
        .filter(it -> it.roles().contains(Role.LIAISON))
        .map(it -> officers.deskOf(it.id()))
        .filter(desk -> desk != Desk.OVERSIGHT)
        // Another desk's group is left alone.
        .filter(desk -> deskOf(group).orElse(desk) == desk)
        .map(desk -> argument.equals(STOP) ? leave(group) : join(group, desk));
  }

  private Optional<Desk> deskOf(long group) {
    return database
        .sql("select desk from desk_group where chat_id = :group")
        .param("group", group)
        .query(String.class)
        .optional()
        .map(Desk::valueOf);
  }

  private Reply join(long group, Desk desk) {
    boolean known = deskOf(group).isPresent();
    if (!known) {
      database
          .sql("insert into desk_group (chat_id, desk) values (:group, :desk)")
          .param("group", group)
          .param("desk", desk.name())
          .update();
    }
    return withLink(
        Reply.say(
            Text.of(known ? "tips.group.here" : "tips.group.joined").with("desk", desk.label())));
  }

  private Reply leave(long group) {
    forget(group);
    return Reply.say("tips.group.left");
  }

  private void forget(long group) {
    database.sql("delete from desk_group where chat_id = :group").param("group", group).update();
  }

  /// With a button that leads to the private chat.
  Reply withLink(Reply.Say reply) {
    return links
        .toBot()
        .<Reply>map(
            it ->
                reply.with(Keyboard.buttons().row(new Button.Link(Text.of("tips.group.open"), it))))
        .orElse(reply);
  }

  /// The bot was taken out of the group.
  @EventListener
  @Transactional
  public void onUnreachable(ChatUnreachable event) {
    forget(event.chat());
  }
}
