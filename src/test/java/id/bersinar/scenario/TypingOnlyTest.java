package id.bersinar.scenario;

import org.junit.jupiter.api.Test;

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
