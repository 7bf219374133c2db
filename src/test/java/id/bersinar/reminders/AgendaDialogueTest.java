package id.bersinar.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// /agenda: what comes, and changes to it.
class AgendaDialogueTest extends RemindersTest {

  private void hasanOpensHisReminder() {
    hasan.sends("/agenda").taps("1");
  }

  @Test
  void anEmptyAgendaShowsTheWayToAReminder() {
    hasan
        .sends("/agenda")
        .sees("Belum ada pengingat")
        .taps("Buat pengingat")
        .sees("Apa yang perlu diingatkan");
  }

  @Test
  void itListsOwnAndReceivedRemindersInOrder() {
    var andi = neighbourhood.stakeholder("Andi (contoh)", "Kecamatan (contoh)");
    plans(hasan, "Ketiga (contoh)", "lusa 09.00", "Sekali saja", "Saya sendiri");
    plans(andi, "Kedua (contoh)", "besok 10.00", "Setiap minggu", "Kelompok saya");
    plans(andi, "Pertama (contoh)", "besok 09.00", "Setiap hari", "Semua orang");
    plans(andi, "Rahasia Andi (contoh)", "besok 09.00", "Setiap hari", "Saya sendiri");
    hasan.sends("/agenda");
    assertThat(String.join("\n", hasan.news()))
        .containsSubsequence(
            "1. Kamis, 21 November 2030 pukul 09.00 WIB",
            "Pertama (contoh)",
            "Setiap hari · 👤 Dari Kecamatan (contoh)",
            "2. Kamis, 21 November 2030 pukul 10.00 WIB",
            "Kedua (contoh)",
            "3. Jumat, 22 November 2030 pukul 09.00 WIB",
            "Ketiga (contoh)",
            "Sekali saja · 👥 Saya sendiri");
    hasan.seesNothingOf("Rahasia Andi");
  }

  @Test
  void itHasPages() {
    for (int number = 1; number <= 7; number++) {
      plans(hasan, "Nomor " + number + " (contoh)", "besok 0" + number + ".00", "Sekali", "Saya");
    }
    hasan
        .sends("/agenda")
        .sees("Nomor 1", "Nomor 5")
        .seesNothingOf("Nomor 6")
        .taps("Berikutnya")
        .sees("Nomor 6", "Nomor 7")
        .seesNothingOf("Nomor 5")
        .taps("7")
        .sees("Nomor 7 (contoh)")
        .taps("Kembali")
        .sees("Nomor 6")
        .taps("Sebelumnya")
        .sees("Nomor 1");
  }

  @Test
  void aReceivedReminderCanBeReadButNotChanged() {
    var andi = neighbourhood.stakeholder("Andi (contoh)", "Kecamatan (contoh)");
    plans(andi, "Kerja bakti (contoh) " + "x".repeat(200), "besok 9.00", "Sekali", "Semua");
    hasan.sends("/agenda").sees("…").taps("1").sees("x".repeat(200), "Dari Kecamatan (contoh)");
    assertThat(hasan.buttons()).containsExactly("🗓️ Agenda", "⬅️ Kembali", "✖️ Batal");
    assertThat(planner.delete(hasansId(), only("reminder"))).isFalse();
    assertThat(planner.pause(hasansId(), only("reminder"))).isFalse();
  }

  @Test
  void theMessageCanBeChanged() {
    plans(hasan, "Rapta (contoh)", "besok 09.00", "Sekali saja", "Saya sendiri");
    hasanOpensHisReminder();
    hasan
        .taps("Ubah pesan")
        .sends("x".repeat(2000))
        .sees("paling banyak")
        .sends("Rapat (contoh)")
        .sees("Perubahan disimpan", "Rapat (contoh)");
    goTo("2030-11-21T09:00");
    fireAll();
    hasan.sees("Rapat (contoh)").seesNothingOf("Rapta");
  }

  @Test
  void theTimeCanBeChanged() {
    plans(hasan, "Rapat (contoh)", "besok 09.00", "Sekali saja", "Saya sendiri");
    hasanOpensHisReminder();
    hasan
        .taps("Ubah waktu")
        .sends("nanti-nanti")
        .sees("belum saya mengerti")
        .sends("lusa")
        .sees("Perubahan disimpan", "Jamnya tidak disebut", "Jumat, 22 November 2030 pukul 09.00");
    goTo("2030-11-21T09:00");
    fireAll();
    hasan.seesNothingOf("🔔 Pengingat\n\nRapat (contoh)\n\n⏱️");
    assertThat(count("reminder_delivery")).isZero();
    goTo("2030-11-22T09:00");
    fireAll();
    assertThat(count("reminder_delivery")).isEqualTo(1);
  }

  @Test
  void theRecurrenceCanBeChanged() {
    plans(hasan, "Rapat (contoh)", "31/12/2030 09.00", "Sekali saja", "Saya sendiri");
    hasanOpensHisReminder();
    hasan
        .taps("Ubah pengulangan")
        .taps("Setiap bulan")
        .sees("Perubahan disimpan", "Setiap bulan", "hari terakhir bulan itu");
    goTo("2030-12-31T09:00");
    fireAll();
    hasan.sends("/agenda").sees("Jumat, 31 Januari 2031 pukul 09.00");
    goTo("2031-01-31T09:00");
    fireAll();
    hasan.sends("/agenda").sees("Jumat, 28 Februari 2031 pukul 09.00");
  }

  @Test
  void aPausedReminderKeepsStillUntilItIsResumed() {
    plans(hasan, "Piket (contoh)", "besok 09.00", "Setiap hari", "Saya sendiri");
    var reminder = only("reminder");
    hasanOpensHisReminder();
    hasan.taps("Jeda").sees("Dijeda");
    assertThat(hasTrigger(reminder)).isFalse();
    goTo("2030-11-23T12:00");
    fireAll();
    assertThat(count("reminder_delivery")).isZero();
    hasan.sends("/agenda").sees("1. ⏸️ Dijeda", "Piket (contoh)");
    hasan.taps("1").taps("Lanjutkan").sees("Minggu, 24 November 2030 pukul 09.00 WIB");
    assertThat(hasTrigger(reminder)).isTrue();
    assertThat(count("reminder_delivery")).isZero();
  }

  @Test
  void resumingAfterItsTimeAsksForANewOne() {
    plans(hasan, "Rapat (contoh)", "besok 09.00", "Sekali saja", "Saya sendiri");
    hasanOpensHisReminder();
    hasan.taps("Jeda");
    goTo("2030-11-23T12:00");
    hasan.sends("/agenda").taps("1").taps("Lanjutkan").sees("waktunya sudah lewat", "Kapan?");
    hasan.sends("besok 10.00").sees("Minggu, 24 November 2030 pukul 10.00 WIB");
    assertThat(hasTrigger(only("reminder"))).isTrue();
  }

  @Test
  void deletingAsksFirstAndTakesTheTriggerAlong() {
    plans(hasan, "Rapat (contoh)", "besok 09.00", "Setiap hari", "Saya sendiri");
    goTo("2030-11-21T09:00");
    fireAll();
    var reminder = only("reminder");
    hasanOpensHisReminder();
    hasan.taps("Hapus").sees("Hapus pengingat ini?").taps("Kembali").sees("Rapat (contoh)");
    hasan.taps("Hapus").taps("Ya, hapus").sees("Pengingat dihapus", "Belum ada pengingat");
    assertThat(count("reminder")).isZero();
    assertThat(hasTrigger(reminder)).isFalse();
    hasan.tapsOn("🔔 Pengingat", "Selesai").sees("sudah tidak ada");
  }

  @Test
  void theAuthorSeesHowManyHaveAcknowledged() {
    var budi = neighbourhood.resident("Budi (contoh)");
    neighbourhood.resident("Sari (contoh)");
    plans(hasan, "Kerja bakti (contoh)", "besok 09.00", "Sekali saja", "Semua orang");
    goTo("2030-11-21T09:00");
    fireAll();
    budi.taps("Selesai");
    hasan
        .sends("/agenda")
        .sees("Belum ada pengingat yang akan datang")
        .taps("Sudah terkirim")
        .sees("Kerja bakti (contoh)")
        .taps("1")
        .sees("Selesai: 1 dari 3 orang", "tidak berulang");
    hasan.taps("Ubah pengulangan").taps("Setiap minggu").sees("Kamis, 28 November 2030");
  }

  @Test
  void aReminderThatVanishesMeanwhileIsMissedPolitely() {
    plans(hasan, "Rapat (contoh)", "besok 09.00", "Sekali saja", "Saya sendiri");
    hasanOpensHisReminder();
    hasan.taps("Ubah pesan");
    planner.delete(hasansId(), only("reminder"));
    hasan.sends("Rapat besar (contoh)").sees("sudah tidak ada", "Belum ada pengingat");
  }
}
