package id.bersinar.soak;

import static org.awaitility.Awaitility.await;

import id.bersinar.scenario.Phone;
import id.bersinar.scenario.PhoneInSimulator;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What people do with the bot, each from its command to the last answer. A question that isn't
/// answered within ten seconds is an [AssertionError].
final class Errands {

  /// Of the sample liaison.
  private static final String PASSPHRASE = "kopi pagi jaga";

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration UNTIL_THE_REMINDER = Duration.ofSeconds(150);
  private static final Duration AWAY = Duration.ofSeconds(3);
  private static final Pattern RECEIPT = Pattern.compile("\\d{4}(?: \\d{4}){4}");

  private Errands() {}

  static void starts(PhoneInSimulator phone) {
    phone.sends("/start").taps("Saya setuju").sees("Apa yang ingin");
  }

  static void opensTheMenu(PhoneInSimulator phone) {
    phone.sends("/menu").sees("Apa yang ingin");
  }

  /// @param batch its number in the list
  static void signsUp(PhoneInSimulator phone, int batch) {
    phone
        .sends("/pelatihan")
        .taps(batch + ". ")
        .sees("Bidang:")
        .taps("aftar")
        .sees("Siapa nama lengkap");
    if (phone.buttons().stream().anyMatch(it -> it.contains("Pakai data"))) {
      phone.taps("Pakai data sebelumnya");
    } else {
      phone
          .sends("Contoh Nama")
          .sees("RT dan RW")
          .sends("5/2")
          .sees("nomor telepon")
          .sends("0812 0000 0001")
          .taps("Kuliner");
    }
    phone.sees("Mohon periksa").taps("✅").sees("Anda ");
  }

  /// From the one sign-up there is.
  static void withdraws(PhoneInSimulator phone) {
    phone
        .sends("/pendaftaranku")
        .sees("Pendaftaran Anda")
        .taps("Mundur: 1")
        .sees("akan mundur")
        .taps("Ya, saya mundur")
        .sees("Anda sudah mundur");
  }

  static void findsThePosko(PhoneInSimulator phone) {
    phone.sends("/posko").sees("mencari posko").taps("Terdekat").sees("membagikan lokasi");
    phone.sharesLocation(-6.1866, 106.8019).sees("1. ", "110");
  }

  /// Sends a tip and gives its receipt.
  static String sendsATip(PhoneInSimulator phone) {
    phone
        .sends("/lapor")
        .taps("Transaksi")
        .sees("Apa yang Anda lihat")
        .sends("Sesuatu (contoh)")
        .sees("Di mana?")
        .sends("Gang Contoh")
        .taps("Hari ini")
        .taps("Dari luar")
        .taps("Tanpa foto")
        .taps("Kirim")
        .sees("Nomor Anda");
    return receipts(phone.news().stream()).getLast();
  }

  static void checksATip(PhoneInSimulator phone, String receipt) {
    phone.sends("/cek").sees("20 angka").sends(receipt).sees("Diterima");
  }

  /// Opens the inbox and closes what is new, one after another.
  static void worksThroughTheInbox(PhoneInSimulator liaison) {
    liaison.sends("/laporan");
    answered(liaison);
    if (String.join("\n", liaison.news()).contains("terkunci")) {
      liaison.sends(PASSPHRASE);
    }
    liaison.sees("Kotak laporan");
    while (liaison.buttons().stream().anyMatch(it -> it.contains("hari ini"))) {
      liaison
          .taps("hari ini")
          .taps("Tangani")
          .sees("Anda yang menangani")
          .taps("Tutup")
          .taps("Ditindaklanjuti")
          .taps("Ya, tutup")
          .sees("Laporan sudah ditutup");
      liaison.sends("/laporan").sees("Kotak laporan");
    }
  }

  static void makesAReminder(PhoneInSimulator stakeholder, String words, String when) {
    stakeholder
        .sends("/pengingat")
        .sees("Apa yang perlu")
        .sends(words)
        .sees("Kapan?")
        .sends(when)
        .taps("Sekali saja")
        .taps("Saya sendiri")
        .taps("Simpan")
        .sees("Pengingat disimpan");
  }

  static void answersTheReminder(PhoneInSimulator stakeholder, String words) {
    stakeholder.seesWithin(UNTIL_THE_REMINDER, "🔔 Pengingat", words);
    stakeholder.tapsOn(words, "Selesai").sees("✅ Selesai,");
  }

  static void saysSomething(PhoneInSimulator phone) {
    answered(phone.sends("halo, apa kabar?"));
  }

  static void sendsASticker(PhoneInSimulator phone) {
    answered(phone.sendsSticker());
  }

  static void tapsAnOldButton(PhoneInSimulator phone) {
    answered(phone.tapsTheOldest());
  }

  /// Is gone before the answer comes, and comes back.
  static void blocksTheBot(PhoneInSimulator phone) throws InterruptedException {
    phone.sends("/menu");
    phone.blocks();
    Thread.sleep(AWAY);
    phone.unblocks();
    opensTheMenu(phone);
  }

  static List<String> receipts(Stream<String> texts) {
    return texts
        .flatMap(text -> RECEIPT.matcher(text).results().map(MatchResult::group))
        .distinct()
        .toList();
  }

  private static void answered(Phone phone) {
    await()
        .atMost(PATIENCE)
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(20))
        .until(((PhoneInSimulator) phone)::hasNews);
  }
}
