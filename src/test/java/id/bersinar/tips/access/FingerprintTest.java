package id.bersinar.tips.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.Phone;
import id.bersinar.tips.TipScenario;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// What officers have in hand against a record that is written anew.
@SuppressWarnings("NullAway.Init") // injected
class FingerprintTest extends TipScenario {

  private static final Pattern DIGITS = Pattern.compile("(\\d{4} ){4}\\d{4}");

  @Autowired private WeeklyFingerprint weekly;
  @Autowired private JdbcTemplate database;
  private Phone officer;

  @BeforeEach
  void anOfficer() {
    // A Wednesday, eight in the morning in Jakarta.
    clock.moveTo(Instant.parse("2026-11-25T01:00:00Z"));
    officer = officer("Petugas (contoh)", "Polsek contoh");
  }

  private static String digits(Phone phone) {
    var found = DIGITS.matcher(String.join("\n", phone.news()));
    assertThat(found.find()).isTrue();
    return found.group();
  }

  @Test
  void itHas66Bits() {
    assertThat(Fingerprint.of("0".repeat(64))).isEqualTo("0000 0000 0000 0000 0000");
    assertThat(Fingerprint.of("f".repeat(64))).isEqualTo("5758 4007 9131 2963 9935");
  }

  @Test
  void onceAWeekInTheDaytimeEachOfficerIsSentItWithoutAButton() {
    weekly.run();
    officer.sees("tips.audit.weekly");
    var sent = digits(officer);
    assertThat(digits(officer.sends("/laporan").taps("tips.audit.button"))).isEqualTo(sent);
    weekly.run();
    officer.seesNothingOf("tips.audit.weekly");
    clock.moveTo(Instant.parse("2026-11-29T23:00:00Z"));
    weekly.run();
    officer.seesNothingOf("tips.audit.weekly");
    clock.advance(Duration.ofHours(2));
    weekly.run();
    officer.sees("tips.audit.weekly");
  }

  @Test
  void whoOnlyWaitsForAccessIsSentNone() {
    var other = choosesPassphrase(neighbourhood.liaison("Lain (contoh)", "Polsek lain contoh"));
    weekly.run();
    other.seesNothingOf("tips.audit.weekly");
  }

  @Test
  void anEarlierOneIsFoundAgainAndOneOfAnotherRecordIsNot() {
    var sent = digits(officer.sends("/laporan").taps("tips.audit.button"));
    tip(neighbourhood.phone("Sari (contoh)"), "Isi contoh");
    officer.sends("/laporan").taps("tips.age.today").taps("tips.act.claim").taps("Daftar");
    officer.taps("tips.audit.button").sends(sent).sees("tips.audit.seen", "1 langkah");
    officer.sends("1234 1234 1234 1234 1234").sees("tips.audit.not-seen");
    officer.sends("apa saja").sees("tips.audit.not-seen");
    // Whoever has the key as well writes the chain anew, with other hashes.
    database.update(
        "update audit_entry set hash = translate(hash, '0123456789abcdef', 'f0123456789abcde')");
    officer.sends(sent.replace(" ", "")).sees("tips.audit.not-seen");
  }

  @Test
  void thatTheRecordWasChangedIsSaidInTheWeeklyMessage() {
    database.update("update audit_entry set officer = 'ABCDEF'");
    weekly.run();
    officer.sees("tips.audit.weekly-broken");
  }
}
