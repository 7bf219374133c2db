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
        .taps("training.join")
        .taps("training.use-known")
        .taps("training.confirm")
        .taps("menu.pendaftaranku")
        .sees(
            "Kemasan Produk",
            "Daftar tunggu nomor 1",
            "Promosi Daring",
            "training.seated",
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
        .taps("Tidak jadi ikut: 1. Kemasan Produk")
        .sees("training.confirm-withdrawal", "Kemasan Produk")
        .taps("training.withdraw")
        .sees("training.withdrawn")
        .tapsOn("training.confirm-withdrawal", "training.withdraw")
        .sends("/pendaftaranku")
        .sees("training.cancelled");
    budi.sees("training.moved-up", "Kemasan Produk", "1 Desember 2026")
        .taps("menu.pendaftaranku")
        .sees("training.seated");
    hasan.seesNothingOf("training.moved-up").sends("/pendaftaranku").sees("Daftar tunggu nomor 1");
    waits(sari, "Kemasan Produk", "Sari Contoh").sees("Anda nomor 2");
  }

  @Test
  void nothingChangesForWhoStaysOrCancelsTheConversation() {
    planned("Kemasan Produk", 1);
    var sari = signsUp(neighbourhood.resident("Sari (contoh)"), "Kemasan", "Sari Contoh");
    sari.sends("/pendaftaranku")
        .sends("batalkan")
        .sees("dialogue.cancelled")
        .sends("/pendaftaranku")
        .sees("training.seated")
        .taps("training.withdraw-from")
        .sends("nanti saja")
        .sees("dialogue.please-choose")
        .sends("tidak")
        .sees("training.stayed")
        .sends("/pendaftaranku")
        .taps("training.withdraw-from")
        .taps("dialogue.back")
        .sees("training.own", "training.seated")
        .taps("training.withdraw-from")
        .taps("dialogue.cancel")
        .sends("/pendaftaranku")
        .sees("training.seated");
  }

  @Test
  void onceTheBatchHasBegunNothingCanBeChanged() {
    planned("Kemasan Produk", 1);
    var sari = signsUp(neighbourhood.resident("Sari (contoh)"), "Kemasan", "Sari Contoh");
    var budi = waits(neighbourhood.resident("Budi (contoh)"), "Kemasan", "Budi Contoh");
    clock.moveTo(START.minus(Duration.ofMinutes(1)));
    sari.sends("/pendaftaranku").taps("training.withdraw-from");
    clock.moveTo(START);
    sari.taps("training.withdraw").sees("training.not-withdrawn");
    budi.seesNothingOf("training.moved-up");
    sari.sends("/pendaftaranku").sees("training.seated").offersNothingOf("Tidak jadi ikut");
    clock.moveTo(START.plus(Duration.ofHours(7)));
    sari.sends("/pendaftaranku").sees("training.no-sign-ups");
  }

  @Test
  void ownDataAreShownAndErasingThemFreesTheSeat() {
    planned("Kemasan Produk", 1);
    var sari = signsUp(neighbourhood.resident("Sari (contoh)"), "Kemasan", "Sari Contoh");
    var budi = waits(neighbourhood.resident("Budi (contoh)"), "Kemasan", "Budi Contoh");
    sari.sends("/dataku")
        .sees("Pelatihan Kemasan Produk", "Sari Contoh", "RT 05/RW 02", "+62 812-3456-7890")
        .sends("/hapusdata")
        .taps("people.erase.yes")
        .sees("people.erase.done", "sudah diunduh operator tidak ikut terhapus");
    budi.sees("training.moved-up");
    sari.sends("/dataku").seesNothingOf("Kemasan Produk", "Sari Contoh");
  }
}
