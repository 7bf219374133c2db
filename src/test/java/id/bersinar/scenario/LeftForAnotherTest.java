package id.bersinar.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.area.AreaFiles;
import id.bersinar.tips.TipScenario;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Conversations that leave no trace, and something else is opened in their midst or they in its.
class LeftForAnotherTest extends TipScenario {

  @BeforeEach
  void anArea() {
    assertThat(AreaFiles.bringIn(context, KeysUnderTheChatTest.AREA)).isEmpty();
  }

  @Test
  void thatASearchIsOverIsSaid() {
    var sari = neighbourhood.phone("Sari (contoh)").sends("/posko").sends("/pelatihan");
    sari.sees("dialogue.left-gone", "training.choose");
    assertThat(neighbourhood.throughOutbox()).isEmpty();
  }

  @Test
  void noWordStaysOfATipThatIsOver() {
    var sari = neighbourhood.phone("Sari (contoh)");
    for (var other : List.of("/pelatihan", "/posko", "/menu", "/bahasa")) {
      sari.sends("/lapor").taps("tips.subject.dealing").sends("Ada yang berjualan (contoh)");
      sari.sends(other).seesNothingOf("dialogue.left-gone");
      sari.holdsNothingOf("/lapor", "berjualan", "dialogue.left-gone").sends("/batal");
    }
    assertThat(neighbourhood.throughOutbox()).isEmpty();
  }

  @Test
  void whoStopsIsNotToldTwice() {
    var sari = neighbourhood.phone("Sari (contoh)").sends("/lapor").sends("/cek");
    sari.sees("dialogue.left-gone").sends("/batal").sees("dialogue.cancelled");
    sari.seesNothingOf("dialogue.left-gone");
    sari.holdsNothingOf("/lapor", "/cek", "dialogue.left-gone");
  }

  @Test
  void anOldButtonRepeatsWhateverIsOpen() {
    var sari = neighbourhood.resident("Sari (contoh)").sends("/bahasa").sends("/batal");
    sari.sends("/posko").tapsOn("people.ask-language", "English");
    sari.sees("dialogue.earlier-button", "posko.choose-how");
    sari.sends("/lapor")
        .tapsOn("posko.choose-how", "posko.by-place")
        .sees("dialogue.earlier-button");
    clock.advance(Duration.ofSeconds(10));
    sari.sends("/bahasa").tapsOn("posko.choose-how", "posko.by-place");
    sari.sees("dialogue.earlier-button", "people.ask-language");
  }

  @Test
  void aSignUpWaitsForATip() {
    var sari = neighbourhood.resident("Sari (contoh)").sends("/pelatihan").taps("Kemasan Produk");
    sari.taps("training.join").sends("Sari Contoh").sees("training.ask-home");
    sari.sends("/lapor").sees("dialogue.left-waits").offers("tips.subject.dealing");
    sari.taps("dialogue.resume").sees("dialogue.resumed", "training.ask-home");
    sari.holdsNothingOf("/lapor", "dialogue.left-waits", "dialogue.left-gone");
    sari.sends("5/2").sees("training.ask-phone");
  }

  private Phone hasSignUpToCheck() {
    var sari = neighbourhood.resident("Sari (contoh)").sends("/pelatihan").taps("Kemasan Produk");
    sari.taps("training.join").sends("Sari Contoh").sends("5/2").sends("0812 3456 7890");
    return sari.taps("training.interest.kuliner").sees("training.check");
  }

  /// Otherwise the sender's number would be a word of the tip.
  @Test
  void whatAnswersASignUpDoesNotGoIntoATip() {
    var sari = hasSignUpToCheck().sends("/lapor").taps("tips.subject.dealing");
    sari.tapsOn("training.check", "training.change-phone");
    sari.sees("training.ask-phone").holdsNothingOf("/lapor", "dialogue.left-gone");
    sari.sends("0812 0000 0001").sees("training.check", "+62 812-0000-0001");
  }

  @Test
  void anOldButtonOfASignUpThatWaitsEndsNoTip() {
    var sari = hasSignUpToCheck().taps("training.change-phone").sees("training.ask-phone");
    sari.sends("/lapor").taps("tips.subject.dealing");
    sari.tapsOn("training.check", "training.change-phone").sees("dialogue.stale-button");
    assertThat(sari.keys()).isEmpty();
    sari.sends("Ada yang berjualan (contoh)").sees("tips.ask.where-in-words");
  }

  @Test
  void whatAnswersASignUpDoesNotGoIntoASearch() {
    var sari = hasSignUpToCheck().sends("/posko").sees("posko.choose-how");
    sari.tapsOn("training.check", "training.change-phone").sees("training.ask-phone");
    sari.sends("0812 0000 0001").sees("training.check", "+62 812-0000-0001");
  }
}
