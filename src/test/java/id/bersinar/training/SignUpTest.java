package id.bersinar.training;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignUpTest extends TrainingScenario {

  @Test
  void whoeverNamesATrainingIsShownIt() {
    planned("Kemasan (contoh)", 2);
    planned("Digital (contoh)", 2);
    var sari = neighbourhood.resident("Sari (contoh)");
    sari.sends("mau ikut kemasan dong kak")
        .sees("Kemasan (contoh)", "training.about")
        .seesNothingOf("Digital")
        .taps("training.join")
        .sees("training.ask-name")
        .taps("dialogue.cancel");
    sari.sends("/pelatihan digital").sees("Digital (contoh)", "training.about");
    sari.sends("/pelatihan (contoh)").sees("dialogue.which-meant").offers("Kemasan", "Digital");
    sari.sends("/pelatihan memasak").sees("training.choose", "Kemasan", "Digital");
  }

  @Test
  void aResidentSignsUp() {
    planned("Kemasan Produk", 20);
    neighbourhood
        .resident("Sari (contoh)")
        .sends("/pelatihan")
        .sees(
            "training.choose",
            "1. Kemasan Produk",
            "Selasa, 1 Desember 2026 pukul 09.00 WIB sampai 15.00",
            "Aula (contoh)",
            "sisa 20 kursi")
        .taps("Kemasan Produk")
        .sees("Bidang: Pengemasan", "Membuat label.", "Jumlah kursi: 20")
        .taps("training.join")
        .sees("training.ask-name")
        .sends("Sari Contoh")
        .sees("training.ask-home")
        .sends("rt 5 rw 2")
        .sees("training.ask-phone")
        .sends("0812-3456-7890")
        .sees("training.ask-interest")
        .taps("training.interest.kuliner")
        .sees(
            "training.check",
            "Nama: Sari Contoh",
            "Tempat tinggal: RT 05/RW 02",
            "Telepon: +62 812-3456-7890",
            "training.interest.kuliner")
        .taps("training.confirm")
        .sees("training.enrolled", "Kemasan Produk", "1 Desember 2026")
        .sends("/pelatihan")
        .sees("sisa 19 kursi");
  }

  @Test
  void consentIsAskedWhenSomethingIsToBeKept() {
    planned("Kemasan Produk", 20);
    neighbourhood
        .phone("Sari (contoh)")
        .sends("/pelatihan")
        .sees("Kemasan Produk")
        .seesNothingOf("people.ask-consent")
        .taps("Kemasan Produk")
        .taps("training.join")
        .sees("people.ask-consent")
        .taps("people.consent")
        .sees("people.thanks-for-consent", "training.ask-name")
        .sends("Sari Contoh")
        .sees("training.ask-home");
  }

  @Test
  void whatDoesNotFitIsExplainedAndNothingIsLost() {
    planned("Kemasan Produk", 20);
    neighbourhood
        .resident("Sari (contoh)")
        .sends("/pelatihan")
        .sends("yang murah")
        .sees("dialogue.please-choose")
        .taps("Kemasan Produk")
        .taps("training.join")
        .sendsSticker()
        .sees("dialogue.please-type", "training.ask-name")
        .sends("😀")
        .sees("training.name-does-not-fit")
        .sends("x".repeat(10_000))
        .sees("training.name-does-not-fit")
        .sends("<b>Sari</b> & \u202eContoh")
        .sends("kampung sebelah")
        .sees("training.home-does-not-fit")
        .sends("5/2")
        .sends("nanti saya tanya suami")
        .sees("training.phone-does-not-fit")
        .sendsSticker()
        .sees("dialogue.please-type", "training.ask-phone")
        .sends("0812")
        .sees("training.phone-does-not-fit")
        .sends("081234567890")
        .sends("x".repeat(61))
        .sees("training.interest-does-not-fit")
        .taps("training.interest.belum-ada")
        .sees("Nama: <b>Sari</b> & Contoh")
        .sends("nanti dulu")
        .sees("dialogue.please-choose")
        .taps("training.confirm")
        .sees("training.enrolled");
  }

  @Test
  void oneCanGoBackAndCorrect() {
    planned("Kemasan Produk", 20);
    fillsIn(neighbourhood.resident("Sari (contoh)"), "Kemasan Produk", "Sari Salah")
        .taps("dialogue.back")
        .sees("training.ask-interest")
        .taps("dialogue.back")
        .sees("training.ask-phone")
        .taps("dialogue.back")
        .sees("training.ask-home")
        .taps("dialogue.back")
        .sees("training.ask-name")
        .sends("Sari Benar")
        .sends("5/2")
        .sends("081234567890")
        .taps("training.interest.jasa")
        .sees("Nama: Sari Benar")
        .taps("training.confirm")
        .sees("training.enrolled");
  }

  @Test
  void cancellingKeepsNothing() {
    planned("Kemasan Produk", 20);
    fillsIn(neighbourhood.resident("Sari (contoh)"), "Kemasan Produk", "Sari Contoh")
        .sends("/batal")
        .sees("dialogue.cancelled")
        .tapsOn("training.check", "training.confirm")
        .sees("dialogue.stale-button")
        .sends("/pendaftaranku")
        .sees("training.no-sign-ups");
  }

  @Test
  void confirmingTwiceTakesOneSeat() {
    planned("Kemasan Produk", 20);
    signsUp(neighbourhood.resident("Sari (contoh)"), "Kemasan Produk", "Sari Contoh")
        .tapsOn("training.check", "training.confirm")
        .tapsOn("training.check", "training.confirm")
        .sends("/pelatihan")
        .sees("sisa 19 kursi")
        .taps("Kemasan Produk")
        .sees("training.already", "training.seated")
        .seesNothingOf("training.quota");
  }

  @Test
  void earlierAnswersAreOfferedAgain() {
    planned("Kemasan Produk", 20);
    planned("Promosi Daring", 20);
    signsUp(neighbourhood.resident("Sari (contoh)"), "Kemasan Produk", "Sari Contoh")
        .sends("/pelatihan")
        .taps("Promosi Daring")
        .taps("training.join")
        .sees("training.known", "Sari Contoh", "RT 05/RW 02")
        .taps("training.use-known")
        .sees("training.check", "Promosi Daring", "Nama: Sari Contoh")
        .taps("training.confirm")
        .sees("training.enrolled");
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
        .taps("training.join-waiting-list")
        .sends("Budi Contoh")
        .sends("1/1")
        .sends("081234567891")
        .taps("training.interest.jasa")
        .sees("penuh", "Anda nomor 1 di daftar tunggu")
        .taps("training.confirm-waiting")
        .sees("Anda nomor 1 di daftar tunggu", "training.on-waiting-list");
  }

  @Test
  void whoMissesTheLastSeatBySecondsIsToldAndWaits() {
    planned("Kemasan Produk", 1);
    var sari = fillsIn(neighbourhood.resident("Sari (contoh)"), "Kemasan", "Sari Contoh");
    var budi = fillsIn(neighbourhood.resident("Budi (contoh)"), "Kemasan", "Budi Contoh");
    budi.taps("training.confirm").sees("training.enrolled");
    sari.taps("training.confirm").sees("training.seat-just-taken", "Anda nomor 1");
  }

  @Test
  void whoWouldWaitGetsASeatThatHasJustBecomeFree() {
    planned("Kemasan Produk", 1);
    var sari = signsUp(neighbourhood.resident("Sari (contoh)"), "Kemasan", "Sari Contoh");
    var budi =
        fillsIn(
            neighbourhood.resident("Budi (contoh)"),
            "Kemasan",
            "training.join-waiting-list",
            "Budi Contoh");
    sari.sends("/pendaftaranku").taps("training.withdraw-from").taps("training.withdraw");
    budi.taps("training.confirm-waiting").sees("training.enrolled-after-all");
  }

  @Test
  void aBatchThatHasBegunIsClosed() {
    planned("Kemasan Produk", 20);
    planned("Promosi Daring", START.plus(Duration.ofDays(7)), 20);
    clock.moveTo(START.minus(Duration.ofMinutes(5)));
    var sari = neighbourhood.resident("Sari (contoh)").sends("/pelatihan");
    var budi = neighbourhood.resident("Budi (contoh)").sends("/pelatihan").taps("Kemasan");
    clock.moveTo(START);
    sari.taps("Kemasan Produk").sees("training.closed", "training.choose", "Promosi Daring");
    budi.taps("training.join")
        .sees("training.closed", "Promosi Daring")
        .seesNothingOf("1. Kemasan");
  }

  @Test
  void aBatchThatBeginsWhileOneConfirmsIsClosed() {
    planned("Kemasan Produk", 20);
    clock.moveTo(START.minus(Duration.ofMinutes(5)));
    var sari = fillsIn(neighbourhood.resident("Sari (contoh)"), "Kemasan", "Sari Contoh");
    clock.moveTo(START);
    sari.taps("training.confirm")
        .sees("training.closed", "training.none")
        .sends("/pendaftaranku")
        .sees("training.no-sign-ups");
  }

  @Test
  void withoutBatchesThereIsAClearWord() {
    neighbourhood.resident("Sari (contoh)").sends("/pelatihan").sees("training.none");
  }

  @Test
  void itAllWorksInEnglish() {
    planned("Kemasan Produk", 1);
    neighbourhood
        .phone("Budi (sample)", "en")
        .sends("/pelatihan")
        .sees("Please choose", "1 seat left", "Tuesday, 1 December 2026 at 09:00 WIB to 15:00")
        .taps("Kemasan Produk")
        .taps("Sign up")
        .taps("I agree")
        .sends("Budi Sample")
        .sends("x")
        .sees("can't read that RT/RW")
        .sends("1 1")
        .sends("081234567890")
        .taps("Crafts")
        .taps("Send the sign-up")
        .sees("You are signed up", "news from the kelurahan")
        .tapsOn("You are signed up", "My sign-ups")
        .sees("Kemasan Produk");
  }

  @Test
  void whoWritesThatTheyWantToSignUpReadsFirst() {
    planned("Kemasan Produk", 20);
    var sari = neighbourhood.phone("Sari (contoh)").sends("/pelatihan daftar kemasan");
    sari.seesNothingOf("people.ask-consent").taps("Kemasan Produk").sees("training.about");
  }

  @Test
  void whoAgreesTooLateIsToldSo() {
    planned("Kemasan Produk", TODAY.plus(Duration.ofMinutes(10)), 20);
    planned("Kue Kering", 20);
    var sari = neighbourhood.phone("Sari (contoh)").sends("/pelatihan").taps("Kemasan Produk");
    sari.taps("training.join").sees("people.ask-consent");
    clock.advance(Duration.ofMinutes(11));
    sari.taps("people.consent").sees("training.closed", "training.choose");
    sari.seesNothingOf("training.ask-name");
  }
}
