package id.bersinar.tips.sender;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.Phone;
import id.bersinar.tips.TipScenario;
import id.bersinar.tips.TipsOnPhones;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// /cek, for whoever holds a receipt.
class ReceiptDialogueTest extends TipScenario {

  private static final String SEEN = "Orang menukar bungkusan di warung contoh";
  private static final String NOBODYS = "1111 2222 3333 4444 5555";

  private String receipt() {
    return tip(neighbourhood.phone("Sari (contoh)"), SEEN);
  }

  private Phone officer() {
    return officer("Petugas (contoh)", "Polsek contoh");
  }

  @Test
  void theReceiptWorksFromAnyAccountAndInAnySpacing() {
    var receipt = receipt();
    for (var typed :
        new String[] {
          receipt,
          receipt.replace(" ", ""),
          receipt.replace(" ", "-"),
          " " + receipt.replace(" ", "  ").replaceFirst(" ", "\n"),
          receipt.replace(" ", " – ")
        }) {
      neighbourhood
          .phone("Budi (contoh)")
          .sends("/cek")
          .sees("20 angka")
          .sends(typed)
          .sees("Diterima", "Belum ada petugas");
    }
  }

  @Test
  void theTipItselfIsNotShownAgain() {
    var receipt = receipt();
    neighbourhood.phone("Budi (contoh)").sends("/cek").sends(receipt).seesNothingOf(SEEN);
  }

  @Test
  void allThatIsSaidGoesStraightSilentAndCannotBeForwarded() {
    var receipt = receipt();
    neighbourhood.phone("Budi (contoh)").sends("/cek").sends(receipt).taps("Muat ulang");
    assertThat(neighbourhood.throughOutbox()).isEmpty();
    assertThat(neighbourhood.throughDirectLine()).allMatch(it -> it.guarded() && it.silent());
  }

  @Test
  void theLiaisonsQuestionIsSeenAndAnsweredWithTheReceipt() {
    var officer = officer();
    var receipt = receipt();
    officer.sends("/laporan").taps("hari ini").taps("Tangani").taps("Tanya pelapor");
    officer.sends("Jam berapa biasanya?").taps("Kirim").sees("Pertanyaan sudah disampaikan");
    var budi = neighbourhood.phone("Budi (contoh)").sends("/cek").sends(receipt);
    budi.sees("Sedang ditangani", "Petugas, ", "Jam berapa biasanya?")
        .taps("Jawab")
        .sees("Tulis jawaban")
        .sends("Setelah magrib <b>contoh</b>")
        .sees("Ini yang akan dikirim", "Setelah magrib <b>contoh</b>")
        .taps("Kirim")
        .sees("Sudah disampaikan", "masih menunggu");
    letGo();
    budi.taps("Muat ulang").sees("Anda, ", "Setelah magrib").seesNothingOf("masih menunggu");
    officer.taps("Muat ulang").sees("Pelapor, ", "Setelah magrib <b>contoh</b>");
  }

  @Test
  void whoAnswersAtOnceNeedNotTapFirst() {
    var receipt = receipt();
    neighbourhood
        .phone("Budi (contoh)")
        .sends("/cek")
        .sends(receipt)
        .sends("Satu hal lagi")
        .sees("Ini yang akan dikirim", "Satu hal lagi")
        .taps("Kembali")
        .sees("Belum ada petugas")
        .seesNothingOf("Satu hal lagi");
  }

  @Test
  void whatMayGiveTheSenderAwayInAnAnswerIsNamedAndMayBeSentAllTheSame() {
    neighbourhood
        .phone("Budi (contoh)")
        .sends("/cek")
        .sends(receipt())
        .sends("Biasanya malam, kata suami saya. Saya kerja di pasar contoh")
        .sees("• \"suami saya\": orang dekat Anda", "• \"Saya kerja di pasar contoh\": tentang")
        .taps("Kirim")
        .sees("Sudah disampaikan");
  }

  @Test
  void theOutcomeIsSeenAndNothingCanBeAddedToAClosedTip() {
    var officer = officer();
    var receipt = receipt();
    var budi = neighbourhood.phone("Budi (contoh)").sends("/cek").sends(receipt).sends("Lagi");
    officer
        .sends("/laporan")
        .taps("hari ini")
        .taps("Tangani")
        .taps("Tutup")
        .taps("Ditindaklanjuti")
        .taps("Ya, tutup")
        .sees("sudah ditutup");
    budi.taps("Kirim").sees("tidak bisa ditambah lagi", "Selesai: sudah ditindaklanjuti");
    assertThat(budi.buttons()).doesNotContain("✍️ Jawab / tambah keterangan");
  }

  @Test
  void aTipThatStillWaitsIsThereForItsSender() {
    var receipt = TipsOnPhones.sendsTip(neighbourhood.phone("Sari (contoh)"), SEEN);
    var budi = neighbourhood.phone("Budi (contoh)").sends("/cek").sends(receipt);
    budi.sees("Diterima", "masih menunggu", "paling lambat 1 menit");
    assertThat(budi.buttons()).doesNotContain("✍️ Jawab / tambah keterangan");
    letGo();
    budi.taps("Muat ulang").seesNothingOf("masih menunggu");
    assertThat(budi.buttons()).contains("✍️ Jawab / tambah keterangan");
  }

  @Test
  void untilSomebodyClaimsItTheSenderCanTakeATipBack() {
    for (var released : new boolean[] {false, true}) {
      var receipt = TipsOnPhones.sendsTip(neighbourhood.phone("Sari (contoh)"), SEEN);
      if (released) {
        letGo();
      }
      neighbourhood
          .phone("Budi (contoh)")
          .sends("/cek")
          .sends(receipt)
          .taps("Tarik laporan")
          .sees("dihapus selamanya")
          .taps("Ya, tarik")
          .sees("Sudah dihapus")
          .sends("/cek")
          .sends(receipt)
          .sees("Nomor itu tidak ada");
      letGo();
    }
    officer().sends("/laporan").sees("Tidak ada laporan baru");
  }

  @Test
  void aTipThatIsClaimedMeanwhileCannotBeTakenBack() {
    var officer = officer();
    var receipt = receipt();
    var budi = neighbourhood.phone("Budi (contoh)").sends("/cek").sends(receipt);
    budi.taps("Tarik laporan");
    officer.sends("/laporan").taps("hari ini").taps("Tangani");
    budi.taps("Ya, tarik").sees("tidak bisa ditarik lagi", "Sedang ditangani");
  }

  @Test
  void whatIsNotAReceiptIsMetWithAWord() {
    neighbourhood
        .phone("Budi (contoh)")
        .sends("/cek")
        .sends("1234 5678")
        .sees("harus 20 angka", "Tulis 20 angka")
        .sends("satu dua tiga")
        .sees("harus 20 angka")
        .sends("9".repeat(10_000))
        .sees("10.000 huruf")
        .sendsSticker()
        .sees("Suara, video, dan stiker")
        .sends(NOBODYS)
        .sees("Nomor itu tidak ada");
  }

  @Test
  void whoGuessesIsSlowedDownAndNobodyElse() {
    var receipt = receipt();
    var guesser = neighbourhood.phone("Budi (contoh)").sends("/cek");
    for (int times = 0; times < 5; times++) {
      guesser.sends(NOBODYS).sees("Nomor itu tidak ada");
    }
    guesser.sends(receipt).sees("tunggu 1 menit");
    // Neither another turn nor another tip gives new guesses.
    guesser.sends("/cek").sends(receipt).sees("tunggu 1 menit");
    neighbourhood.phone("Sari (contoh)").sends("/cek").sends(receipt).sees("Diterima");
    clock.advance(Duration.ofSeconds(61));
    guesser.sends(NOBODYS).sees("Nomor itu tidak ada").sends(receipt).sees("2 menit");
    clock.advance(Duration.ofSeconds(121));
    guesser.sends(receipt).sees("Diterima");
  }

  @Test
  void aQuarterOfAnHourLaterTheScreenIsOfNoUse() {
    var receipt = receipt();
    var budi = neighbourhood.phone("Budi (contoh)").sends("/cek").sends(receipt);
    clock.advance(Duration.ofMinutes(16));
    budi.tapsOn("Diterima", "Muat ulang")
        .sees("sudah terhapus demi keamanan")
        .seesNothingOf("Diterima");
  }

  @Test
  void cancellingWipesWhatWasBeingWrittenAndTheChat() {
    var receipt = receipt();
    var budi = neighbourhood.phone("Budi (contoh)").sends("/cek").sends(receipt).sends("Lagi");
    budi.sends("/batal").sees("dibatalkan");
    budi.holdsNothingOf(receipt, "Diterima", "Lagi", "/cek", "20 angka");
    clock.advance(Duration.ofMinutes(1));
    budi.tapsOn("Ini yang akan dikirim", "Kirim").sees("sudah terhapus");
    budi.sends("/cek").sends(receipt).sees("Diterima").sends("/menu");
    budi.holdsNothingOf(receipt, "Diterima", "/cek");
  }
}
