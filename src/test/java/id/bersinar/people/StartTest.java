package id.bersinar.people;

import id.bersinar.scenario.ScenarioTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class StartTest extends ScenarioTest {

  @Test
  void aNewcomerIsToldWhoRunsTheBotAndAskedForConsent() {
    neighbourhood
        .phone("Sari (contoh)")
        .sends("/start")
        .sees("Selamat datang di Bersinar", "UU 27/2022", "Apakah Anda setuju?")
        .taps("Saya setuju")
        .sees("persetujuan Anda sudah dicatat", "Apa yang ingin Anda lakukan?");
  }

  @Test
  void whoDoesNotConsentStillGetsTheMenu() {
    neighbourhood
        .phone("Sari (contoh)")
        .sends("/start")
        .taps("Tidak sekarang")
        .sees("tetap dapat Anda pakai", "Apa yang ingin Anda lakukan?");
  }

  @Test
  void telegramsLanguageIsTheFirstGuess() {
    neighbourhood.phone("Budi (sample)", "en-GB").sends("/start").sees("Welcome to Bersinar");
    neighbourhood.phone("Budi (contoh)", "xx").sends("/start").sees("Selamat datang");
  }

  @Test
  void theLanguageCanBeSwitched() {
    neighbourhood
        .resident("Sari (contoh)")
        .sends("/bahasa")
        .sees("Bahasa apa")
        .taps("English")
        .sees("What would you like to do?")
        .sends("/bahasa")
        .taps("Bahasa Indonesia")
        .sees("Apa yang ingin Anda lakukan?");
  }

  @Test
  void aCommandOfARoleThatOneLacksIsUnknown() {
    neighbourhood.resident("Sari (contoh)").sends("/undang").sees("tidak saya kenal");
    neighbourhood.operator().sends("/start").taps("Saya setuju").sends("/undang").sees("undang?");
  }

  @Test
  void anInvitationWorksOnce() {
    var hasan = neighbourhood.stakeholder("Hasan (contoh)", "Dinas Koperasi (contoh)");
    hasan.sees("Pemangku kepentingan", "Dinas Koperasi (contoh)");
    neighbourhood
        .resident("Budi (contoh)")
        .sends("/start AAAAAAAAAAAAAAAAAAAAAA")
        .sees("tidak berlaku");
  }

  @Test
  void anInvitationExpires() {
    neighbourhood
        .operator()
        .sends("/undang")
        .taps("Operator")
        .sends("Kelurahan (contoh)")
        .taps("Buat undangan");
    var news = String.join("\n", neighbourhood.operator().news());
    var code = news.substring(news.indexOf("/start ")).strip();
    clock.advance(Duration.ofDays(8));
    neighbourhood.phone("Budi (contoh)").sends(code).taps("Saya setuju").sees("tidak berlaku");
  }

  @Test
  void ownDataAreShownAndErased() {
    neighbourhood
        .resident("Sari (contoh)")
        .sends("/dataku")
        .sees("Yang kami simpan", "Persetujuan pada")
        .sends("/hapusdata")
        .taps("Ya, hapus semuanya")
        .sees("sudah dihapus")
        .sends("/dataku")
        .seesNothingOf("Persetujuan pada");
  }

  @Test
  void everyDialogueCanBeCancelledAndLeftForAnother() {
    neighbourhood
        .resident("Sari (contoh)")
        .sends("/bahasa")
        .sends("/batal")
        .sees("dibatalkan")
        .sends("/batal")
        .sees("Tidak ada yang sedang berjalan")
        .sends("/bahasa")
        .sends("/hapusdata")
        .tapsOn("Bahasa apa", "English")
        .sees("sudah tidak berlaku")
        .sends("apa ini")
        .sees("ketuk salah satu tombol")
        .sendsSticker()
        .sees("dengan tulisan atau tombol");
  }
}
