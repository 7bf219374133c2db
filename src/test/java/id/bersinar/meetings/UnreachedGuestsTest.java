package id.bersinar.meetings;

import id.bersinar.dialogue.ChatChange;
import id.bersinar.dialogue.ChatReachable;
import id.bersinar.dialogue.ChatUnreachable;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the organiser reads of who can't be written to, and so is to be called.
@SuppressWarnings("NullAway.Init") // injected
class UnreachedGuestsTest extends MeetingScenario {

  private static final String NOBODY_ANSWERED =
      "Hadir 0 · 🚫 Tidak 0 · 🤝 Diwakili 0 · ⏳ Belum menjawab ";

  @Autowired private ApplicationEventPublisher events;
  @Autowired private JdbcClient database;

  /// The last one who has joined from there.
  private void oneOfTheKecamatanIs(LongFunction<ChatChange> change) {
    events.publishEvent(
        change.apply(
            database
                .sql("select max(chat_id) from person where institution = :kecamatan")
                .param("kecamatan", KECAMATAN)
                .query(Long.class)
                .single()));
    aLittleLater();
  }

  @Test
  void whoBlocksTheBotIsNoLongerWaitedForUntilTheyAreBack() {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    oneOfTheKecamatanIs(ChatUnreachable::new);
    hasan.sees(NOBODY_ANSWERED + "2", "Tidak terjangkau, hubungi langsung: 1");
    hasan
        .tapsOn("meetings.count", "meetings.show-who")
        .sees(KECAMATAN, ": tidak terjangkau, hubungi langsung");
    hasan.sends("/rapat").taps("1").sees("Tidak terjangkau, hubungi langsung: 1");
    oneOfTheKecamatanIs(ChatReachable::new);
    hasan.sees(NOBODY_ANSWERED + "3");
    camat.tapsOn("meetings.news.invited", "meetings.rsvp.yes");
    aLittleLater();
    oneOfTheKecamatanIs(ChatUnreachable::new);
    hasan.sends("/rapat").taps("1").sees("Hadir 1", "Belum menjawab 2");
    hasan.seesNothingOf("meetings.count-unreached");
  }

  @Test
  void whoHadBlockedItBeforeIsNamedTooAndRemindedOnceTheyAreBack() {
    oneOfTheKecamatanIs(ChatUnreachable::new);
    hasan.sends("undang rapat").sends("Posko baru (contoh)").sends("Jumat 22/11/2030 09.00");
    hasan.taps("2 jam").sends("Aula (contoh)").taps("reminders.audience.everyone");
    hasan.sees("meetings.check", "2 orang").taps("meetings.invite").sees("meetings.called");
    aLittleLater();
    hasan.sees(NOBODY_ANSWERED + "2", "Tidak terjangkau, hubungi langsung: 1");
    oneOfTheKecamatanIs(ChatReachable::new);
    goTo("2030-11-21T09:00");
    remind();
    camat.sees("meetings.reminder").taps("meetings.rsvp.yes").sees("meetings.your-answer");
  }

  @Test
  void anOfficialWhoComesForSomebodyAndCannotBeReachedIsMarkedToo() {
    hasanInvitesTo("Jumat 22/11/2030 09.00");
    neighbourhood.stakeholder("Sekcam (contoh)", KECAMATAN);
    camat.taps("meetings.rsvp.deputy").taps(KECAMATAN).sees("meetings.your-deputy");
    telling.run();
    oneOfTheKecamatanIs(ChatUnreachable::new);
    hasan.sees("Diwakili 1", "Belum menjawab 2").seesNothingOf("meetings.count-unreached");
    hasan.taps("meetings.show-who").sees(KECAMATAN, "(tidak terjangkau)");
  }
}
