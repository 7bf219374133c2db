package id.bersinar.reminders;

import id.bersinar.calendar.LeadTime;
import id.bersinar.dialogue.ChatUnreachable;
import id.bersinar.people.Audience;
import id.bersinar.scenario.Phone;
import id.bersinar.scenario.ScenarioTest;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/// Base of the tests on reminders. It is Wednesday, 20 November 2030, 10.15 in Jakarta: far enough
/// ahead for Quartz, which goes by the machine's clock, to keep still.
@SuppressWarnings("NullAway.Init") // injected
abstract class RemindersTest extends ScenarioTest {

  static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

  @Autowired ClaimRuns runs;
  @Autowired Planner planner;
  @Autowired Editing editing;
  @Autowired Scheduler scheduler;
  @Autowired Timetable timetable;
  @Autowired JdbcTemplate database;
  @Autowired TransactionTemplate transactions;

  Phone hasan;
  private final Map<Phone, Integer> read = new HashMap<>();

  @BeforeEach
  void someoneFromTheGovernment() {
    goTo("2030-11-20T10:15");
    hasan = neighbourhood.stakeholder("Hasan (contoh)", "Dinas Koperasi (contoh)");
  }

  /// Moves the clock.
  void goTo(String wallClock) {
    clock.moveTo(LocalDateTime.parse(wallClock).atZone(WIB).toInstant());
  }

  /// Hasan, once he has said of what he wants to be reminded.
  Phone askedForTime() {
    return hasan.sends("/pengingat").sends("Ronda malam (contoh)").sees("reminders.ask-time");
  }

  /// Makes one for everyone.
  UUID make(LocalDateTime start, Recurrence recurrence) {
    return makeFor(Audience.EVERYONE, start, recurrence);
  }

  UUID makeFor(Audience audience, LocalDateTime start, Recurrence recurrence) {
    return planner
        .make(
            hasansId(),
            new Plan("Rapat (contoh)", recurrence.from(start), List.of(LeadTime.NONE), audience))
        .orElseThrow()
        .id();
  }

  /// What the triggers do when they fire, and the sweep.
  void fireAll() {
    runs.run();
  }

  /// The same, for what was snoozed.
  void bringSnoozed() {
    runs.run();
  }

  /// In how many messages that have come since this was last asked the phone has that word.
  long got(Phone phone, String word) {
    var news = phone.news();
    int before = read.getOrDefault(phone, 0);
    read.put(phone, news.size());
    return news.stream()
        .skip(before > news.size() ? 0 : before)
        .filter(it -> it.contains(word))
        .count();
  }

  UUID only(String table) {
    return ids("select id from " + table).getFirst();
  }

  List<UUID> ids(String query) {
    return database.queryForList(query, UUID.class);
  }

  long count(String table) {
    var count = database.queryForObject("select count(*) from " + table, Long.class);
    return count == null ? 0 : count;
  }

  UUID hasansId() {
    return ids("select id from person where institution = 'Dinas Koperasi (contoh)'"
            + " order by first_seen")
        .getFirst();
  }

  /// What the sweep does for what comes soon.
  void lookAhead() {
    transactions.executeWithoutResult(_ -> timetable.lookAhead());
  }

  boolean hasTrigger(String wallClock) {
    try {
      return scheduler.checkExists(
          Timetable.key(LocalDateTime.parse(wallClock).atZone(WIB).toInstant()));
    } catch (SchedulerException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Makes a reminder by the dialogue.
  void plans(Phone who, String message, String time, String recurrence, String audience) {
    who.sends("/pengingat").sends(message).sends(time).taps(recurrence).taps(audience);
    if (!audience.equals("reminders.audience.me")) {
      who.taps("reminders.lead.only-then");
    }
    who.taps("reminders.save").sees("reminders.saved");
  }

  /// "Rapat (contoh)", for himself, tomorrow at nine.
  void hasanPlansAMeeting() {
    plans(
        hasan,
        "Rapat (contoh)",
        "besok 09.00",
        "reminders.recurrence.once",
        "reminders.audience.me");
  }

  /// As the only one of his agenda.
  void hasanOpensHisReminder() {
    hasan.sends("/agenda").taps("1");
  }

  /// "Piket (contoh)", for himself, each day at nine.
  void hasanPlansADailyOne() {
    plans(
        hasan,
        "Piket (contoh)",
        "besok 09.00",
        "reminders.recurrence.daily",
        "reminders.audience.me");
  }

  /// Makes one for Hasan himself, and its time comes.
  void hasanGetsAReminder() {
    plans(
        hasan,
        "Rapat pengurus (contoh)",
        "besok 09.00",
        "reminders.recurrence.once",
        "reminders.audience.me");
    goTo("2030-11-21T09:00");
    fireAll();
  }

  /// Has the person block the bot.
  void blocks(UUID person) {
    context.publishEvent(new ChatUnreachable(chatOf(person)));
  }

  long chatOf(UUID person) {
    var chat =
        database.queryForObject("select chat_id from person where id = ?", Long.class, person);
    return chat == null ? 0 : chat;
  }
}
