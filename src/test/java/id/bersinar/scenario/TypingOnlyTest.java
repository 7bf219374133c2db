package id.bersinar.scenario;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whole conversations of people who tap on nothing.
class TypingOnlyTest extends TypedAnswersScenario {

  @Test
  void anAbandonedTipIsGoneFromTheChat() {
    atWhere(neighbourhood.phone("Sari (contoh)"))
        .sends("batal")
        .sees("dialogue.cancelled")
        .holdsNothingOf(SEEN, "tips.ask.seen");
    atWhere(neighbourhood.phone("Budi (contoh)"))
        .sends("menu")
        .sees("dialogue.menu")
        .holdsNothingOf(SEEN, "tips.ask.seen");
  }

  @Test
  void oneSignsUpByTypingOnly() {
    neighbourhood
        .phone("Sari (contoh)")
        .sends("/pelatihan")
        .sees("training.choose")
        .sends("yang kemasan dong")
        .sends("ya mau daftar")
        .sees("people.ask-consent")
        .sends("setuju")
        .sees("training.ask-name")
        .sends("Sari Contoh")
        .sends("saya di RT 3 RW 4")
        .sends("tidak punya")
        .sends("jasa jahit")
        .sees("RT 03/RW 04", "training.no-phone", "jasa jahit")
        .sends("ya")
        .sees("training.enrolled")
        .sends("/pelatihan")
        .sends("foto")
        .sends("daftar")
        .sees("training.known")
        .sends("ya")
        .sees("training.check", "Nama: Sari Contoh");
  }

  @Test
  void aReminderIsMadeByTypingOnly() {
    neighbourhood
        .stakeholder("Lurah (contoh)", "Kelurahan Contoh")
        .sends("/pengingat")
        .sends("2")
        .sees("reminders.ask-time")
        .sends("besok 09.00")
        .sees("reminders.choose-recurrence")
        .sends("sekali saja")
        .sees("reminders.choose-audience")
        .sends("saya sendiri")
        .sees("reminders.confirm")
        .sends("ok simpan")
        .sees("reminders.saved")
        .sends("/pengingat")
        .sends("batal")
        .sees("dialogue.cancelled");
  }

  private Phone atSaving(String typed) {
    return neighbourhood
        .stakeholder("Lurah (contoh)", "Kelurahan Contoh")
        .sends("/pengingat rapat (contoh) besok jam 9 pagi untuk semua")
        .taps("reminders.recurrence.once")
        .taps("reminders.lead.only-then")
        .offers("reminders.save", "reminders.save-in-digest")
        .sends(typed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"simpan", "Simpan aja", "iya", "oke", "ok simpan", "✅ Simpan"})
  void theCaptionOfAButtonMeansItWhateverElseSaysMoreOfIt(String typed) {
    atSaving(typed).sees("reminders.saved");
  }

  @Test
  void theButtonThatSaysMoreIsMeantByMore() {
    atSaving("simpan, cukup di ringkasan senin").sees("reminders.saved-in-digest");
  }

  private Phone atBroadcast() {
    neighbourhood.resident("Sari (contoh)").taps("broadcasts.choose-all").sees("broadcasts.chosen");
    return neighbourhood
        .operator()
        .sends("/izin")
        .taps("people.consent")
        .sends("/siaran")
        .sends("Posko pindah (contoh)")
        .taps("broadcasts.kind.training")
        .taps("broadcasts.now")
        .offers("broadcasts.send", "broadcasts.try");
  }

  @Test
  void whatGoesToManyIsSentByItsCaptionAndNotByAYes() {
    atBroadcast()
        .sends("ya kirim")
        .sees("dialogue.which-meant")
        .seesNothingOf("broadcasts.planned")
        .sends("warga")
        .sees("dialogue.which-meant")
        .sends("iya")
        .sees("dialogue.which-meant")
        .seesNothingOf("broadcasts.planned")
        .sends("kirim ke warga")
        .sees("broadcasts.planned");
  }

  private Phone lurahPromisesSomethingByTomorrow() {
    return neighbourhood
        .stakeholder("Lurah (contoh)", "Kelurahan Contoh")
        .sends("buat komitmen")
        .sends("Peta usaha (contoh)")
        .taps("people.myself")
        .sends("besok");
  }

  @ParameterizedTest
  @ValueSource(strings = {"selesai", "udah selesai", "selesay"})
  void aWordAmongOthersOnAButtonIsAsked(String typed) {
    lurahPromisesSomethingByTomorrow()
        .taps("people.strategy.enterprise")
        .taps("commitments.stage.mapping")
        .sees("commitments.ask-again")
        .sends(typed)
        .sees("dialogue.which-meant")
        .seesNothingOf("commitments.save")
        .sends("bukan")
        .sees("commitments.ask-again")
        .sends(typed)
        .sends("iya")
        .sees("Berulang: 3 bulan setelah selesai");
  }

  @Test
  void whatACommitmentNeedNotServeTakesANo() {
    lurahPromisesSomethingByTomorrow()
        .sends("ga ada")
        .sees("commitments.ask-stage")
        .sends("nggak")
        .sees("commitments.ask-again")
        .sends("sekali aja")
        .sees("commitments.strategy.none", "commitments.stage.none")
        .sends("ok simpan")
        .sees("commitments.saved")
        .sends("/komitmen")
        .taps("commitments.show-overview")
        .sees("commitments.strategy.none");
  }

  @Test
  void theThirdRefusalInARowAsksTheWholeQuestion() {
    hasan
        .sends("/pelatihan")
        .sends("yang murah")
        .seesNothingOf("training.choose")
        .sends("yang gratis")
        .seesNothingOf("training.choose")
        .sends("yang dekat")
        .sees("dialogue.please-choose", "training.choose")
        .sends("yang murah")
        .seesNothingOf("training.choose")
        .taps("kemasan")
        .sees("Bidang: Pengemasan");
  }
}
