package id.bersinar.tips.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.bersinar.tips.intake.WhoQuestions.Kind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Questions as officers may put them. All are made up.
class WhoQuestionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NAME | Maaf, dengan siapa ini? Nama Anda siapa?",
        "NAME | Siapa nama bapak?",
        "NAME | Kamu siapa sih?",
        "NAME | Namamu siapa",
        "NAME | Anda warga sini?",
        "NAME | Tolong kirim KTP",
        "NAME | Sebutkan nama lengkap",
        "NAME | Bapak kerja di mana?",
        "NAME | Siapa yang melapor?",
        "NAME | Who are you?",
        "HOME | Rumah Anda di mana?",
        "HOME | rumahmu sebelah mana dari situ",
        "HOME | Alamat lengkap ibu, alamat ibu di mana?",
        "HOME | Anda tinggal di RT berapa?",
        "HOME | tinggal dimana",
        "HOME | Posisi Anda sekarang?",
        "HOME | Fotonya diambil dari mana?",
        "HOME | Lihatnya dari rumah siapa? lihatnya dari rumah ya",
        "HOME | share lokasi ya, sharelok",
        "HOME | Where do you live?",
        "NUMBER | Minta nomor HP Anda",
        "NUMBER | Hubungi saya langsung",
        "NUMBER | WA ke 0812-3456-7890",
        "NUMBER | nomor yang bisa dihubungi?",
        "NUMBER | chat saya di @contoh_akun",
        "MEETING | Bisa kita bertemu?",
        "MEETING | Ketemu di warung contoh, bisa kita ketemu besok?",
        "MEETING | Datang saja ke kantor",
        "MEETING | Silakan Anda datang ke polsek",
        "MEETING | Mari ngopi, saya jemput",
        "MEETING | Can we meet?",
      })
  void whatAsksForTheSenderIsFound(Kind kind, String question) {
    assertThat(WhoQuestions.in(question)).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jam berapa biasanya?",
        "Siapa nama bandarnya?",
        "Di mana barangnya disimpan?",
        "Rumah bandarnya cat warna apa?",
        "Berapa nomor plat motornya?",
        "Nomor HP bandarnya ada?",
        "Apakah mereka bertemu di warung?",
        "Jam berapa kurir datang ke warung itu?",
        "Ada berapa orang, pakai motor apa?",
        "Sejak kapan ini terjadi?",
        "Apakah masih berlangsung sekarang?",
        "What time does it usually happen?",
        ""
      })
  void whatAsksForOthersIsLeftAlone(String question) {
    assertThat(WhoQuestions.in(question)).isEmpty();
  }

  @Test
  void theLongestQuestionIsReadInNoTime() {
    for (var text : List.of("kita ".repeat(200), "siapa nama ".repeat(90), " ".repeat(1000))) {
      assertTimeoutPreemptively(Duration.ofSeconds(5), () -> WhoQuestions.in(text));
    }
  }
}
