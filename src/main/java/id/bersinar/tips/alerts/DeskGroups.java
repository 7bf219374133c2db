package id.bersinar.tips.alerts;

import id.bersinar.area.AreaCode;
import id.bersinar.area.AreaDesk;
import id.bersinar.area.Areas;
import id.bersinar.area.Desk;
import id.bersinar.dialogue.Announcer;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Reply;
import id.bersinar.tips.access.AccessLost;
import id.bersinar.tips.access.AuditEvent;
import id.bersinar.tips.access.AuditTrail;
import id.bersinar.tips.access.Officer;
import id.bersinar.tips.access.OfficersWithAccess;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The groups that hear that there is something in a desk's inbox. For each stands an officer who
/// can open what is there: once that is over, it hears nothing any more.
@Component
public class DeskGroups {

  // As long as Telegram lets one be.
  private static final int LONGEST_TITLE = 128;

  private final JdbcClient database;
  private final OfficersWithAccess withAccess;
  private final AuditTrail audit;
  private final Announcer announcer;
  private final Areas areas;
  private final Clock clock;

  DeskGroups(
      JdbcClient database,
      OfficersWithAccess withAccess,
      AuditTrail audit,
      Announcer announcer,
      Areas areas,
      Clock clock) {
    this.database = database;
    this.withAccess = withAccess;
    this.audit = audit;
    this.announcer = announcer;
    this.areas = areas;
    this.clock = clock;
  }

  /// Whether a desk may have groups. Oversight has none: their members can see that it was told
  /// something.
  public static boolean suit(AreaDesk desk) {
    return desk.desk() != Desk.OVERSIGHT;
  }

  /// A group.
  ///
  /// @param chatId Telegram's
  /// @param threadId the topic in which it wants to be told; absent outside of topics
  /// @param title as Telegram has shown it last
  /// @param attachedBy the officer who stands for it
  public record Group(long chatId, @Nullable Integer threadId, String title, UUID attachedBy) {}

  /// The desk's groups. One that the bot was taken out of is none.
  public List<Group> of(AreaDesk desk) {
    return database
        .sql(
            "select chat_id, thread_id, title, attached_by from desk_group where"
                + AreaDesk.AREA_OWNS_ROW
                + "and desk = :desk and attached_by is not null"
                + " and (trouble is null or trouble = 'MUTED') order by title, chat_id")
        .param("area", desk.code())
        .param("home", desk.home())
        .param("desk", desk.desk().name())
        .query(Group.class)
        .list()
        .stream()
        .filter(
            it -> withAccess.find(it.attachedBy()).filter(by -> by.desk().equals(desk)).isPresent())
        .toList();
  }

  /// Whose group that is; absent where it is nobody's any more.
  Optional<AreaDesk> deskOf(long chat) {
    return database
        .sql(
            """
            select area_code, desk from desk_group
            where chat_id = :chat and (trouble is null or trouble = 'MUTED')
            """)
        .param("chat", chat)
        .query(
            (row, _) ->
                areas.desk(
                    Optional.ofNullable(row.getString("area_code")).map(AreaCode::new),
                    Desk.valueOf(row.getString("desk"))))
        .optional();
  }

  /// From now on the officer stands for the group, which hears of the desk's tips.
  ///
  /// @return whether it has not before
  boolean attach(long chat, @Nullable Integer thread, String title, Officer officer) {
    boolean fresh = deskOf(chat).isEmpty();
    if (fresh) {
      forget(chat);
      database
          .sql("insert into desk_group (chat_id, area_code, desk) values (:chat, :area, :desk)")
          .param("chat", chat)
          .param("area", officer.desk().code())
          .param("desk", officer.desk().desk().name())
          .update();
    }
    database
        .sql(
            """
            update desk_group set thread_id = :thread, title = :title, attached_by = :officer
            where chat_id = :chat
            """)
        .param("chat", chat)
        .param("thread", thread)
        .param("title", title.substring(0, Math.min(title.length(), LONGEST_TITLE)))
        .param("officer", officer.id())
        .update();
    if (fresh) {
      audit.record(officer, AuditEvent.ATTACHED_GROUP);
    }
    return fresh;
  }

  /// Ends the notices of the officer's desk in the group.
  ///
  /// @return the group; absent where it had none
  Optional<Group> end(long chat, Officer officer) {
    var ended = of(officer.desk()).stream().filter(it -> it.chatId() == chat).findFirst();
    ended.ifPresent(
        it -> {
          forget(chat);
          audit.record(officer, AuditEvent.DETACHED_GROUP);
        });
    return ended;
  }

  /// As [#end], from the officer's private chat: the group is told.
  @Transactional
  public void endFromAfar(Group group, Officer officer) {
    end(group.chatId(), officer).ifPresent(this::tellTheEnd);
  }

  private void forget(long chat) {
    database.sql("delete from desk_group where chat_id = :chat").param("chat", chat).update();
  }

  private void tellTheEnd(Group group) {
    announcer.tell(
        group.chatId(),
        group.threadId(),
        Language.INDONESIAN,
        Lane.ALERT,
        Reply.say("tips.group.left"));
  }

  /// Whoever can open nothing any more stands for no group. The desk hears of it as of other groups
  /// that have fallen silent.
  @EventListener
  @Transactional
  public void onAccessLost(AccessLost event) {
    database
        .sql(
            "select chat_id, thread_id, title, attached_by from desk_group where attached_by = :by")
        .param("by", event.officer())
        .query(Group.class)
        .list()
        .forEach(this::tellTheEnd);
    database
        .sql(
            """
            update desk_group set attached_by = null, trouble = 'UNVOUCHED', trouble_since = :now,
              trouble_told = false
            where attached_by = :by
            """)
        .param("by", event.officer())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }
}
