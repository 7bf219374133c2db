package id.bersinar.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What officials type who promise something, where no question is open. It is Wednesday, 20
/// November 2030.
@SuppressWarnings("NullAway.Init") // injected
class PromiseSentencesTest extends CommitmentScenario {

  @Autowired private PromiseSentences sentences;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          janji kirim laporan paling lambat Jumat            | kirim laporan | Jumat | false
          saya janji kirim data warga paling lambat Jumat    | kirim data warga | Jumat | true
          Saya berjanji: pasang spanduk, deadline 5 Desember | pasang spanduk | 5 Desember | true
          gw komitmen setor rekap sblm tgl 30                | setor rekap | tgl 30 | true
          janji saya perbaiki lampu gang sebelum akhir bulan | perbaiki lampu gang | akhir bulan | true
          paling lambat Jumat saya janji kirim data          | kirim data | Jumat | true
          komitmen: bina 5 usaha (maksimal 3 bulan lagi)     | bina 5 usaha | 3 bulan lagi | false
          saya janji penyuluhan narkoba di RW 03 paling lambat Sabtu | penyuluhan narkoba di RW 03 | Sabtu | true
          saya akan kirim laporan sebelum Jumat              | kirim laporan | Jumat | true
          saya akan kirim laporan sebelum Jumat jam 9        | kirim laporan | Jumat jam 9 | true
          saya akan kirim laporan sebelum jam 9 besok        | kirim laporan | jam 9 besok | true
          saya akan perbaiki lampu mati sebelum minggu depan | perbaiki lampu mati | minggu depan | true
          gw bakal setor rekap paling lambat tgl 30          | setor rekap | tgl 30 | true
          I will send the list before Friday                 | send the list | Friday | true
          I promise to send the list by Friday               | send the list | Friday | true
          """)
  void areTakenApart(String sentence, String words, String day, boolean own) {
    assertThat(sentences.in(sentence)).contains(new PromiseSentences.Promise(words, day, own));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dia janji kirim barang paling lambat Jumat",
        "janji mereka antar barang paling lambat malam Jumat",
        "janji saya apa saja",
        "saya akan di posko sampai Jumat",
        "saya akan kirim laporan sebelum dia datang",
        "dia akan kirim laporan sebelum Jumat",
        "janji palsu",
        "janji antar sabu paling lambat malam Jumat",
        "saya janji setor hasil ganja sebelum Jumat",
        "janji bawa inex: paling lambat Sabtu",
        "komitmen ambil NARKOBA di gang melati sebelum jam 9",
        "saya janji tidak cerita ke siapa-siapa sampai mati",
        "saya akan mati sebelum besok",
        "saya akan dihabisi sebelum Jumat",
        "saya akan pasti dibunuh sebelum Sabtu",
        "saya akan hadir sebelum jam 9",
        "insya allah saya hadir sebelum Jumat",
        "saya usahakan datang sebelum jam 9",
        "saya akan telat, sebelum jam 10 sampai",
        "saya akan kirim laporan sebelum jam 9",
        "I will be killed before Friday",
        "saya janji gak bakal cerita",
        "saya janji mereka bayar",
        "saya janji apa ya?",
      })
  void aStoryIsNoPromise(String words) {
    assertThat(sentences.in(words)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "saya janji kirim data warga (contoh) sebelum Jumat ke Bu Camat",
        "saya janji kirim data warga (contoh) paling lambat Jumat, ke Bu Camat",
      })
  void whatIsSaidBehindTheDayIsKept(String sentence) {
    hasan
        .sends(sentence)
        .taps("people.strategy.enterprise")
        .taps("commitments.stage.mapping")
        .sends("sekali")
        .sees("kirim data warga (contoh) ke Bu Camat", "22 November 2030");
  }

  @ParameterizedTest
  @ValueSource(strings = {"janji ya jangan bilang siapa2", "janji jangan bilang siapa siapa"})
  void whoAsksForAPromiseMakesNone(String words) {
    hasan
        .sends(words)
        .sees("dialogue.did-you-mean")
        .taps("menu.janji")
        .sees("commitments.ask-words");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "saya janji bakal kirim laporan tiap bulan",
        "saya janji kirim laporan tiap bulan",
        "gw komitmen akan bikin laporan tiap bulan",
      })
  void aReportThatIsPromisedIsNoTip(String words) {
    hasan.sends(words).sees("commitments.ask-due").seesNothingOf("dialogue.did-you-mean");
    hasan.sends("29 November").taps("people.strategy.enterprise").taps("commitments.stage.mapping");
    hasan.sends("sekali").sees("laporan tiap bulan", "29 November 2030").seesNothingOf("bakal");
  }

  @ParameterizedTest
  @ValueSource(strings = {"saya janji kirim data (contoh)", "gw janji kirim data (contoh)"})
  void whatIsPromisedWithoutADayIsAskedFor(String words) {
    hasan.sends(words).sees("dialogue.did-you-mean").taps("menu.janji").sees("commitments.ask-due");
    hasan.sends("29 November").taps("people.strategy.enterprise").taps("commitments.stage.mapping");
    hasan.sends("sekali").sees("kirim data (contoh)", "29 November 2030").seesNothingOf("janji");
  }

  @Test
  void whoDoesNotKnowIsShownHowToLeaveItOpen() {
    hasan.sends("saya janji kirim data (contoh) sebelum Jumat").sees("commitments.ask-strategy");
    hasan.sends("ga tau").sees("dialogue.which-meant").sends("ya").sees("commitments.ask-stage");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "saya akan ketemu bosnya (contoh) yang jual barang itu di gang Melati sebelum Sabtu",
        "saya akan kasih tahu siapa yang antar paket (contoh) ke rumah Pak RT sebelum Sabtu",
      })
  void whatOnlyMayBeOneIsAskedAndKeptNowhere(String words) {
    long before = conversations();
    hasan.sends(words).sees("dialogue.did-you-mean").holdsNothingOf("sebelum Sabtu");
    assertThat(conversations()).isEqualTo(before);
    hasan.taps("menu.janji").sees("commitments.ask-strategy").sends("/batal");
    hasan.sends(words).sends("bukan").sees("dialogue.words-let-go");
    assertThat(conversations()).isEqualTo(before);
  }

  private long conversations() {
    return database.sql("select count(*) from dialogue_session").query(Long.class).single();
  }

  @Test
  void theSentenceFillsTheForm() {
    hasan
        .sends("saya janji kirim data warga (contoh) paling lambat Jumat")
        .sees("commitments.ask-strategy")
        .taps("people.strategy.enterprise")
        .taps("commitments.stage.mapping")
        .sends("sekali")
        .sees("kirim data warga (contoh)", "22 November 2030")
        .taps("commitments.save")
        .sees("commitments.saved");
    assertThat(count("words = 'kirim data warga (contoh)' and due = date '2030-11-22'"))
        .isEqualTo(1);
    hasan
        .sends("/batal")
        .sends("janji antar sabu (contoh) paling lambat malam Jumat")
        .sees("dialogue.lost")
        .holdsNothingOf("antar sabu");
    hasan.sends("janji setor rekap (contoh) paling lambat Jumat depan");
    hasan.sees("commitments.ask-keeper").taps("people.myself").sees("area.day.which");
  }
}
