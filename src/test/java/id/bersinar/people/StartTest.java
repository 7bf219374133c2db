package id.bersinar.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.VisitorChanged;
import id.bersinar.dialogue.texts.MessageFileRejected;
import id.bersinar.scenario.ScenarioTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
@SuppressWarnings("NullAway.Init") // injected
class StartTest extends ScenarioTest {

  @Autowired private ApplicationEvents events;

  @Test
  void aNewcomerReadsWhatOneCanDoAndIsAskedForNothing() {
    neighbourhood
        .phone("Sari (contoh)")
        .sends("/start")
        .sees("people.welcome", "pelatihan", "posko", "tanpa nama", "dialogue.menu")
        .seesNothingOf("UU 27/2022", "people.ask-consent")
        .offers("menu.pelatihan", "menu.posko", "menu.lapor");
  }

  @Test
  void whoWantsToHearOfThingsCanAgreeToThatAlone() {
    neighbourhood
        .phone("Sari (contoh)")
        .sends("/izin")
        .sees("people.ask-consent", "UU 27/2022")
        .taps("people.consent")
        .sees("people.thanks-for-consent", "dialogue.menu")
        .sends("/izin")
        .sees("people.consented-already");
  }

  @Test
  void anOperatorIsAskedInTheWordsOfTheRole() {
    neighbourhood.operator().sends("/izin").sees("people.ask-consent-operator");
  }

  /// UU 27/2022: who, how to reach them, on what basis, what for, how long, for whom, which rights.
  @Test
  void allThatHasToBeKnownBeforeConsentingIsOneTapAway() {
    neighbourhood
        .phone("Sari (contoh)")
        .sends("/izin")
        .sees("Kelurahan contoh", "021-555-0100 (contoh)")
        .taps("people.more")
        .sees("people.notice", "people.ask-consent")
        .sees("Pengendali data: Kelurahan contoh", "Kontak: 021-555-0100 (contoh)", "Dasar:")
        .sees("Untuk apa:", "Berapa lama:", "180 hari", "Siapa yang menerima:", "Hak Anda:")
        .sees("/dataku", "/hapusdata")
        .taps("people.consent")
        .sees("people.thanks-for-consent");
  }

  @Test
  void whoDoesNotConsentStillGetsTheMenu() {
    neighbourhood
        .phone("Sari (contoh)")
        .sends("/izin")
        .taps("people.no-consent")
        .sees("people.without-consent", "dialogue.menu");
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
        .sees("people.ask-language")
        .taps("English")
        .sees("From now on I write in English", "What would you like to do?")
        .sends("/bahasa")
        .taps("Bahasa Indonesia")
        .sees("Apa yang ingin Anda lakukan?");
  }

  @Test
  void helpSaysWhatEachCommandIsForAndWhomToAsk() {
    neighbourhood
        .phone("Sari (contoh)")
        .sends("/bantuan")
        .sees("/pelatihan – Lihat pelatihan dan mendaftar", "/lapor – Kirim laporan rahasia")
        .sees("/batal – ", "people.contact", "021-555-0100 (contoh)")
        .seesNothingOf("/kelola", "/laporan");
    neighbourhood.operator().sends("/bantuan").sees("/kelola – ", "/undang – ");
  }

  @Test
  void aCommandOfARoleThatOneLacksIsUnknown() {
    neighbourhood.resident("Sari (contoh)").sends("/undang").sees("dialogue.unknown-command");
    neighbourhood.operator().sends("/start").sends("/undang").sees("people.invite.ask-role");
  }

  @Test
  void theConfiguredOperatorIsKnownByAnyCommand() {
    assertThat(neighbourhood.operator().sends("/bantuan").news()).asString().contains("/undang");
    assertThat(events.stream(VisitorChanged.class)).hasSize(1);
    neighbourhood.operator().sends("/bantuan");
    assertThat(events.stream(VisitorChanged.class)).hasSize(1);
  }

  @Test
  void theConfiguredOperatorIsKnownByAnySentence() {
    neighbourhood
        .operator()
        .sends("ingatkan saya rapat RW besok jam 9")
        .sees("people.ask-consent-operator")
        .taps("people.consent")
        .sees("people.thanks-for-consent", "reminders.choose-recurrence");
  }

  @Test
  void operatorsHearOfAnEditThatCannotBeUsed() {
    var operator = neighbourhood.operator().sends("/menu");
    var sari = neighbourhood.resident("Sari (contoh)");
    context.publishEvent(new MessageFileRejected("messages_en.properties, menu.posko: stray <"));
    operator.sees("people.message-file-rejected", "messages_en.properties, menu.posko: stray <");
    sari.seesNothingOf("people.message-file-rejected");
  }

  @Test
  void everyDialogueCanBeCancelledAndLeftForAnother() {
    neighbourhood
        .resident("Sari (contoh)")
        .sends("/bahasa")
        .sends("/batal")
        .sees("dialogue.cancelled")
        .sends("/batal")
        .sees("dialogue.nothing-to-cancel")
        .sends("/bahasa")
        .sends("/hapusdata")
        .tapsOn("people.ask-language", "English")
        .sees("dialogue.earlier-button")
        .sends("apa ini")
        .sees("dialogue.please-choose")
        .sendsSticker()
        .sees("dialogue.please-type");
  }
}
