package id.bersinar.training;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MySignUpsTest extends TrainingScenario {

  @Test
  void ownSignUpsAreListedWithHowOneStands() {
    planned("Kemasan Produk", 1);
    planned("Promosi Daring", 1);
    signsUp(neighbourhood.resident("Sari (contoh)"), "Kemasan Produk", "Sari Contoh");
    var budi = neighbourhood.resident("Budi (contoh)");
    waits(budi, "Kemasan Produk", "Budi Contoh");
    budi.sends("/pelatihan")
        .taps("Promosi Daring")
        .taps("Daftar")
        .taps("Pakai data sebelumnya")
        .taps("Kirim pendaftaran")
        .taps("Pendaftaran saya")
        .sees(
            "Kemasan Produk",
            "Daftar tunggu nomor 1",
            "Promosi Daring",
            "Terdaftar",
            "Selasa, 1 Desember 2026 pukul 09.00 WIB",
            "Aula (contoh)");
  }

  @Test
  void whoWithdrawsFreesTheSeatForTheFirstWhoWaits() {
    planned("Kemasan Produk", 1);
    var sari = neighbourhood.resident("Sari (contoh)");
    var budi = neighbourhood.resident("Budi (contoh)");
    var hasan = neighbourhood.resident("Hasan (contoh)");
    signsUp(sari, "Kemasan Produk", "Sari Contoh");
    waits(budi, "Kemasan Produk", "Budi Contoh").sees("Anda nomor 1");
    waits(hasan, "Kemasan Produk", "Hasan Contoh").sees("Anda nomor 2");

    sari.sends("/pendaftaranku")
        .taps("Mundur: 1. Kemasan Produk")
        .sees("Anda akan mundur", "Kemasan Produk")
        .taps("Ya, saya mundur")
        .sees("sudah mundur")
        .tapsOn("Anda akan mundur", "Ya, saya mundur")
        .sends("/pendaftaranku")
        .sees("Sudah mundur");
    budi.sees("Ada kursi untuk Anda", "Kemasan Produk", "1 Desember 2026")
        .taps("Pendaftaran saya")
        .sees("Terdaftar");
    hasan.seesNothingOf("Ada kursi").sends("/pendaftaranku").sees("Daftar tunggu nomor 1");
    waits(sari, "Kemasan Produk", "Sari Contoh").sees("Anda nomor 2");
  }

  @Test
  void nothingChangesForWhoStaysOrCancelsTheConversation() {
    planned("Kemasan Produk", 1);
    var sari = signsUp(neighbourhood.resident("Sari (contoh)"), "Kemasan", "Sari Contoh");
    sari.sends("/pendaftaranku")
        .sends("batalkan")
        .sees("ketuk salah satu tombol")
        .taps("Mundur")
        .sends("ya")
        .sees("ketuk salah satu tombol")
        .taps("Tidak, saya tetap ikut")
        .sees("tidak berubah")
        .sends("/pendaftaranku")
        .taps("Mundur")
        .taps("Kembali")
        .sees("Pendaftaran Anda", "Terdaftar")
        .taps("Mundur")
        .taps("Batal")
        .sends("/pendaftaranku")
        .sees("Terdaftar");
  }

  @Test
  void onceTheBatchHasBegunNothingCanBeChanged() {
    planned("Kemasan Produk", 1);
    var sari = signsUp(neighbourhood.resident("Sari (contoh)"), "Kemasan", "Sari Contoh");
    var budi = waits(neighbourhood.resident("Budi (contoh)"), "Kemasan", "Budi Contoh");
    clock.moveTo(START.minus(Duration.ofMinutes(1)));
    sari.sends("/pendaftaranku").taps("Mundur");
    clock.moveTo(START);
    sari.taps("Ya, saya mundur").sees("tidak dapat diubah lagi");
    budi.seesNothingOf("Ada kursi");
    sari.sends("/pendaftaranku").sees("Terdaftar").seesNothingOf("mundur");
    clock.moveTo(START.plus(Duration.ofHours(7)));
    sari.sends("/pendaftaranku").sees("belum mendaftar");
  }

  @Test
  void ownDataAreShownAndErasingThemFreesTheSeat() {
    planned("Kemasan Produk", 1);
    var sari = signsUp(neighbourhood.resident("Sari (contoh)"), "Kemasan", "Sari Contoh");
    var budi = waits(neighbourhood.resident("Budi (contoh)"), "Kemasan", "Budi Contoh");
    sari.sends("/dataku")
        .sees("Pelatihan Kemasan Produk", "Sari Contoh", "RT 05/RW 02", "+62 812-3456-7890")
        .sends("/hapusdata")
        .taps("Ya, hapus semuanya")
        .sees("sudah dihapus");
    budi.sees("Ada kursi untuk Anda");
    sari.sends("/dataku").seesNothingOf("Kemasan Produk", "Sari Contoh");
  }
}
