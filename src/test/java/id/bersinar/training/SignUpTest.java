package id.bersinar.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignUpTest extends TrainingScenario {

  @Test
  void aResidentSignsUp() {
    planned("Kemasan Produk", 20);
    neighbourhood
        .resident("Sari (contoh)")
        .sends("/pelatihan")
        .sees(
            "Silakan pilih",
            "1. Kemasan Produk",
            "Selasa, 1 Desember 2026 pukul 09.00 WIB sampai 15.00",
            "Aula (contoh)",
            "sisa 20 kursi")
        .taps("Kemasan Produk")
        .sees("Bidang: Pengemasan", "Membuat label.", "Jumlah kursi: 20")
        .taps("Daftar")
        .sees("nama lengkap")
        .sends("Sari Contoh")
        .sees("RT dan RW")
        .sends("rt 5 rw 2")
        .sees("nomor telepon")
        .sends("0812-3456-7890")
        .sees("Apa usaha Anda")
        .taps("Kuliner")
        .sees(
            "Mohon periksa",
            "Nama: Sari Contoh",
            "Tempat tinggal: RT 05/RW 02",
            "Telepon: +62 812-3456-7890",
            "Kuliner")
        .taps("Kirim pendaftaran")
        .sees("Anda terdaftar", "Kemasan Produk", "1 Desember 2026")
        .sends("/pelatihan")
        .sees("sisa 19 kursi");
  }

  @Test
  void consentComesFirst() {
    planned("Kemasan Produk", 20);
    neighbourhood
        .phone("Sari (contoh)")
        .sends("/pelatihan")
        .sees("Apakah Anda setuju?")
        .taps("Saya setuju")
        .sees("Kemasan Produk");
  }

  @Test
  void thePhoneNumberCanBeShared() {
    planned("Kemasan Produk", 20);
    neighbourhood
        .resident("Sari (contoh)")
        .sends("/pelatihan")
        .taps("Kemasan Produk")
        .taps("Daftar")
        .sends("Sari Contoh")
        .sends("5/2")
        .taps("Kirim nomor saya")
        .sends("Ternak lele")
        .sees("+62 812-0000-0001", "Ternak lele");
  }

  @Test
  void onlyTheOwnNumberIsTaken() {
    planned("Kemasan Produk", 20);
    neighbourhood
        .resident("Sari (contoh)")
        .sends("/pelatihan")
        .taps("Kemasan Produk")
        .taps("Daftar")
        .sends("Sari Contoh")
        .sends("5/2")
        .sharesContactOf("Kenalan (contoh)", "6281299990000")
        .sees("kontak orang lain", "nomor telepon")
        .sends("0812 3456 789O")
        .sees("bukan nomor telepon")
        .sends("+888 0123 4567")
        .sees("tidak dapat ditelepon")
        .sends("62215550101")
        .taps("Belum punya usaha")
        .sees("Telepon: +62 21 5550101")
        .seesNothingOf("9999");
  }

  @Test
  void whatDoesNotFitIsExplainedAndNothingIsLost() {
    planned("Kemasan Produk", 20);
    neighbourhood
        .resident("Sari (contoh)")
        .sends("/pelatihan")
        .sends("yang pertama")
        .sees("ketuk salah satu tombol")
        .taps("Kemasan Produk")
        .taps("Daftar")
        .sendsSticker()
        .sees("dengan tulisan atau tombol", "nama lengkap")
        .sends("😀")
        .sees("dengan huruf")
        .sends("x".repeat(10_000))
        .sees("paling panjang 80 huruf")
        .sends("<b>Sari</b> & \u202eContoh")
        .sends("kampung sebelah")
        .sees("RT/RW itu belum dapat saya baca")
        .sends("5/2")
        .sends("tidak punya")
        .sees("bukan nomor telepon")
        .sendsSticker()
        .sees("dengan tulisan atau tombol", "nomor telepon")
        .sends("0812")
        .sees("bukan nomor telepon")
        .sends("081234567890")
        .sends("x".repeat(61))
        .sees("paling panjang 60 huruf")
        .taps("Belum punya usaha")
        .sends("ya")
        .sees("ketuk salah satu tombol", "Nama: <b>Sari</b> & Contoh")
        .taps("Kirim pendaftaran")
        .sees("Anda terdaftar");
  }

  @Test
  void oneCanGoBackAndCorrect() {
    planned("Kemasan Produk", 20);
    fillsIn(neighbourhood.resident("Sari (contoh)"), "Kemasan Produk", "Sari Salah")
        .taps("Kembali")
        .sees("Apa usaha Anda")
        .taps("Kembali")
        .sees("nomor telepon")
        .taps("Kembali")
        .sees("RT dan RW")
        .taps("Kembali")
        .sees("nama lengkap")
        .sends("Sari Benar")
        .sends("5/2")
        .sends("081234567890")
        .taps("Jasa")
        .sees("Nama: Sari Benar")
        .taps("Kirim pendaftaran")
        .sees("Anda terdaftar");
  }

  @Test
  void cancellingKeepsNothing() {
    planned("Kemasan Produk", 20);
    fillsIn(neighbourhood.resident("Sari (contoh)"), "Kemasan Produk", "Sari Contoh")
        .sends("/batal")
        .sees("Tidak ada yang disimpan")
        .tapsOn("Mohon periksa", "Kirim pendaftaran")
        .sees("sudah tidak berlaku")
        .sends("/pendaftaranku")
        .sees("belum mendaftar");
  }

  @Test
  void confirmingTwiceTakesOneSeat() {
    planned("Kemasan Produk", 20);
    signsUp(neighbourhood.resident("Sari (contoh)"), "Kemasan Produk", "Sari Contoh")
        .tapsOn("Mohon periksa", "Kirim pendaftaran")
        .tapsOn("Mohon periksa", "Kirim pendaftaran")
        .sends("/pelatihan")
        .sees("sisa 19 kursi")
        .taps("Kemasan Produk")
        .sees("Anda sudah mendaftar", "Terdaftar")
        .seesNothingOf("Jumlah kursi");
  }

  @Test
  void earlierAnswersAreOfferedAgain() {
    planned("Kemasan Produk", 20);
    planned("Promosi Daring", 20);
    signsUp(neighbourhood.resident("Sari (contoh)"), "Kemasan Produk", "Sari Contoh")
        .sends("/pelatihan")
        .taps("Promosi Daring")
        .taps("Daftar")
        .sees("pendaftaran sebelumnya", "Sari Contoh", "RT 05/RW 02")
        .taps("Pakai data sebelumnya")
        .sees("Mohon periksa", "Promosi Daring", "Nama: Sari Contoh")
        .taps("Kirim pendaftaran")
        .sees("Anda terdaftar");
  }

  @Test
  void whoComesToAFullBatchIsOfferedTheWaitingList() {
    planned("Kemasan Produk", 1);
    signsUp(neighbourhood.resident("Sari (contoh)"), "Kemasan Produk", "Sari Contoh");
    neighbourhood
        .resident("Budi (contoh)")
        .sends("/pelatihan")
        .sees("penuh – daftar tunggu")
        .taps("Kemasan Produk (penuh)")
        .sees("Anda nomor 1 di daftar tunggu")
        .taps("Masuk daftar tunggu")
        .sends("Budi Contoh")
        .sends("1/1")
        .sends("081234567891")
        .taps("Jasa")
        .sees("penuh", "Anda nomor 1 di daftar tunggu")
        .taps("Masuk daftar tunggu")
        .sees("Anda nomor 1 di daftar tunggu", "kami kabari");
  }

  @Test
  void whoMissesTheLastSeatBySecondsIsToldAndWaits() {
    planned("Kemasan Produk", 1);
    var sari = fillsIn(neighbourhood.resident("Sari (contoh)"), "Kemasan", "Sari Contoh");
    var budi = fillsIn(neighbourhood.resident("Budi (contoh)"), "Kemasan", "Budi Contoh");
    budi.taps("Kirim pendaftaran").sees("Anda terdaftar");
    sari.taps("Kirim pendaftaran").sees("baru saja diambil orang lain", "Anda nomor 1");
  }

  @Test
  void whoWouldWaitGetsASeatThatHasJustBecomeFree() {
    planned("Kemasan Produk", 1);
    var sari = signsUp(neighbourhood.resident("Sari (contoh)"), "Kemasan", "Sari Contoh");
    var budi = fillsIn(neighbourhood.resident("Budi (contoh)"), "Kemasan", "Budi Contoh");
    sari.sends("/pendaftaranku").taps("Mundur").taps("Ya, saya mundur");
    budi.taps("Masuk daftar tunggu").sees("Anda terdaftar", "tidak perlu menunggu");
  }

  @Test
  void aBatchThatHasBegunIsClosed() {
    planned("Kemasan Produk", 20);
    planned("Promosi Daring", START.plus(Duration.ofDays(7)), 20);
    clock.moveTo(START.minus(Duration.ofMinutes(5)));
    var sari = neighbourhood.resident("Sari (contoh)").sends("/pelatihan");
    var budi = neighbourhood.resident("Budi (contoh)").sends("/pelatihan").taps("Kemasan");
    clock.moveTo(START);
    sari.taps("Kemasan Produk").sees("sudah ditutup", "Silakan pilih", "Promosi Daring");
    budi.taps("Daftar").sees("sudah ditutup", "Promosi Daring").seesNothingOf("1. Kemasan");
  }

  @Test
  void aBatchThatBeginsWhileOneConfirmsIsClosed() {
    planned("Kemasan Produk", 20);
    clock.moveTo(START.minus(Duration.ofMinutes(5)));
    var sari = fillsIn(neighbourhood.resident("Sari (contoh)"), "Kemasan", "Sari Contoh");
    clock.moveTo(START);
    sari.taps("Kirim pendaftaran")
        .sees("sudah ditutup", "belum ada pelatihan")
        .sends("/pendaftaranku")
        .sees("belum mendaftar");
  }

  @Test
  void withoutBatchesThereIsAClearWord() {
    neighbourhood.resident("Sari (contoh)").sends("/pelatihan").sees("belum ada pelatihan");
  }

  @Test
  void itAllWorksInEnglish() {
    planned("Kemasan Produk", 1);
    var phone =
        neighbourhood
            .phone("Budi (sample)", "en")
            .sends("/start")
            .taps("I agree")
            .sends("/pelatihan")
            .sees("Please choose", "1 seat left", "Tuesday, 1 December 2026 at 09:00 WIB to 15:00")
            .taps("Kemasan Produk")
            .taps("Sign up")
            .sends("Budi Sample")
            .sends("x")
            .sees("can't read that RT/RW")
            .sends("1 1")
            .sends("081234567890")
            .taps("Crafts")
            .taps("Send the sign-up")
            .sees("You are signed up");
    assertThat(phone.buttons()).anySatisfy(it -> assertThat(it).contains("My sign-ups"));
  }
}
