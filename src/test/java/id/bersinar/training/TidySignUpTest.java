package id.bersinar.training;

import org.junit.jupiter.api.Test;

/// What a sign-up leaves in the chat, and how one finds one's way in it.
class TidySignUpTest extends TrainingScenario {

  @Test
  void theChatStaysTidyAndWhatItCameToCanBeReadLater() {
    planned("Kemasan Produk", 20);
    neighbourhood
        .resident("Sari (contoh)")
        .sends("/pelatihan")
        .taps("Kemasan Produk")
        .holdsNothingOf("training.choose")
        .taps("training.join")
        .sees("1 dari 4", "training.ask-name")
        .holdsNothingOf("Membuat label.")
        .sends("Sari Contoh")
        .sees("2 dari 4")
        .sends("5/2")
        .sends("0812-3456-7890")
        .sees("4 dari 4")
        .taps("training.interest.kuliner")
        .seesNothingOf("dari 4")
        .holdsNothingOf("training.ask-interest")
        .taps("training.change-name")
        .seesNothingOf("dari 4")
        .sends("Sari Lain")
        .taps("training.confirm")
        .sees("training.enrolled")
        .holds("training.ask-name", "Nama: Sari Lain", "training.enrolled");
  }

  @Test
  void anotherTrainingCanStillBeChosenAtTheEnd() {
    planned("Kemasan Produk", 20);
    planned("Pembukuan", 20);
    neighbourhood
        .resident("Sari (contoh)")
        .sends("/pelatihan")
        .taps("Kemasan Produk")
        .taps("training.join")
        .sends("Sari Contoh")
        .sends("5/2")
        .sends("0812-3456-7890")
        .taps("training.interest.kuliner")
        .taps("training.change-batch")
        .taps("Pembukuan")
        .sees("training.check", "Pembukuan", "Nama: Sari Contoh")
        .taps("training.confirm")
        .sees("training.enrolled", "Pembukuan");
  }
}
