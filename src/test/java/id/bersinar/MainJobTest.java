package id.bersinar;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.EmbeddedBot;
import id.bersinar.scenario.Phone;
import id.bersinar.scenario.PhoneInSimulator;
import id.bersinar.scenario.RunningBot;
import id.bersinar.scenario.SimulatedTelegram;
import id.bersinar.scenario.TakesSeconds;
import id.bersinar.scenario.WholeProgram;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole job with the whole program: from a resident's phone to the liaison's and back, over
/// HTTP, with updates by polling and by webhook.
@WholeProgram
@TakesSeconds(120)
class MainJobTest {

  private static final Pattern RECEIPT = Pattern.compile("\\d{4}( \\d{4}){4}");
  private static final Duration UNTIL_THE_TIP = Duration.ofSeconds(30);
  private static final Duration UNTIL_THE_REMINDER = Duration.ofSeconds(150);

  @TempDir private Path data;

  @Test
  void theMainJobByPolling() {
    try (var telegram = SimulatedTelegram.start();
        var bot = EmbeddedBot.start(environment(telegram), "--spring.profiles.active=demo")) {
      mainJob(telegram);
      assertThat(bot.send(webhook(bot.url(), "", "{}")).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void theMainJobByWebhook() {
    int port = RunningBot.freePort();
    try (var telegram = SimulatedTelegram.start();
        var bot =
            EmbeddedBot.start(
                environment(telegram, port),
                "--spring.profiles.active=demo",
                "--bersinar.telegram.webhook-url=http://127.0.0.1:" + port + "/telegram/webhook",
                "--bersinar.telegram.webhook-secret=Sample_secret-1")) {
      mainJob(telegram);
      assertThat(bot.send(webhook(bot.url(), "", "{}")).statusCode()).isEqualTo(401);
      assertThat(bot.send(webhook(bot.url(), "Sample_secret-2", "{}")).statusCode()).isEqualTo(401);
      assertThat(bot.send(webhook(bot.url(), "Sample_secret-1", "{")).statusCode()).isEqualTo(400);
      assertThat(bot.send(webhook(bot.url(), "Sample_secret-1", "{}")).statusCode()).isEqualTo(400);
      var large = "[\"" + "x".repeat(600_000) + "\"]";
      assertThat(bot.send(webhook(bot.url(), "Sample_secret-1", large)).statusCode())
          .isEqualTo(413);
    }
  }

  private Map<String, String> environment(SimulatedTelegram telegram) {
    return environment(telegram, RunningBot.freePort());
  }

  private Map<String, String> environment(SimulatedTelegram telegram, int port) {
    return Map.of(
        "BERSINAR_DATA_DIR", data.toString(),
        "BERSINAR_HTTP_PORT", Integer.toString(port),
        "BERSINAR_TIPS_SLOT", "1s",
        // The demo's own simulator runs too, but nobody uses it.
        "BERSINAR_TELEGRAM_API_URL", telegram.url().toString());
  }

  private static HttpRequest.Builder webhook(URI bot, String secret, String body) {
    return HttpRequest.newBuilder(bot.resolve("/telegram/webhook"))
        .header("X-Telegram-Bot-Api-Secret-Token", secret)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  private static void mainJob(SimulatedTelegram telegram) {
    var stakeholder = telegram.phone(1003);
    makesAReminder(stakeholder);
    var sari = telegram.phone(1001);
    signsUp(sari);
    findsThePosko(sari);
    var budi = telegram.phone(1002);
    var receipt = sendsATip(budi);
    handlesTheTip(telegram.phone(1004));
    // From any account: the tip is tied to none.
    sari.sends("/cek")
        .sees("tips.ask-receipt")
        .sends(receipt)
        .sees("tips.outcome-for-sender.acted-on");
    stakeholder
        .seesWithin(UNTIL_THE_REMINDER, "reminders.arriving", "Rapat posko (contoh)")
        .taps("reminders.done")
        .sees("reminders.done-at");
  }

  private static void makesAReminder(Phone stakeholder) {
    stakeholder
        .sends("/pengingat")
        .sees("reminders.ask-message")
        .sends("Rapat posko (contoh)")
        .sees("reminders.ask-time")
        .sends("1 menit lagi")
        .taps("reminders.audience.me")
        .sees("reminders.confirm")
        .taps("reminders.save")
        .sees("reminders.saved");
  }

  private static void signsUp(PhoneInSimulator resident) {
    resident
        .sends("/start")
        .sees("people.welcome", "dialogue.menu")
        .taps("menu.pelatihan")
        .sees("training.choose")
        .taps("1. ")
        .taps("training.join")
        .sees("people.ask-consent")
        .taps("people.consent")
        .sees("training.ask-name")
        .sends("Sari Contoh")
        .sees("training.ask-home")
        .sends("5/2")
        .sees("training.ask-phone")
        .taps("training.share-phone")
        .taps("training.interest.kuliner")
        .sees("training.check", "RT 05/RW 02")
        .taps("training.confirm")
        .sees("training.enrolled")
        .sends("/pendaftaranku")
        .sees("training.seated");
  }

  private static void findsThePosko(Phone resident) {
    resident.sends("/posko").buttons();
    resident.sharesLocation(-6.1866, 106.8019).sees("1. ", "2. ", "3. ", "110", "📍");
  }

  private static String sendsATip(Phone resident) {
    resident
        .sends("/lapor")
        .sees("tips.before-you-write", "tips.ask.subject")
        .taps("tips.subject.dealing")
        .sees("tips.ask.seen")
        .sends("Ada transaksi di gang (contoh)")
        .sees("tips.ask.where")
        .sends("Gang Contoh")
        .taps("tips.when.today")
        .taps("tips.origin.outside")
        .taps("tips.photo.without")
        .sees("tips.read-again", "Gang Contoh")
        .taps("tips.send")
        .sees("tips.received");
    var receipt = RECEIPT.matcher(String.join("\n", resident.news()));
    assertThat(receipt.find()).isTrue();
    return receipt.group();
  }

  private static void handlesTheTip(PhoneInSimulator liaison) {
    liaison
        .seesWithin(UNTIL_THE_TIP, "tips.notice.new")
        .sends("/laporan")
        .sees("tips.door.locked")
        .sends("kopi pagi jaga")
        .sees("1 laporan baru")
        .taps("tips.age.today")
        .sees("Ada transaksi di gang (contoh)")
        .taps("tips.act.claim")
        .sees("tips.inbox.claimed")
        .taps("tips.act.close")
        .taps("tips.outcome.acted-on")
        .taps("tips.inbox.no-last-word")
        .taps("tips.inbox.close-yes")
        .sees("tips.inbox.closed");
  }
}
