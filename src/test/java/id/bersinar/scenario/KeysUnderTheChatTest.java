package id.bersinar.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.area.AreaFiles;
import id.bersinar.tips.TipScenario;
import id.bersinar.tips.TipsOnPhones;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What stands in place of the phone's keyboard.
class KeysUnderTheChatTest extends TipScenario {

  static final String AREA =
      """
      area: {code: contoh, name: Kelurahan Contoh, kecamatan: Contoh, city: Contoh, zone: WIB}
      posko:
        - code: mawar
          name: Posko Mawar (contoh)
          address: Jalan Contoh 1
          rw: 2
          latitude: -6.1866
          longitude: 106.8019
          hours: 24 jam
          contact: Petugas jaga (contoh)
          phone: 021-555-0101
      trainings:
        - code: kemasan
          field: pengemasan
          title: Kemasan Produk
          description: Membuat label.
          batches:
            - code: satu
              date: 2027-12-01
              start: 09.00
              end: 15.00
              place: Aula (contoh)
              quota: 20
      """;

  @BeforeEach
  void anArea() {
    var problems = AreaFiles.bringIn(context, AREA);
    assertThat(problems).isEmpty();
  }

  private static void hasQuickMenu(Phone phone) {
    assertThat(phone.keys())
        .containsExactly("🎓 Pelatihan", "📍 Posko", "🤫 Lapor rahasia", "☰ Menu");
  }

  @Test
  void aNewcomerFindsWhatResidentsWantMostUnderTheChat() {
    var sari = neighbourhood.phone("Sari (contoh)").sends("/start");
    hasQuickMenu(sari);
    sari.sends("📍 Posko").sees("posko.choose-how");
    sari.sends("🎓 Pelatihan").sees("training.choose");
    sari.sends("☰ Menu").sees("dialogue.menu").offers("menu.posko");
  }

  @Test
  void theKeysWorkInTheMiddleOfAnything() {
    var sari = neighbourhood.resident("Sari (contoh)").sends("/pelatihan").taps("Kemasan Produk");
    sari.taps("training.join").sees("training.ask-name").sends("☰ Menu").sees("dialogue.menu");
    sari.sends("🎓 Pelatihan").sees("training.choose");
    sari.sends("/lapor").sends("📍 Posko").sees("posko.choose-how");
  }

  @Test
  void whoHasARoleHasOtherThingsToDo() {
    var officer = neighbourhood.liaison("Hasan (contoh)", "Polsek contoh").sends("/start");
    assertThat(officer.keys()).isEmpty();
    officer.sends("/batal").taps("menu.menu").sees("dialogue.menu");
  }

  @Test
  void noKeysStandUnderATip() {
    var sari = neighbourhood.phone("Sari (contoh)").sends("/start").taps("menu.lapor");
    assertThat(sari.keys()).isEmpty();
    sari.sends("/batal").sees("dialogue.cancelled");
    hasQuickMenu(sari);
  }

  @Test
  void aStaleButtonBringsNoKeysUnderATip() {
    var sari = neighbourhood.resident("Sari (contoh)").sends("/bahasa");
    sari.sends("/batal").sends("/lapor").tapsOn("people.ask-language", "English");
    sari.sees("dialogue.stale-button");
    assertThat(sari.keys()).isEmpty();
  }

  @Test
  void afterATipTheyComeBackWithTheNextWord() {
    var sari = neighbourhood.phone("Sari (contoh)").sends("/start");
    TipsOnPhones.sendsTip(sari, "Ada yang berjualan (contoh)");
    assertThat(sari.keys()).isEmpty();
    sari.sends("/start");
    hasQuickMenu(sari);
  }

  private Phone isAskedForThePhoneNumber() {
    var sari = neighbourhood.resident("Sari (contoh)").sends("/pelatihan").taps("Kemasan Produk");
    sari.taps("training.join").sends("Sari Contoh").sends("5/2").sees("training.ask-phone");
    assertThat(sari.keys()).first().asString().contains("Kirim nomor");
    return sari;
  }

  @Test
  void theKeyThatSharesTheNumberGoesWithATip() {
    var sari = isAskedForThePhoneNumber().sends("/lapor");
    assertThat(sari.keys()).isEmpty();
  }

  @Test
  void theKeyThatSharesTheNumberGoesWithWhateverComesNext() {
    hasQuickMenu(isAskedForThePhoneNumber().sends("/menu"));
    hasQuickMenu(isAskedForThePhoneNumber().sends("/bahasa"));
    hasQuickMenu(isAskedForThePhoneNumber().sends("/posko"));
    hasQuickMenu(isAskedForThePhoneNumber().sends("0812-0000-0001"));
  }

  @Test
  void theKeyThatSharesThePlaceGoesAlsoWhenItsConversationHasRunOut() {
    var hasan = neighbourhood.liaison("Hasan (contoh)", "Polsek contoh");
    hasan.sends("/posko").taps("posko.by-place");
    assertThat(hasan.keys()).first().asString().contains("Bagikan lokasi");
    clock.advance(Duration.ofMinutes(20));
    hasan.sends("/menu");
    assertThat(hasan.keys()).isEmpty();
  }
}
