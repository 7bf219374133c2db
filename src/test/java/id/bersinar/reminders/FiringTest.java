package id.bersinar.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// At whom reminders arrive, and when.
class FiringTest extends RemindersTest {

  @Test
  void aReminderForMeArrivesOnlyHere() {
    var budi = neighbourhood.resident("Budi (contoh)");
    hasanGetsAReminder();
    hasan
        .sees("reminders.arriving", "Rapat pengurus (contoh)")
        .seesNothingOf("reminders.late", "dari Dinas");
    budi.seesNothingOf("Rapat pengurus");
    assertThat(hasan.buttons())
        .containsExactly("✅ Selesai", "⏰ 10 menit", "⏰ 1 jam", "📅 Besok pagi");
  }

  @Test
  void aReminderForMyCategoryArrivesAtItsStakeholders() {
    var camat = neighbourhood.stakeholder("Ratna (contoh)", "Kecamatan (contoh)");
    neighbourhood
        .operator()
        .sends("/undang")
        .taps("people.role.stakeholder")
        .taps("people.category.academia");
    neighbourhood.operator().sends("Universitas (contoh)").taps("people.invite.make");
    var news = String.join("\n", neighbourhood.operator().news());
    var lecturer =
        neighbourhood
            .phone("Dosen (contoh)")
            .sends(news.substring(news.indexOf("/start ")).strip())
            .taps("people.consent");
    var budi = neighbourhood.resident("Budi (contoh)");
    plans(
        hasan,
        "Koordinasi (contoh)",
        "besok 09.00",
        "reminders.recurrence.once",
        "reminders.to-category");
    goTo("2030-11-21T09:00");
    fireAll();
    hasan.sees("Koordinasi (contoh)");
    camat.sees("Koordinasi (contoh)", "dari Dinas Koperasi (contoh)");
    lecturer.seesNothingOf("Koordinasi");
    budi.seesNothingOf("Koordinasi");
  }

  @Test
  void aReminderForEveryoneArrivesAtOfficialsAndNoResidents() {
    var budi = neighbourhood.stakeholder("Budi (contoh)", "Dinas Sosial (contoh)");
    var resident = neighbourhood.resident("Tamu (contoh)");
    plans(
        hasan,
        "Kerja bakti (contoh)",
        "besok 09.00",
        "reminders.recurrence.once",
        "reminders.audience.everyone");
    var sari = neighbourhood.stakeholder("Sari (contoh)", "Karang Taruna (contoh)");
    goTo("2030-11-21T09:00");
    fireAll();
    hasan.sees("Kerja bakti (contoh)");
    budi.sees("Kerja bakti (contoh)", "dari Dinas Koperasi (contoh)");
    sari.sees("Kerja bakti (contoh)");
    resident.seesNothingOf("Kerja bakti");
  }

  @Test
  void whoCannotBeReachedIsPassedOver() {
    plans(
        hasan,
        "Kerja bakti (contoh)",
        "besok 09.00",
        "reminders.recurrence.once",
        "reminders.audience.everyone");
    blocks(hasansId());
    goTo("2030-11-21T09:00");
    fireAll();
    assertThat(count("reminder_delivery")).isEqualTo(1);
    hasan.seesNothingOf("🔔");
  }

  @Test
  void firingAgainDoublesNothing() {
    hasanGetsAReminder();
    var before = hasan.news().size();
    fireAll();
    clock.advance(Duration.ofHours(1));
    fireAll();
    assertThat(hasan.news()).hasSize(before);
    assertThat(count("reminder_delivery")).isEqualTo(1);
  }

  @Test
  void beforeItsTimeNothingArrives() {
    hasanPlansAMeeting();
    goTo("2030-11-21T08:59");
    fireAll();
    hasan.seesNothingOf("🔔");
    goTo("2030-11-21T09:00");
    fireAll();
    hasan.sees("reminders.arriving");
  }

  @Test
  void whatWasSentLongAgoIsForgotten() {
    hasanGetsAReminder();
    context.getBean(PastReminders.class).run();
    assertThat(count("reminder_delivery")).isEqualTo(1);
    goTo("2031-03-01T09:00");
    context.getBean(PastReminders.class).run();
    assertThat(count("reminder_delivery")).isZero();
    assertThat(count("reminder")).isZero();
    hasan.taps("reminders.done").sees("reminders.gone");
  }

  @Test
  void ownDataAreShownAndErased() {
    var budi = neighbourhood.stakeholder("Budi (contoh)", "Dinas Sosial (contoh)");
    plans(
        hasan,
        "Kerja bakti (contoh)",
        "besok 09.00",
        "reminders.recurrence.daily",
        "reminders.audience.everyone");
    goTo("2030-11-21T09:00");
    fireAll();
    budi.sends("/dataku").sees("1 pengingat yang Anda terima");
    budi.sends("/hapusdata").taps("people.erase.yes").sees("people.erase.done");
    assertThat(count("reminder_delivery")).isEqualTo(2);
    hasan.sends("/dataku").sees("1 pengingat yang Anda buat", "1 pengingat yang Anda terima");
    hasan.sends("/hapusdata").taps("people.erase.yes").sees("people.erase.done");
    // What is for others passes to the operator, who got it too.
    assertThat(count("reminder")).isOne();
    assertThat(count("reminder_delivery")).isOne();
    neighbourhood.operator().sends("/agenda").sees("Kerja bakti (contoh)");
  }
}
