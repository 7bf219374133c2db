package id.bersinar;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.Phone;
import id.bersinar.scenario.PhoneInSimulator;
import id.bersinar.scenario.RunningBot;
import id.bersinar.scenario.SimulatedTelegram;
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
@WholeProgram(seconds = 120)
class MainJobTest {

  private static final Pattern RECEIPT = Pattern.compile("\\d{4}( \\d{4}){4}");
  private static final Duration UNTIL_THE_TIP = Duration.ofSeconds(30);
  private static final Duration UNTIL_THE_REMINDER = Duration.ofSeconds(150);

  @TempDir private Path data;

  @Test
  void theMainJobByPolling() {
    try (var telegram = SimulatedTelegram.start();
        var bot = RunningBot.start(environment(telegram), "--spring.profiles.active=demo")) {
      mainJob(telegram);
      assertThat(bot.send(webhook(bot.url(), "", "{}")).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void theMainJobByWebhook() {
    int port = RunningBot.freePort();
    try (var telegram = SimulatedTelegram.start();
        var bot =
            RunningBot.start(
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
    sari.sends("/cek").sees("20 angka").sends(receipt).sees("sudah ditindaklanjuti");
    stakeholder
        .seesWithin(UNTIL_THE_REMINDER, "🔔 Pengingat", "Rapat posko (contoh)")
        .taps("Selesai")
        .sees("✅ Selesai,");
  }

  private static void makesAReminder(Phone stakeholder) {
    stakeholder
        .sends("/pengingat")
        .sees("Apa yang perlu diingatkan?")
        .sends("Rapat posko (contoh)")
        .sees("Kapan?")
        .sends("1 menit lagi")
        .taps("Sekali saja")
        .taps("Saya sendiri")
        .sees("Simpan?")
        .taps("Simpan")
        .sees("Pengingat disimpan");
  }

  private static void signsUp(PhoneInSimulator resident) {
    resident
        .sends("/start")
        .sees("Selamat datang di Bersinar", "Apakah Anda setuju?")
        .taps("Saya setuju")
        .sees("Apa yang ingin Anda lakukan?")
        .taps("Pelatihan")
        .sees("Silakan pilih")
        .taps("1. ")
        .taps("Daftar")
        .sees("Siapa nama lengkap Anda?")
        .sends("Sari Contoh")
        .sees("RT dan RW")
        .sends("5/2")
        .sees("nomor telepon")
        .taps("Kirim nomor saya")
        .taps("Kuliner")
        .sees("Mohon periksa", "RT 05/RW 02")
        .taps("Kirim pendaftaran")
        .sees("Anda terdaftar")
        .sends("/pendaftaranku")
        .sees("Terdaftar");
  }

  private static void findsThePosko(Phone resident) {
    resident.sends("/posko").buttons();
    resident.sharesLocation(-6.1866, 106.8019).sees("1. ", "2. ", "3. ", "110", "📍");
  }

  private static String sendsATip(Phone resident) {
    resident
        .sends("/lapor")
        .sees("Siapa bisa melihat apa", "Apa yang ingin Anda laporkan?")
        .taps("Transaksi")
        .sees("Apa yang Anda lihat")
        .sends("Ada transaksi di gang (contoh)")
        .sees("Di mana?")
        .sends("Gang Contoh")
        .taps("Hari ini")
        .taps("Dari luar")
        .taps("Tanpa foto")
        .sees("Mohon baca sekali lagi", "Gang Contoh")
        .taps("Kirim")
        .sees("Nomor Anda");
    var receipt = RECEIPT.matcher(String.join("\n", resident.news()));
    assertThat(receipt.find()).isTrue();
    return receipt.group();
  }

  private static void handlesTheTip(PhoneInSimulator liaison) {
    liaison
        .seesWithin(UNTIL_THE_TIP, "Ada laporan baru")
        .sends("/laporan")
        .sees("terkunci")
        .sends("kopi pagi jaga")
        .sees("1 laporan baru")
        .taps("hari ini")
        .sees("Ada transaksi di gang (contoh)")
        .taps("Tangani")
        .sees("sekarang Anda yang menangani")
        .taps("Tutup")
        .taps("Ditindaklanjuti")
        .taps("Ya, tutup")
        .sees("Laporan sudah ditutup");
  }
}
