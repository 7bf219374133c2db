package id.bersinar.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.Phone;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Somebody who is invited is away on the day of the meeting, which is on Friday.
@SuppressWarnings("NullAway.Init") // injected
class AbsentGuestsTest extends MeetingScenario {

  private static final String KARANG = "Karang Taruna (contoh)";
  private static final String WALI = "Wali Kota (contoh)";
  private static final String FRIDAY = "Jumat 22/11/2030 09.00";

  @Autowired private AbsentGuestsJob job;
  @Autowired private JdbcClient database;

  private void camatIsAway(String until, String deputy) {
    camat.sends("/profil").taps("people.absence.begin").sends(until).taps(deputy);
    camat.sees("people.absence.saved");
  }

  private void reports(String who, String toWhom) {
    database
        .sql(
            """
            update person set superior_id = (select s.id from person s where s.institution = :above)
            where institution = :who
            """)
        .param("above", toWhom)
        .param("who", who)
        .update();
  }

  private void aMinuteLater() {
    job.run();
    aLittleLater();
  }

  private static long invited(Phone phone) {
    return told(phone, "Undangan rapat dari");
  }

  @Test
  void whoStandsInIsInvitedForBothByOneMessageAndAnswersForBoth() {
    camatIsAway("cuti sampai Jumat", KARANG);
    hasanInvitesTo(FRIDAY);
    assertThat(invited(camat)).isZero();
    assertThat(invited(karang)).isEqualTo(1);
    karang.sees("Anda mewakili: " + KECAMATAN).seesNothingOf("meetings.news.stands-in");
    karang.tapsOn("meetings.news.invited", "meetings.rsvp.yes");
    aMinuteLater();
    hasan.sees("Hadir 1 · 🚫 Tidak 0 · 🤝 Diwakili 1 · ⏳ Belum menjawab 1");
    hasan.taps("meetings.show-who").sees(KECAMATAN, ": " + KARANG, "(✅ Hadir)");
    goTo("2030-11-21T09:00");
    remind();
    assertThat(told(camat, "Sebentar lagi")).isZero();
    assertThat(told(karang, "Sebentar lagi")).isEqualTo(1);
    karang.tapsOn("meetings.news.invited", "meetings.rsvp.no");
    aMinuteLater();
    assertThat(invited(camat)).isZero();
    hasan.sees("Hadir 0 · 🚫 Tidak 1 · 🤝 Diwakili 0 · ⏳ Belum menjawab 1", "mewakili: 1");
    hasan.taps("meetings.show-who").sees(KECAMATAN, "cuti, tidak ada yang mewakili");
    hasan.sends("/rapat").taps("1").taps("meetings.minutes.ask-taker");
    hasan.offersNothingOf(KECAMATAN);
  }

  @Test
  void whereTheDeputyDeclinesTheSuperiorComesAndAfterThatNobody() {
    camatIsAway("cuti sampai Jumat", KARANG);
    hasanInvitesTo(FRIDAY);
    var wali = neighbourhood.stakeholder("Wali kota (contoh)", WALI);
    reports(KECAMATAN, WALI);
    karang.tapsOn("meetings.news.invited", "meetings.rsvp.no");
    aMinuteLater();
    wali.sees("meetings.news.invited", "Anda mewakili: " + KECAMATAN);
    karang.seesNothingOf("meetings.deputy-released");
    hasan.sees("🤝 Diwakili 1").seesNothingOf("meetings.count-alone");
    wali.tapsOn("meetings.news.invited", "meetings.rsvp.no");
    aMinuteLater();
    hasan.sees("Diwakili 0", "tidak ada yang mewakili: 1");
    goTo("2030-11-21T09:00");
    remind();
    assertThat(told(camat, "Posko baru (contoh)")).isZero();
    camat.sends("/rapat").taps("1").taps("meetings.rsvp.yes");
    aMinuteLater();
    hasan.sees("Hadir 1 · 🚫 Tidak 1");
  }

  @Test
  void whereTheSuperiorIsAwayTooTheirDeputyComesAndWhatGoesRoundEnds() {
    camatIsAway("cuti sampai Jumat", KARANG);
    hasanInvitesTo(FRIDAY);
    var wali = neighbourhood.stakeholder("Wali kota (contoh)", WALI);
    var sekda = neighbourhood.stakeholder("Sekda (contoh)", "Sekretariat (contoh)");
    reports(KECAMATAN, WALI);
    reports(WALI, KECAMATAN);
    wali.sends("/profil").taps("people.absence.begin").sends("cuti sampai Jumat");
    wali.taps("Sekretariat (contoh)").sees("people.absence.saved");
    karang.tapsOn("meetings.news.invited", "meetings.rsvp.no");
    aMinuteLater();
    sekda.sees("Anda mewakili: " + KECAMATAN);
    sekda.tapsOn("meetings.news.invited", "meetings.rsvp.no");
    aMinuteLater();
    hasan.sees("tidak ada yang mewakili: 1");
    camat.sends("/profil").taps("people.absence.end");
    aMinuteLater();
    assertThat(invited(camat)).isEqualTo(1);
  }

  @Test
  void whoGoesAwayAfterTheInvitationIsRepresentedUntilTheyAreBack() {
    hasanInvitesTo(FRIDAY);
    var sekcam = neighbourhood.stakeholder("Sekcam (contoh)", KECAMATAN);
    camatIsAway("cuti sampai Jumat", KECAMATAN);
    aMinuteLater();
    sekcam.sees("meetings.news.invited", "Anda mewakili: " + KECAMATAN);
    camat.sends("/profil").taps("people.absence.end");
    aMinuteLater();
    sekcam.sees("meetings.deputy-released");
    camat.sees("meetings.news.asked").tapsOn("meetings.news.asked", "meetings.rsvp.yes");
    aMinuteLater();
    hasan.sees("Hadir 1 · 🚫 Tidak 0 · 🤝 Diwakili 0");
  }

  @Test
  void whoeverStandsInNowComesInPlaceOfWhoDidBefore() {
    camatIsAway("cuti sampai Jumat", KARANG);
    hasanInvitesTo(FRIDAY);
    var sekcam = neighbourhood.stakeholder("Sekcam (contoh)", "Sekretariat (contoh)");
    karang.sends("/profil").taps("people.absence.begin").sends("cuti sampai Jumat");
    karang.taps("Sekretariat (contoh)").sees("people.absence.saved");
    aMinuteLater();
    karang.sees("meetings.deputy-released").seesNothingOf("meetings.news.asked");
    sekcam.sees("Anda mewakili:", KECAMATAN, KARANG);
    assertThat(invited(camat)).isZero();
    sekcam.tapsOn("Anda mewakili", "meetings.rsvp.yes");
    camat.sends("/profil").taps("people.absence.end");
    camatIsAway("cuti sampai Jumat", "Dinas Koperasi (contoh)");
    aMinuteLater();
    sekcam.seesNothingOf("meetings.deputy-released");
  }

  @Test
  void whereWhoeverInvitesIsLeftToComeTheyReadThatNobodyDoes() {
    neighbourhood.operator().sends("/pejabat").taps(KECAMATAN);
    neighbourhood.operator().taps("people.official.change-superior").taps("Dinas Koperasi");
    camatIsAway("cuti sampai Jumat", KARANG);
    hasanInvitesTo(FRIDAY);
    assertThat(invited(camat)).isZero();
    karang.sends("/profil").taps("people.absence.decline").taps(KECAMATAN);
    karang.sees("people.absence.declined");
    aMinuteLater();
    karang.sees("meetings.deputy-released");
    assertThat(invited(camat)).isZero();
    hasan.sees("tidak ada yang mewakili: 1");
  }

  @Test
  void whoHasAnsweredIsTakenAtTheirWord() {
    hasanInvitesTo(FRIDAY);
    camat.tapsOn("meetings.news.invited", "meetings.rsvp.yes");
    camatIsAway("cuti sampai Jumat", KARANG);
    aMinuteLater();
    karang.seesNothingOf("Anda mewakili");
  }

  @Test
  void whoIsBackByThenIsInvitedThemselves() {
    camatIsAway("cuti sampai besok", KARANG);
    hasanInvitesTo(FRIDAY);
    assertThat(invited(camat)).isEqualTo(1);
    karang.seesNothingOf("Anda mewakili");
    hasan
        .sends("/rapat")
        .taps("1")
        .taps("meetings.change-time")
        .sends("besok jam 9")
        .taps("meetings.yes-move");
    telling.run();
    karang.sees("meetings.news.moved", "Anda mewakili: " + KECAMATAN);
    hasan.taps("meetings.change-time").sends("Jumat 22/11/2030 13.00").taps("meetings.yes-move");
    telling.run();
    aMinuteLater();
    camat.sees("meetings.news.asked");
    karang.sees("meetings.deputy-released");
  }

  @Test
  void whoeverInvitesIsNobodysDeputy() {
    camatIsAway("cuti sampai Jumat", "Dinas Koperasi (contoh)");
    hasanInvitesTo(FRIDAY);
    assertThat(invited(camat)).isZero();
    aMinuteLater();
    job.run();
    assertThat(database.sql("select outdated from meeting").query(Boolean.class).list())
        .containsExactly(false);
  }
}
