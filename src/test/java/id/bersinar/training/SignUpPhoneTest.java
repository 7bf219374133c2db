package id.bersinar.training;

import id.bersinar.scenario.Phone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The telephone number of who signs up: shared, typed, or none.
class SignUpPhoneTest extends TrainingScenario {

  private Phone atPhone() {
    return isSigningUp().sends("5/2").sees("training.ask-phone");
  }

  @Test
  void thePhoneNumberCanBeShared() {
    atPhone()
        .taps("training.share-phone")
        .sends("Ternak lele")
        .sees("+62 812-0000-0001", "Ternak lele");
  }

  @Test
  void onlyTheOwnNumberIsTaken() {
    atPhone()
        .sharesContactOf("Kenalan (contoh)", "6281299990000")
        .sees("training.phone-of-somebody-else", "training.ask-phone")
        .sends("0812 3456 789O")
        .sees("training.phone-with-letter")
        .sends("0812 3456 7890 atau 0813 1111 2222")
        .sees("training.two-phones")
        .sends("+888 0123 4567")
        .sees("training.phone-anonymous")
        .sends("tidak ada" + " ya".repeat(1300))
        .sees("training.phone-does-not-fit")
        .sends("62215550101")
        .taps("training.interest.belum-ada")
        .sees("Telepon: +62 21 5550101")
        .seesNothingOf("9999");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tidak punya",
        "Saya tidak punya HP.",
        "gak ada",
        "belum punya nomor kak",
        "I have no phone",
        "no phone"
      })
  void whoHasNoPhoneSignsUpAllTheSame(String typed) {
    atPhone()
        .sends(typed)
        .taps("training.interest.jasa")
        .sees("training.no-phone")
        .taps("training.confirm")
        .sees("training.enrolled")
        .sends("/pelatihan")
        .sends("/dataku")
        .sees("training.no-phone");
  }
}
