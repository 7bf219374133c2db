package id.bersinar.reminders;

import id.bersinar.scenario.Phone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// For whom a reminder is: put together by taps or typed, and looked up when it is sent.
class AudiencesTest extends RemindersTest {

  @BeforeEach
  void aResident() {
    neighbourhood.resident("Sari (contoh)").sends("/izin").taps("people.consent");
  }

  private Phone asked() {
    return hasan
        .sends("/pengingat")
        .sends("Rapat (contoh)")
        .sends("besok 09.00")
        .taps("reminders.recurrence.once")
        .sees("reminders.choose-audience");
  }

  @Test
  void itIsPutTogetherBySwitches() {
    neighbourhood.liaison("Eko (contoh)", "Polsek Palmerah (contoh)");
    asked()
        .taps("people.audience.choose")
        .sees("people.audience.choose-any")
        .offersNothingOf("people.audience.done", "people.audience.shelf.areas")
        .taps("people.category.local-government")
        .sees("Pemerintah daerah", "Saat ini 1 orang")
        .taps("people.audience.shelf.institutions")
        .taps("Polsek Palmerah (contoh)")
        .sees("Polsek Palmerah (contoh)", "Saat ini 2 orang")
        .taps("Polsek Palmerah (contoh)")
        .sees("Saat ini 1 orang")
        .taps("people.audience.shelf.people")
        .taps("Polsek Palmerah (contoh)")
        .sees("Saat ini 2 orang")
        .taps("people.audience.done")
        .taps("reminders.lead.only-then")
        .sees("reminders.confirm", "(saat ini 2 orang)")
        .taps("reminders.save")
        .sees("reminders.saved");
  }

  @Test
  void itIsTyped() {
    asked()
        .sends("semua Pemda dan Orsosmas")
        .taps("reminders.lead.only-then")
        .sees("Pemerintah daerah", "Organisasi masyarakat", "(saat ini 1 orang)");
  }

  @Test
  void whatIsTypedWhileSeveralAreChosenIsAdded() {
    neighbourhood.liaison("Eko (contoh)", "Polsek Palmerah (contoh)");
    asked()
        .taps("people.audience.choose")
        .sends("akademisi")
        .sees("Akademisi", "Saat ini belum ada orangnya")
        .taps("people.category.local-government")
        .sends("orsosmas dan petugas")
        .sees("Akademisi", "Pemerintah daerah", "Organisasi masyarakat", "Saat ini 2 orang")
        .taps("people.audience.done")
        .taps("reminders.lead.only-then")
        .sees("reminders.confirm", "Akademisi", "Pemerintah daerah", "(saat ini 2 orang)");
  }

  @Test
  void anAudienceOfNobodyIsRefused() {
    asked()
        .sends("semua kampus")
        .sees("Akademisi", "Saat ini belum ada orangnya")
        .offersNothingOf("people.audience.done")
        .sends("tetangga")
        .sees("dialogue.please-choose");
  }

  @Test
  void theSentenceThatOpensTheFormNamesIt() {
    hasan
        .sends("/pengingat rapat koordinasi besok jam 9 untuk semua Pemda")
        .taps("reminders.recurrence.once")
        .taps("reminders.lead.only-then")
        .sees("rapat koordinasi", "Pemerintah daerah (saat ini 1 orang)");
  }

  @Test
  void whoJoinsLaterIsInTheNextAndResidentsAreInNone() {
    plans(
        hasan,
        "Rapat (contoh)",
        "besok 09.00",
        "reminders.recurrence.daily",
        "reminders.audience.everyone");
    goTo("2030-11-21T09:00");
    fireAll();
    hasan.sees("Rapat (contoh)");
    var eko = neighbourhood.liaison("Eko (contoh)", "Polsek Palmerah (contoh)");
    goTo("2030-11-22T09:00");
    fireAll();
    eko.sees("Rapat (contoh)");
    neighbourhood.resident("Sari (contoh)").seesNothingOf("Rapat (contoh)");
  }
}
