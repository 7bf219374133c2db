package id.bersinar.help;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.ScenarioTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// /rehab, for those who use drugs and for their families.
class RehabTest extends ScenarioTest {

  @Test
  void whoUsesDrugsIsToldHowToBeginWhereAndWhatTheLawSays() {
    neighbourhood
        .phone("Sari (contoh)")
        .sends("/rehab")
        .sees("help.rehab.who", "tetap ada di HP ini")
        .taps("help.rehab.for.me")
        .sees("help.rehab.ask")
        .taps("help.rehab.topic.begin")
        .sees("BNN 184")
        .taps("help.rehab.topic.where")
        .sees("IPWL")
        .taps("help.rehab.topic.law")
        .sees("Pasal 54", "Pasal 55", "Pasal 128", "menjual atau mengedarkan")
        .taps("dialogue.back")
        .sees("help.rehab.who");
    assertThat(neighbourhood.throughOutbox()).isEmpty();
  }

  @Test
  void aFamilyIsToldWhatIsForFamilies() {
    neighbourhood
        .phone("Sari (contoh)")
        .sends("/rehab")
        .taps("help.rehab.for.family")
        .taps("help.rehab.topic.law")
        .sees("orang tua atau wali", "tidak dituntut pidana")
        .taps("help.rehab.topic.begin")
        .sees("Ambulans 119");
  }

  @Test
  void anEmergencyComesFirst() {
    neighbourhood
        .phone("Sari (contoh)")
        .sends("/rehab")
        .taps("help.rehab.for.emergency")
        .sees("help.first.overdose", "Ambulans 119")
        .offers("menu.rehab");
  }

  @Test
  void aTipIsNoAnswerAndDoesNotStayInTheChat() {
    var sari = neighbourhood.phone("Sari (contoh)").sends("/rehab").sees("help.rehab.who");
    sari.sends("Pak Budi jual sabu di gang melati")
        .sees("help.first.tip", "help.still-open")
        .offers("menu.lapor")
        .holdsNothingOf("Pak Budi")
        .tapsOn("help.rehab.who", "help.rehab.for.me")
        .sees("help.rehab.ask");
    neighbourhood
        .phone("Tono (contoh)")
        .sends("/posko")
        .sends("dekat gang melati ada yang jual sabu")
        .sees("help.first.tip")
        .holdsNothingOf("gang melati");
  }

  @Test
  void whatIsWrittenTooLateIsDeletedAsItIsSaid() {
    var sari = neighbourhood.phone("Sari (contoh)").sends("/rehab").sees("help.rehab.who");
    clock.advance(Duration.ofMinutes(16));
    sari.sends("saya mau bunuh diri")
        .sees("help.first.suicide", "help.deleted")
        .holdsNothingOf("bunuh diri");
  }

  @Test
  void itStandsInTheMenuOfEverybody() {
    neighbourhood.phone("Sari (contoh)").sends("/menu").offers("menu.rehab");
  }
}
