package id.bersinar.tips.recovery;

import static id.bersinar.tips.TipsOnPhones.SEEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.bersinar.scenario.EmbeddedBot;
import id.bersinar.scenario.Phone;
import id.bersinar.scenario.RunningBot;
import id.bersinar.scenario.SimulatedTelegram;
import id.bersinar.scenario.WholeProgram;
import id.bersinar.tips.TipScenario;
import id.bersinar.tips.TipsOnPhones;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The recovery key with the program as an operator runs it: made, in use, and needed.
@WholeProgram
class RecoveryProgramTest {

  private static final Pattern SETTING = Pattern.compile("BERSINAR_RECOVERY_KEY=(\\S+)");
  private static final Pattern LINE = Pattern.compile("line \\d {3}(\\S.*)");

  @TempDir private Path data;

  @Test
  void aNewOfficerReadsAnOldTipAfterARecoveryWithTwoSheets() {
    var made = made();
    assertThat(data).isEmptyDirectory();
    var lines = LINE.matcher(made).results().map(it -> it.group(1)).toList();
    assertThat(lines).hasSize(RecoverySheet.COUNT * RecoverySheet.LINES);
    var setting = SETTING.matcher(made).results().findFirst().orElseThrow().group(1);
    try (var telegram = SimulatedTelegram.start()) {
      var operator = telegram.phone("Operator (contoh)");
      var environment = environment(telegram, operator.id(), setting);
      var officer = telegram.phone("Petugas baru (contoh)");
      try (var bot = EmbeddedBot.start(environment)) {
        assertThat(bot.log()).anyMatch(it -> it.startsWith("The recovery key is "));
        TipScenario.choosesPassphrase(joins(operator, telegram.phone("Petugas lama (contoh)")));
        TipsOnPhones.sendsUrgentTip(telegram.phone("Sari (contoh)"), SEEN);
        TipScenario.choosesPassphrase(joins(operator, officer)).sees("tips.door.without-share");
        whileTheBotRunsTheDatabaseIsTaken(environment);
      }
      var twoSheets = lines.subList(0, 2 * RecoverySheet.LINES);
      recover(environment, Stream.concat(twoSheets.stream(), Stream.of("1", "yes")).toList());
      try (var _ = EmbeddedBot.start(environment)) {
        officer
            .sends("/laporan")
            .sees("tips.door.locked")
            .sends(TipScenario.PASSPHRASE)
            .sees("1 laporan baru")
            .taps("tips.age.today")
            .sees(SEEN);
      }
    }
  }

  @Test
  void aMistypedStepIsNamedAndNothingStarts() {
    try (var bot = RunningBot.launch(data(), "recovr")) {
      assertThat(bot.exitCode()).isOne();
      assertThat(bot.log()).contains("Unknown: recovr").doesNotContain("Cannot start");
    }
    assertThat(data).isEmptyDirectory();
  }

  private Map<String, String> data() {
    return Map.of("BERSINAR_DATA_DIR", data.toString());
  }

  /// What the step says; its papers are not checked.
  private String made() {
    try (var bot = RunningBot.launch(data(), "recovery-key")) {
      bot.types(List.of());
      assertThat(bot.exitCode()).isZero();
      return bot.log();
    }
  }

  private Map<String, String> environment(
      SimulatedTelegram telegram, long operator, String recoveryKey) {
    var environment = new HashMap<>(data());
    environment.put("TELEGRAM_BOT_TOKEN", SimulatedTelegram.TOKEN);
    environment.put("TELEGRAM_API_URL", telegram.url().toString());
    environment.put("BERSINAR_OPERATORS", Long.toString(operator));
    environment.put("BERSINAR_RECOVERY_KEY", recoveryKey);
    return environment;
  }

  private static Phone joins(Phone operator, Phone officer) {
    operator
        .sends("/undang")
        .sees("people.invite.ask-role")
        .taps("people.role.liaison")
        .sees("people.invite.ask-desk")
        .taps("area.desk.polsek")
        .sees("people.invite.ask-position")
        .taps("area.position.officer")
        .sees("people.invite.ask-institution")
        .sends("Polsek contoh")
        .sees("people.invite.confirm")
        .taps("people.invite.make")
        .sees("/start ");
    var invitation = String.join("\n", operator.news());
    // The question that was tapped may be edited before or after it.
    var code =
        invitation.substring(invitation.indexOf("/start ")).lines().findFirst().orElseThrow();
    return officer.sends(code).taps("people.consent").sees("people.admitted");
  }

  private static void whileTheBotRunsTheDatabaseIsTaken(Map<String, String> environment) {
    try (var second = RunningBot.launch(environment, "recover")) {
      second.types(List.of());
      assertThat(second.exitCode()).isNotZero();
      assertThat(second.log()).contains("Cannot start: BERSINAR_DB_URL: ").doesNotContain("\tat ");
    }
  }

  private static void recover(Map<String, String> environment, List<String> typed) {
    try (var bot = RunningBot.launch(environment, "recover")) {
      await()
          .atMost(RunningBot.LONGEST_START)
          .until(() -> bot.log().contains("First sheet, line 1 of 5:"));
      assertThat(bot.health().statusCode()).isZero();
      bot.types(typed);
      assertThat(bot.exitCode()).as(bot.log()).isZero();
      assertThat(bot.log())
          .contains("1 officer waiting: Polsek contoh · ", "Done: 1 officer of Polsek")
          .doesNotContain("Bersinar is @", "ERROR")
          .doesNotContain(typed.subList(0, 2 * RecoverySheet.LINES));
    }
  }
}
