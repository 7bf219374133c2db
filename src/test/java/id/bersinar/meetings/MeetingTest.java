package id.bersinar.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Visitor;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Officials invite each other to meetings. It is Wednesday, 20 November 2030, 10.15 in Jakarta.
@SuppressWarnings("NullAway.Init") // injected
class MeetingTest extends MeetingScenario {

  @Autowired private MinutesJob minutes;
  @Autowired private MeetingButtons buttons;
  @Autowired private JdbcClient database;

  @Test
  void whoIsInvitedAnswersAndTheOrganiserSeesIt() {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    camat.sees("meetings.news.invited", "Posko baru (contoh)", "09.00").taps("meetings.rsvp.yes");
    camat.sees("meetings.your-answer");
    aLittleLater();
    hasan.sees("Hadir 1 · 🚫 Tidak 0 · 🤝 Diwakili 0 · ⏳ Belum menjawab 2");
    camat.taps("meetings.rsvp.deputy").sees("meetings.ask-deputy").sends("/batal");
    camat.sends("/rapat").taps("1").taps("meetings.rsvp.deputy").sends("Sekcam (contoh)");
    camat.sees("meetings.noted");
    karang.taps("meetings.rsvp.no");
    aLittleLater();
    hasan
        .sees("Hadir 0 · 🚫 Tidak 1 · 🤝 Diwakili 1 · ⏳ Belum menjawab 1")
        .taps("meetings.show-who")
        .sees("Sekcam (contoh)", "Karang Taruna (contoh)");
  }

  @Test
  void aCancelledOneIsToldOnceAndNobodyIsRemindedOfIt() {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    hasan.sends("/rapat").taps("1").taps("meetings.cancel").taps("meetings.yes-cancel");
    hasan.sees("meetings.cancelled-now");
    telling.run();
    telling.run();
    assertThat(told(camat, "dibatalkan")).isEqualTo(1);
    camat.tapsOn("meetings.news.invited", "meetings.rsvp.yes").sees("meetings.gone");
    goTo("2030-11-21T09:05");
    remind();
    camat.seesNothingOf("meetings.reminder");
  }

  /// Nobody has answered a question wrongly that hasn't been put.
  @Test
  void whatIsSaidMoreThanTheCommandIsNoWrongChoice() {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    camat.sends("mau rapat sama pemda").seesNothingOf("dialogue.please-choose");
    camat.taps("1").sees("Posko baru (contoh)");
    camat.sends("/rapat").sends("sama pemda").sees("dialogue.please-choose");
  }

  @Test
  void whoComesIsRemindedADayAndAnHourBefore() {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    karang.taps("meetings.rsvp.no");
    goTo("2030-11-21T08:55");
    remind();
    assertThat(told(camat, "Sebentar lagi")).isZero();
    goTo("2030-11-21T09:00");
    remind();
    remind();
    assertThat(told(camat, "Sebentar lagi")).isEqualTo(1);
    goTo("2030-11-22T08:00");
    remind();
    remind();
    assertThat(told(camat, "Sebentar lagi")).isEqualTo(2);
    assertThat(told(karang, "Sebentar lagi")).isZero();
    goTo("2030-11-22T09:00");
    remind();
    telling.run();
    assertThat(told(camat, "Sebentar lagi")).isEqualTo(2);
  }

  @Test
  void whoIsLateMayAnswerUntilItIsOver() {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    goTo("2030-11-22T09:10");
    camat.tapsOn("meetings.news.invited", "meetings.rsvp.yes").sees("meetings.your-answer");
    aLittleLater();
    hasan.sees("Hadir 1 · 🚫 Tidak 0 · 🤝 Diwakili 0 · ⏳ Belum menjawab 2");
    camat.sends("/rapat").taps("meetings.show-past").taps("1").offers("meetings.rsvp.no");
    camat.offersNothingOf("meetings.rsvp.deputy");
    goTo("2030-11-22T11:00");
    minutes.run();
    aLittleLater();
    hasan.sees("Hadir 1 · 🚫 Tidak 0 · 🤝 Diwakili 0 · ⏳ Belum menjawab 2");
    assertThat(database.sql("select closed from meeting").query(Boolean.class).single()).isTrue();
    karang.tapsOn("meetings.news.invited", "meetings.rsvp.yes").sees("meetings.gone");
  }

  @Test
  void whatIsCalledLateIsRemindedOfOnceOnly() {
    hasanInvitesTo("hari ini jam 13.00");
    remind();
    assertThat(told(camat, "Sebentar lagi")).isZero();
    goTo("2030-11-20T12:00");
    remind();
    assertThat(told(camat, "Sebentar lagi")).isEqualTo(1);
  }

  @Test
  void afterAStandstillOneMessageReminds() {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    goTo("2030-11-22T08:05");
    remind();
    assertThat(told(camat, "Sebentar lagi")).isEqualTo(1);
  }

  @Test
  void whoeverLivesFurtherEastIsRemindedByTheirClockAndNotInTheirNight() {
    database
        .sql("update person set zone = 'WIT' where institution = 'Karang Taruna (contoh)'")
        .update();
    hasanInvitesTo("Jumat 22/11/2030 20.30");
    goTo("2030-11-21T20:30");
    remind();
    assertThat(told(camat, "Sebentar lagi")).isEqualTo(1);
    assertThat(told(karang, "Sebentar lagi")).isZero();
    // Six in the morning in the east.
    goTo("2030-11-22T04:00");
    remind();
    karang.sees("meetings.reminder", "22.30 WIT");
    goTo("2030-11-22T19:30");
    remind();
    assertThat(told(camat, "Sebentar lagi")).isEqualTo(2);
    assertThat(told(karang, "Sebentar lagi")).isEqualTo(1);
  }

  @Test
  void whoHasNotAnsweredIsAskedOnceAnHour() {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    camat.taps("meetings.rsvp.yes");
    hasan.sends("/rapat").taps("1").taps("meetings.ask").sees("meetings.asked");
    hasan.taps("meetings.ask").sees("meetings.asked-already");
    telling.run();
    karang.sees("meetings.news.asked");
    camat.seesNothingOf("meetings.news.asked");
  }

  @Test
  void whatCannotBeIsRefused() {
    hasan.sends("/undangrapat").sends("x".repeat(3_000)).sees("meetings.too-long");
    hasan.sends("Posko (contoh)").sends("31 Februari").sees("reminders.time.no-such");
    hasan.sends("kemarin jam 9").sees("reminders.time.past");
    hasan.sends("setiap Kamis 09.00").sees("reminders.time.once");
    hasan.sends("lama sekali").sees("meetings.length.hint").sends("sampai jam 11");
    hasan.sends("online").taps("reminders.audience.me");
    hasan.sees("meetings.nobody").taps("reminders.audience.everyone");
    goTo("2030-11-21T09:00");
    hasan.taps("meetings.invite").sees("meetings.passed");
    assertThat(database.sql("select count(*) from meeting").query(Long.class).single()).isZero();
  }

  @Test
  void whoIsErasedPassesTheirsOnAndIsInvitedNoLonger() {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    camat.sends("/dataku").sees("meetings.data.invited");
    camat.sends("/hapusdata").taps("people.erase.yes").sees("people.erase.done");
    hasan.sends("/hapusdata").taps("people.erase.yes").sees("people.erase.done");
    aLittleLater();
    neighbourhood.operator().sees("meetings.inherited", "Belum menjawab 1");
    neighbourhood.operator().sends("/rapat").taps("1").offers("meetings.cancel");
    karang.taps("meetings.rsvp.yes").sees("meetings.your-answer");
  }

  @Test
  void whoLosesTheRoleBeforeItIsToldIsNotInvited() {
    hasan
        .sends("undang rapat")
        .sends("Posko baru (contoh)")
        .sends("Jumat 22/11/2030 09.00")
        .taps("2 jam")
        .sends("Aula kelurahan (contoh)")
        .taps("reminders.audience.everyone")
        .taps("meetings.invite")
        .sees("meetings.called");
    neighbourhood.operator().sends("/pejabat").taps(KECAMATAN);
    neighbourhood.operator().taps("people.official.dismiss").taps("people.dismiss.yes");
    telling.run();
    goTo("2030-11-21T10:00");
    remind();
    goTo("2030-11-22T08:15");
    remind();
    assertThat(told(camat, "Posko baru (contoh)")).isZero();
    assertThat(told(karang, "Posko baru (contoh)")).isPositive();
  }

  @Test
  void whoIsNotInvitedAnswersNothing() {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    var late = neighbourhood.stakeholder("Lurah (contoh)", "Kelurahan (contoh)");
    late.sends("/rapat").sees("meetings.none");
    var meeting = database.sql("select id from meeting").query(UUID.class).single();
    var stranger =
        new Visitor(UUID.randomUUID(), "", new Language("id"), Set.of(Role.STAKEHOLDER), true);
    for (var forged : List.of("yes:", "deputy:", "who:", "file:", "open:", "", "yes")) {
      assertThat(buttons.tapped(forged + meeting, stranger)).isEqualTo(Reply.say("meetings.gone"));
    }
    aLittleLater();
    hasan.sees("Belum menjawab 3");
  }

  @Test
  void howManyThereAreEachIsToldOnceSliceBySlice() {
    int many = 2 * Telling.SLICE + 40;
    for (int number = 0; number < many; number++) {
      var id = UUID.randomUUID();
      database
          .sql(
              """
              insert into person (id, chat_id, language, first_seen, reachable)
              values (:id, :chat, 'id', date '2030-01-01', true)
              """)
          .param("id", id)
          .param("chat", 500_000 + number)
          .update();
      database
          .sql("insert into person_role (person_id, role) values (:id, 'STAKEHOLDER')")
          .param("id", id)
          .update();
    }
    int before = neighbourhood.throughOutbox().size();
    hasan.sends("/undangrapat").sends("Apel (contoh)").sends("Jumat 22/11/2030 09.00");
    hasan.taps("meetings.length.open");
    hasan.sends("Lapangan (contoh)").taps("reminders.audience.everyone").taps("meetings.invite");
    telling.run();
    telling.run();
    var chats = neighbourhood.throughOutbox().stream().skip(before).map(it -> it.chat()).toList();
    var invited = chats.stream().filter(it -> it >= 500_000 && it < 500_000 + many).toList();
    assertThat(invited).hasSize(many).doesNotHaveDuplicates();
  }
}
