package id.bersinar.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Visitor;
import id.bersinar.scenario.Phone;
import id.bersinar.scenario.ScenarioTest;
import id.bersinar.tips.photo.SamplePictures;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is written of a meeting, and what follows from it. It is Wednesday, 20 November 2030; the
/// meeting is on Friday from 9 to 11.
@SuppressWarnings("NullAway.Init") // injected
class MinutesTest extends ScenarioTest {

  private static final String LURAH = "Kelurahan KBS (contoh)";

  @Autowired private TellingJob telling;
  @Autowired private MinutesJob job;
  @Autowired private MinutesPhoto photos;
  @Autowired private JdbcClient database;

  private Phone hasan;
  private Phone lurah;

  @BeforeEach
  void aMeetingOfTwo() {
    goTo("2030-11-20T10:15");
    hasan = neighbourhood.stakeholder("Hasan (contoh)", "Dinas Koperasi (contoh)");
    lurah = neighbourhood.stakeholder("Lurah (contoh)", LURAH);
    hasan.sends("/undangrapat").sends("Rapat RW (contoh)").sends("22/11/2030 jam 9 sampai 11");
    hasan.sends("Aula (contoh)").taps("reminders.audience.everyone").taps("meetings.invite");
    telling.run();
    lurah.taps("meetings.rsvp.yes");
  }

  private void goTo(String wallClock) {
    clock.moveTo(LocalDateTime.parse(wallClock).atZone(ZoneId.of("Asia/Jakarta")).toInstant());
  }

  private void overAt(String wallClock) {
    goTo(wallClock);
    job.run();
    job.run();
  }

  private static long told(Phone phone, String words) {
    return phone.news().stream().filter(it -> it.contains(words)).count();
  }

  @ParameterizedTest
  @ValueSource(strings = {"jangan", "nggak", "belum", "jangan dulu pak"})
  void aNoWhereTheyAreReadAgainIsNoPartOfThem(String no) {
    overAt("2030-11-22T11:00");
    hasan.taps("meetings.open").taps("meetings.minutes.write").sends("Bazar (contoh)");
    hasan.sees("meetings.minutes.check").sends(no).sees("dialogue.which-meant");
    hasan.sends("Ketua: Andi (contoh)").sees("Bazar (contoh)", "Ketua: Andi (contoh)");
    hasan.seesNothingOf(no);
  }

  @Test
  void whoIsInvitedGetsThemAndTheirCorrection() {
    overAt("2030-11-22T10:59");
    assertThat(told(hasan, "seharusnya sudah selesai")).isZero();
    overAt("2030-11-22T11:00");
    assertThat(told(hasan, "seharusnya sudah selesai")).isEqualTo(1);
    hasan.taps("meetings.open").taps("meetings.minutes.write").sends("x".repeat(3_001));
    hasan.sees("meetings.too-long").sendsSticker().sees("meetings.minutes.hint");
    hasan.sends("Bazar tiap bulan (contoh)").sees("Bazar tiap bulan (contoh)");
    hasan
        .sees("meetings.minutes.check")
        .taps("meetings.minutes.send")
        .sees("meetings.minutes.sent");
    telling.run();
    lurah.sees("meetings.news.minutes", "Bazar tiap bulan (contoh)").taps("meetings.open");
    lurah.sees("Bazar tiap bulan (contoh)").offersNothingOf("meetings.minutes.write");
    hasan.sends("/rapat").taps("meetings.show-past").taps("1").taps("meetings.minutes.write");
    hasan.sends("Bazar tiap minggu (contoh)").taps("meetings.minutes.send");
    telling.run();
    lurah.sees("meetings.news.minutes", "Bazar tiap minggu (contoh)");
  }

  @Test
  void whatComesInSeveralMessagesIsPutTogether() {
    overAt("2030-11-22T11:00");
    hasan.taps("meetings.open").taps("meetings.minutes.write").sends("Bazar tiap bulan (contoh)");
    hasan.sends("Kedua, posko pindah (contoh)").sees("Bazar tiap bulan", "Kedua, posko pindah");
    hasan.sendsPhoto("a.jpg", SamplePictures.jpeg(SamplePictures.quarters(640, 480)));
    hasan.sees("Bazar tiap bulan", "meetings.minutes.your-photo", "meetings.minutes.check");
    hasan.sends("x".repeat(2_990)).sees("meetings.too-long").sendsSticker();
    hasan.sendsPhoto("b.jpg", SamplePictures.jpeg(SamplePictures.quarters(640, 480)));
    hasan.sees("meetings.minutes.last-photo", "Kedua, posko pindah");
    hasan.sends("udah segitu aja").sees("meetings.minutes.sent");
    telling.run();
    lurah.sees("Bazar tiap bulan (contoh)\nKedua, posko pindah (contoh)");
    lurah.sees("meetings.minutes.has-photo");
  }

  @Test
  void whatIsTypedBelowTheWordThatAsksForThemIsTakenOnceItIsMeant() {
    overAt("2030-11-22T11:00");
    hasan.sends("Bazar tiap bulan (contoh)").offers("menu.tulisnotulen");
    hasan.seesNothingOf("Bazar tiap bulan (contoh)").taps("menu.tulisnotulen");
    hasan.sees("Bazar tiap bulan (contoh)", "meetings.minutes.check", "Rapat RW (contoh)");
    hasan.sends("Posko pindah (contoh)").taps("meetings.minutes.send");
    hasan.sees("meetings.minutes.sent");
    telling.run();
    lurah.sees("meetings.news.minutes", "Bazar tiap bulan (contoh)\nPosko pindah (contoh)");
    hasan.sends("Bazar tiap minggu (contoh)").offersNothingOf("menu.tulisnotulen");
  }

  @Test
  void aPhotoBelowThatWordIsSentOnceMore() {
    hasan.sendsPhoto("a.jpg", SamplePictures.jpeg(SamplePictures.quarters(640, 480)));
    hasan.sees("dialogue.unasked.photo");
    overAt("2030-11-22T11:00");
    hasan.sendsPhoto("a.jpg", SamplePictures.jpeg(SamplePictures.quarters(640, 480)));
    hasan.sees("dialogue.unasked.awaited-photo").taps("menu.tulisnotulen");
    hasan.sendsPhoto("a.jpg", SamplePictures.jpeg(SamplePictures.quarters(640, 480)));
    hasan.sees("meetings.minutes.your-photo", "meetings.minutes.check", "Rapat RW (contoh)");
  }

  @Test
  void nobodyElseIsAskedWhetherTheyTypeThem() {
    hasan.sends("Bazar tiap bulan (contoh)").offersNothingOf("menu.tulisnotulen");
    overAt("2030-11-22T11:00");
    hasan.sends("oke siap").offersNothingOf("menu.tulisnotulen");
    lurah.sends("Bazar tiap bulan (contoh)").offersNothingOf("menu.tulisnotulen");
    overAt("2030-11-23T11:00");
    hasan.sends("Bazar tiap bulan (contoh)").offersNothingOf("menu.tulisnotulen");
  }

  @Test
  void ofSeveralMeetingsItIsAskedWhoseTheyAre() {
    hasan.sends("/undangrapat").sends("Apel (contoh)").sends("22/11/2030 jam 8 sampai 9");
    hasan.sends("Aula (contoh)").taps("reminders.audience.everyone").taps("meetings.invite");
    telling.run();
    overAt("2030-11-22T11:00");
    hasan.sends("Bazar tiap bulan (contoh)").taps("menu.tulisnotulen");
    hasan.sees("meetings.minutes.which").taps("2").sees("Bazar tiap bulan", "Apel (contoh)");
    hasan.taps("meetings.minutes.send").sees("meetings.minutes.sent");
    telling.run();
    lurah.sees("meetings.news.minutes", "Apel (contoh)", "Bazar tiap bulan (contoh)");
  }

  @Test
  void whoWritesThemFindsTheirMeetingWithoutItsButton() {
    hasan.sends("tulis notulen").sees("meetings.minutes.none");
    overAt("2030-11-22T11:00");
    hasan.sends("tulis notulen").sees("meetings.minutes.ask", "Rapat RW (contoh)");
    hasan.sends("/batal").sends("/tulisnotulen Bazar tiap bulan (contoh)");
    hasan.sees("meetings.minutes.check", "Bazar tiap bulan (contoh)").sends("/batal");
    lurah.sends("tulis notulen").sees("meetings.minutes.none");
    var id = database.sql("select id from meeting").query(UUID.class).single();
    lurah.sends("/tulisnotulen " + id).sees("meetings.gone");
  }

  @Test
  void whatWasNotMeantAsMinutesReplacesNone() {
    overAt("2030-11-22T11:00");
    hasan.taps("meetings.open").taps("meetings.minutes.write").sends("Bazar tiap bulan (contoh)");
    hasan.taps("meetings.minutes.send").sees("meetings.minutes.sent");
    telling.run();
    hasan.taps("meetings.minutes.write").sends("nanti aja deh").sees("meetings.minutes.check");
    hasan.taps("dialogue.back").sees("meetings.minutes.ask").sends("nanti aja");
    hasan.sees("nanti aja", "meetings.minutes.check").seesNothingOf("nanti aja deh");
    hasan.sends("/batal");
    telling.run();
    lurah.sees("Bazar tiap bulan (contoh)").seesNothingOf("nanti aja").sends("/rapat");
    lurah.taps("meetings.show-past").taps("1").sees("Bazar tiap bulan (contoh)");
  }

  @Test
  void whoIsAskedMayWriteThemAndAPhotoIsShownToWhoWasInvited() {
    hasan.sends("/rapat").taps("1").taps("meetings.minutes.ask-taker").taps(LURAH);
    hasan.sees("meetings.minutes.taker-told", "meetings.minutes.by");
    lurah.sees("meetings.minutes.taker-asked").taps("meetings.open");
    lurah.offersNothingOf("meetings.minutes.write");
    overAt("2030-11-22T11:00");
    assertThat(told(hasan, "seharusnya sudah selesai")).isZero();
    lurah.sees("meetings.minutes.offer").taps("meetings.minutes.write");
    lurah.sendsPhoto("notulen.jpg", SamplePictures.jpeg(SamplePictures.quarters(640, 480)));
    lurah.sees("meetings.minutes.your-photo").taps("meetings.minutes.send");
    lurah.taps("meetings.open").sees("meetings.minutes.has-photo");
    hasan.sees("meetings.minutes.taken").taps("meetings.open").taps("meetings.minutes.photo");
    assertThat(hasan.pictures()).hasSize(1);
    var id = database.sql("select id from meeting").query(UUID.class).single();
    var stranger =
        new Visitor(UUID.randomUUID(), "", new Language("id"), Set.of(Role.STAKEHOLDER), true);
    assertThat(photos.tapped(id.toString(), stranger)).isEqualTo(Reply.say("meetings.gone"));
  }

  @Test
  void whoDoesNotComeAfterAllIsNotAskedForThem() {
    hasan.sends("/rapat").taps("1").taps("meetings.minutes.ask-taker").taps(LURAH);
    lurah.tapsOn("meetings.news.invited", "meetings.rsvp.no");
    hasan.sends("/rapat").taps("1").seesNothingOf("meetings.minutes.by");
    overAt("2030-11-22T11:00");
    hasan.sees("meetings.minutes.offer").taps("meetings.open").offers("meetings.minutes.write");
    lurah.seesNothingOf("meetings.minutes.offer");
    lurah.sends("/dataku").sees("meetings.data.minutes");
    lurah.sends("/hapusdata").taps("people.erase.yes").sees("people.erase.done");
    assertThat(
            database
                .sql("select count(*) from meeting_minutes where taker_id is not null")
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void whoeverTakesOverWritesThoseThatTheOrganiserLeavesUnwritten() {
    neighbourhood.operator().sends("/izin").taps("people.consent");
    overAt("2030-11-22T11:00");
    hasan.sends("/hapusdata").sees("people.erase.passes-on", "Operator", "• 1 rapat");
    hasan.taps("people.erase.yes").sees("people.erase.done");
    var operator =
        neighbourhood.operator().sees("meetings.inherited", "1 di antaranya sudah lewat");
    operator.sends("/rapat").taps("meetings.show-past").taps("1").taps("meetings.minutes.write");
    operator.sends("Bazar tiap bulan (contoh)").taps("meetings.minutes.send");
    operator.sees("meetings.minutes.sent");
    telling.run();
    lurah.sees("meetings.news.minutes", "Bazar tiap bulan (contoh)");
  }

  @Test
  void theOrganiserIsAskedForThoseThatWhoWasAskedLeavesUnwritten() {
    hasan.sends("/rapat").taps("1").taps("meetings.minutes.ask-taker").taps(LURAH);
    overAt("2030-11-22T11:00");
    hasan.seesNothingOf("meetings.minutes.offer");
    lurah.sends("/hapusdata").taps("people.erase.yes").sees("people.erase.done");
    overAt("2030-11-22T11:05");
    assertThat(told(hasan, "seharusnya sudah selesai")).isEqualTo(1);
    hasan.taps("meetings.open").offers("meetings.minutes.write");
  }

  @Test
  void whoIsNoOfficialAnyMoreIsNotAskedForThem() {
    database.sql("delete from person_role").update();
    overAt("2030-11-22T11:00");
    hasan.seesNothingOf("meetings.minutes.offer");
  }

  @Test
  void anOfficerWhoWritesThemMakesNoCommitments() {
    var kanit = neighbourhood.liaison("Kanit (contoh)", "Polsek (contoh)");
    kanit.sends("/undangrapat").sends("Apel (contoh)").sends("22/11/2030 jam 13 sampai 14");
    kanit.sends("Polsek (contoh)").taps("reminders.audience.everyone").taps("meetings.invite");
    overAt("2030-11-22T14:00");
    kanit.taps("meetings.open").offers("meetings.minutes.write").offersNothingOf("meetings.decide");
  }

  @Test
  void decisionsBecomeCommitmentsOneAfterAnother() {
    overAt("2030-11-22T11:00");
    hasan.taps("meetings.open").taps("meetings.decide").sends("Peta usaha (contoh)").taps(LURAH);
    hasan.sends("29 November").taps("people.strategy.enterprise").taps("commitments.stage.mapping");
    hasan.sends("sekali").sees("Dari rapat: Rapat RW (contoh)").taps("commitments.save");
    lurah.sees("commitments.told.offered", "Dari rapat: Rapat RW (contoh)");
    hasan.taps("commitments.another").sends("Bazar (contoh)").taps("people.myself");
    hasan.sends("29 November").taps("people.strategy.enterprise").taps("commitments.stage.mapping");
    hasan.sends("sekali").taps("commitments.save").sends("/komitmen").taps("2");
    hasan.sees("Dari rapat: Rapat RW (contoh)");
    var id = database.sql("select id from meeting").query(UUID.class).single();
    lurah.sends("/janji " + id).sees("commitments.origin-gone", "commitments.ask-words");
  }
}
