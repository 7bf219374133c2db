package id.bersinar.tips.sender;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.Phone;
import id.bersinar.tips.TipScenario;
import id.bersinar.tips.TipsOnPhones;
import id.bersinar.tips.intake.IntakeInTests;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// An officer who asks in order to find the sender: by what is answered, or by when.
@SuppressWarnings("NullAway.Init") // injected
class ProbingTest extends TipScenario {

  private static final String ANSWER = "Setelah magrib contoh";

  @Autowired private JdbcTemplate database;
  private Phone officer;
  private String receipt = "";

  /// An urgent tip, which an officer has in hand.
  @BeforeEach
  void anUrgentTip() {
    officer = officer("Petugas (contoh)", "Polsek contoh");
    var sari = neighbourhood.phone("Sari (contoh)");
    TipsOnPhones.sendsUrgentTip(sari, "Isi contoh");
    receipt = TipsOnPhones.receiptOn(sari);
    IntakeInTests.sweep(context);
    officer.sends("/laporan").taps("tips.inbox.item-urgent").taps("tips.act.claim");
  }

  private Phone asks(String question) {
    return officer.taps("tips.act.ask").sends(question);
  }

  private Phone looks() {
    return neighbourhood.phone("Budi (contoh)").sends("/cek").sends(receipt);
  }

  private List<String> steps() {
    return database.queryForList("select step from audit_entry order by place", String.class);
  }

  @Test
  void anAnswerToAnUrgentTipWaitsLikeAnyOther() {
    asks("Jam berapa biasanya?").taps("tips.send").sees("tips.inbox.sent");
    looks()
        .sends(ANSWER)
        .sees("tips.confirm-words")
        .taps("tips.send")
        .sees("tips.words-sent", "tips.waiting");
    IntakeInTests.sweep(context);
    officer.taps("tips.refresh").seesNothingOf("tips.notice.answer", ANSWER);
    letGo();
    officer.sees("tips.notice.answer").taps("tips.refresh").sees(ANSWER);
  }

  @Test
  void itGoesAtOnceOnlyIfThatIsChosenAnewKnowingTheCost() {
    var budi = looks().sends(ANSWER).taps("tips.urgent").sees("tips.ask.urgency");
    IntakeInTests.sweep(context);
    officer.taps("tips.refresh").seesNothingOf(ANSWER);
    budi.taps("dialogue.back").sees("tips.confirm-words").taps("tips.urgent");
    budi.taps("tips.send-urgent").sees("tips.words-sent");
    IntakeInTests.sweep(context);
    officer.taps("tips.refresh").sees(ANSWER);
  }

  @Test
  void underEveryQuestionStandsNotToSayWhoOneIs() {
    asks("Jam berapa biasanya?").seesNothingOf("tips.inbox.asks-for").taps("tips.send");
    looks()
        .sees("Jam berapa biasanya?", "tips.never-say-who")
        .seesNothingOf("tips.asks-who-you-are");
    assertThat(steps()).endsWith("ASKED");
  }

  @Test
  void aQuestionThatAsksWhoOneIsIsMarkedAndRecorded() {
    asks("Siapa nama Anda? Bisa kita bertemu?")
        .sees("tips.inbox.asks-for", "nama atau keterangan diri pelapor", "bertemu dengan pelapor")
        .sees("tips.inbox.marked-if-sent")
        .offersNothingOf("tips.send")
        .taps("tips.inbox.send-marked")
        .sees("tips.inbox.sent");
    looks().sees("tips.asks-who-you-are", "Siapa nama Anda?", "tips.never-say-who");
    assertThat(steps()).endsWith("ASKED_WHO");
    officer.taps("tips.inbox.list").taps("tips.audit.button").sees("tips.audit.act.asked-who");
  }

  @Test
  void itCanBePutDifferentlyFirst() {
    asks("Rumah Anda di mana?")
        .taps("tips.inbox.reword")
        .sees("tips.inbox.ask-words")
        .sends("Warung yang mana?")
        .seesNothingOf("tips.inbox.asks-for")
        .taps("tips.send")
        .sees("tips.inbox.sent");
    looks().sees("Warung yang mana?").seesNothingOf("Rumah Anda", "tips.asks-who-you-are");
    assertThat(steps()).endsWith("ASKED").doesNotContain("ASKED_WHO");
  }
}
