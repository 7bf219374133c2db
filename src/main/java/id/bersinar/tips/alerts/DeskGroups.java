package id.bersinar.tips.alerts;

import id.bersinar.area.AreaCode;
import id.bersinar.area.AreaDesk;
import id.bersinar.area.Areas;
import id.bersinar.area.Desk;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.GroupCommand;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.StartLinks;
import id.bersinar.dialogue.Text;
import id.bersinar.people.People;
import id.bersinar.tips.access.Officer;
import id.bersinar.tips.access.Officers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

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
  private final Areas areas;
  private final StartLinks links;

  DeskGroups(JdbcClient database, People people, Officers officers, Areas areas, StartLinks links) {
    this.database = database;
    this.people = people;
    this.officers = officers;
    this.areas = areas;
    this.links = links;
  }

  /// A group.
  ///
  /// @param threadId the topic in which it wants to be told; absent outside of topics
  record Group(long chatId, @Nullable Integer threadId) {}

  /// The desk's groups. One that the bot was taken out of is none.
  List<Group> of(AreaDesk desk) {
    return database
        .sql(
            "select chat_id, thread_id from desk_group where"
                + AreaDesk.AREA_OWNS_ROW
                + "and desk = :desk and (trouble is null or trouble <> 'GONE')")
        .param("area", desk.code())
        .param("home", desk.home())
        .param("desk", desk.desk().name())
        .query(Group.class)
        .list();
  }

  @Override
  public String name() {
    return "laporan";
  }

  @Override
  public Optional<Reply> heard(Call call) {
    var group = new Group(call.group(), call.thread());
    return people
        .ofChat(call.sender())
        .flatMap(it -> officers.find(it.id()))
        .filter(it -> it.desk().desk() != Desk.OVERSIGHT)
        // Another desk's group is left alone.
        .filter(it -> deskOf(group.chatId()).orElse(it.desk()).equals(it.desk()))
        .map(it -> call.argument().equals(STOP) ? leave(group.chatId()) : join(group, it));
  }

  private Optional<AreaDesk> deskOf(long group) {
    return database
        .sql(
            """
            select area_code, desk from desk_group
            where chat_id = :group and (trouble is null or trouble <> 'GONE')
            """)
        .param("group", group)
        .query((row, _) -> deskOf(row))
        .optional();
  }

  private AreaDesk deskOf(ResultSet row) throws SQLException {
    var area = Optional.ofNullable(row.getString("area_code")).map(AreaCode::new);
    return areas.desk(area, Desk.valueOf(row.getString("desk")));
  }

  private Reply join(Group group, Officer officer) {
    boolean known = deskOf(group.chatId()).isPresent();
    if (!known) {
      forget(group.chatId());
      database
          .sql("insert into desk_group (chat_id, area_code, desk) values (:group, :area, :desk)")
          .param("group", group.chatId())
          .param("area", officer.desk().code())
          .param("desk", officer.desk().desk().name())
          .update();
    }
    database
        .sql("update desk_group set thread_id = :thread where chat_id = :group")
        .param("group", group.chatId())
        .param("thread", group.threadId())
        .update();
    return withLink(
        Reply.say(
            Text.of(known ? "tips.group.here" : "tips.group.joined")
                .with("desk", officer.desk().label())));
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
}
