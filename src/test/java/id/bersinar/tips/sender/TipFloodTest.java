package id.bersinar.tips.sender;

import static id.bersinar.tips.TipsOnPhones.SEEN;
import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Alias;
import id.bersinar.dialogue.Step;
import id.bersinar.tips.TipScenario;
import id.bersinar.tips.TipsOnPhones;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// Many tips at once, and from one account.
@SuppressWarnings("NullAway.Init") // injected
class TipFloodTest extends TipScenario {

  private static final int ACCOUNTS = 60;
  private static final int AN_HOUR = 5;
  @Autowired private TipDialogue dialogue;
  @Autowired private JdbcTemplate database;

  /// Sends one tip more than is allowed, and counts what was accepted.
  private int floods(Alias account) {
    int accepted = 0;
    for (int times = 0; times <= AN_HOUR; times++) {
      if (Told.in(dialogue, account).does("tips.send") instanceof Step.End<?>) {
        accepted++;
      }
    }
    return accepted;
  }

  /// Before these nobody is counted.
  private void theFirstOfTheHour() {
    for (int times = 0; times < AN_HOUR; times++) {
      TipsOnPhones.sendsTip(neighbourhood.phone("Warga (contoh)"), SEEN);
    }
  }

  @Test
  void aFloodFromManyAccountsWaitsItsTurnAndTheNextSenderIsHeardAllTheSame() throws Exception {
    theFirstOfTheHour();
    var flood = new ArrayList<Future<Integer>>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int number = 0; number < ACCOUNTS; number++) {
        var account = new Alias("flood-" + number);
        flood.add(threads.submit(() -> floods(account)));
      }
      TipsOnPhones.sendsTip(neighbourhood.phone("Sari (contoh)"), SEEN);
    }
    for (var accepted : flood) {
      assertThat(accepted.get()).isEqualTo(AN_HOUR);
    }
    TipsOnPhones.sendsTip(neighbourhood.phone("Budi (contoh)"), SEEN);
    assertThat(database.queryForObject("select count(*) from tip_waiting", Integer.class))
        .isEqualTo(ACCOUNTS * AN_HOUR + AN_HOUR + 2);
  }

  @Test
  void whoSendsTooManyIsToldKindlyHowLongToWaitAndTheDraftStays() {
    clock.moveTo(Instant.parse("2026-11-24T01:00:00Z"));
    var sari = neighbourhood.phone("Sari (contoh)");
    for (int hour = 0; hour < 4; hour++) {
      theFirstOfTheHour();
      for (int times = 0; times < AN_HOUR; times++) {
        TipsOnPhones.sendsTip(sari, SEEN);
      }
      TipsOnPhones.tells(sari, SEEN)
          .taps("tips.send")
          .sees("tips.too-many", "tips.read-again", SEEN)
          .seesNothingOf("tips.received");
      clock.advance(Duration.ofMinutes(61));
    }
    TipsOnPhones.tells(sari, SEEN).taps("tips.send").sees("tunggu 19 jam 56 menit");
    TipsOnPhones.sendsTip(neighbourhood.phone("Budi (contoh)"), SEEN);
  }

  @Test
  void onceTheWaitIsOverTheDraftIsSent() {
    clock.moveTo(Instant.parse("2026-11-24T01:00:00Z"));
    var sari = neighbourhood.phone("Sari (contoh)");
    theFirstOfTheHour();
    for (int times = 0; times < AN_HOUR; times++) {
      TipsOnPhones.sendsTip(sari, SEEN);
      clock.advance(Duration.ofMinutes(12));
    }
    clock.advance(Duration.ofMinutes(-8));
    TipsOnPhones.tells(sari, SEEN).taps("tips.send").sees("tunggu 8 menit");
    clock.advance(Duration.ofMinutes(8));
    sari.taps("tips.send").sees("tips.received");
  }

  /// Memory would tell of them: the key by which aliases are made is there too.
  @Test
  void whileFewTipsComeInNobodyIsCounted() {
    var limit = new TipLimit(clock);
    var sari = new Alias("contoh");
    for (int hour = 0; hour < 30; hour++) {
      for (int times = 0; times < AN_HOUR; times++) {
        limit.count(sari);
        // Were it counted, it would have to wait now and then.
        assertThat(limit.wait(sari)).isEmpty();
      }
      clock.advance(Duration.ofHours(1));
    }
    for (int times = 0; times < 2 * AN_HOUR; times++) {
      assertThat(limit.wait(sari)).isEmpty();
      limit.count(sari);
    }
    assertThat(limit.wait(sari)).isPresent();
  }
}
