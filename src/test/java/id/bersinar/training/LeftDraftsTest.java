package id.bersinar.training;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.engine.Conversations;
import id.bersinar.scenario.Phone;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Somebody opens something else in the middle of something.
class LeftDraftsTest extends TrainingScenario {

  private static void goesOn(Phone phone) {
    phone
        .taps("dialogue.resume")
        .sees("dialogue.resumed", "training.ask-home")
        .sends("5/2")
        .sees("training.ask-phone")
        .sends("0812-3456-7890")
        .taps("training.interest.kuliner")
        .sees("Nama: Sari Contoh")
        .taps("training.confirm")
        .sees("training.enrolled");
  }

  @Test
  void aSignUpWaitsForWhoLooksAtSomethingElse() {
    goesOn(isSigningUp().sends("/menu").sees("dialogue.left-waits", "dialogue.menu"));
  }

  @Test
  void aSignUpWaitsWhereAnotherFormTakesItsPlace() {
    var sari = isSigningUp().sends("/bahasa").sees("dialogue.left-waits", "people.ask-language");
    sari.taps("Bahasa Indonesia").sees("people.language-chosen");
    goesOn(sari);
  }

  @Test
  void aDraftThatWasLeftIsGoneAfterAnHour() {
    var sari = isSigningUp().sends("/bahasa");
    clock.advance(Duration.ofMinutes(61));
    sari.sends("/batal").taps("dialogue.resume").sees("dialogue.stale-button");
    assertThat(sari.news()).hasSize(1);
  }

  /// So that no other process takes the chat over meanwhile, which wouldn't have it.
  @Test
  void theProcessThatHasTheDraftKeepsTheChatForTheHourThatIsPromised() {
    planned("Kemasan Produk", 20);
    long chat = 4711;
    var sari = neighbourhood.phone(chat, "Sari (contoh)").sends("/izin").taps("people.consent");
    sari.sends("/pelatihan").taps("Kemasan Produk").taps("training.join").sends("Sari Contoh");
    sari.sends("/bahasa").sees("Selama satu jam").taps("Bahasa Indonesia");
    var conversations = context.getBean(Conversations.class);
    assertThat(conversations.holds(chat)).isTrue();
    clock.advance(Duration.ofMinutes(61));
    assertThat(conversations.holds(chat)).isFalse();
  }

  @Test
  void whoHasToldNothingYetIsToldNothing() {
    planned("Kemasan Produk", 20);
    neighbourhood
        .resident("Sari (contoh)")
        .sends("/pelatihan")
        .taps("Kemasan Produk")
        .sends("/menu")
        .seesNothingOf("dialogue.left-waits", "dialogue.left-gone")
        .sends("/pelatihan")
        .sends("/bahasa")
        .seesNothingOf("dialogue.left-waits", "dialogue.left-gone")
        .sends("/batal")
        .seesNothingOf("dialogue.left-waits", "dialogue.left-gone");
  }

  @Test
  void theButtonLeadsToTheDraftOfWhichItWasSaid() {
    var sari = isSigningUp().sends("/bahasa").taps("Bahasa Indonesia").sees("dialogue.menu");
    sari.sends("/pelatihan").taps("Kemasan Produk").taps("training.join").sends("Dewi Contoh");
    sari.sends("5/2").sees("training.ask-phone").sends("/menu").sees("dialogue.left-waits");
    sari.taps("dialogue.resume").sees("dialogue.resumed", "training.ask-phone");
    clock.advance(Duration.ofSeconds(10));
    sari.tapsOn("dialogue.left-waits", "dialogue.resume").sees("training.ask-phone");
  }

  @Test
  void whatIsOpenButNoDraftIsNotCalledTheOneThatWasLeft() {
    var sari = isSigningUp().sends("/bahasa");
    clock.advance(Duration.ofMinutes(61));
    sari.taps("dialogue.resume").sees("dialogue.earlier-button", "people.ask-language");
    sari.seesNothingOf("dialogue.resumed");
  }
}
