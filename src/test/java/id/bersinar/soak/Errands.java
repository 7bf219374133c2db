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
    phone.sends("/izin").taps("people.consent").sees("dialogue.menu");
  }

  static void opensTheMenu(PhoneInSimulator phone) {
    phone.sends("/menu").sees("dialogue.menu");
  }

  /// @param batch its number in the list
  static void signsUp(PhoneInSimulator phone, int batch) {
    phone
        .sends("/pelatihan")
        .taps(batch + ". ")
        .sees("training.about")
        .taps("aftar")
        .sees("training.ask-name");
    if (phone.buttons().stream().anyMatch(it -> it.contains("Pakai data"))) {
      phone.taps("training.use-known");
    } else {
      phone
          .sends("Contoh Nama")
          .sees("training.ask-home")
          .sends("5/2")
          .sees("training.ask-phone")
          .sends("0812 0000 0001")
          .taps("training.interest.kuliner");
    }
    phone.sees("training.check").taps("✅").sees("Anda ");
  }

  /// From the one sign-up there is.
  static void withdraws(PhoneInSimulator phone) {
    phone
        .sends("/pendaftaranku")
        .sees("training.own")
        .taps("Tidak jadi ikut: 1")
        .sees("training.confirm-withdrawal")
        .taps("training.withdraw")
        .sees("training.withdrawn");
  }

  static void findsThePosko(PhoneInSimulator phone) {
    phone.sends("/posko").sees("posko.choose-how").taps("posko.by-place").sees("posko.ask-place");
    phone.sharesLocation(-6.1866, 106.8019).sees("1. ", "110");
  }

  /// Sends a tip and gives its receipt.
  static String sendsATip(PhoneInSimulator phone) {
    phone
        .sends("/lapor")
        .taps("tips.subject.dealing")
        .sees("tips.ask.seen")
        .sends("Sesuatu (contoh)")
        .sees("tips.ask.where")
        .sends("Gang Contoh")
        .taps("tips.when.today")
        .taps("tips.origin.outside")
        .taps("tips.photo.without")
        .taps("tips.send")
        .sees("tips.received");
    return receipts(phone.news().stream()).getLast();
  }

  static void checksATip(PhoneInSimulator phone, String receipt) {
    phone.sends("/cek").sees("tips.ask-receipt").sends(receipt).sees("tips.thread");
  }

  /// Opens the inbox and closes what is new, one after another.
  static void worksThroughTheInbox(PhoneInSimulator liaison) {
    liaison.sends("/laporan");
    answered(liaison);
    if (String.join("\n", liaison.news()).contains("terkunci")) {
      liaison.sends(PASSPHRASE);
    }
    liaison.sees("tips.inbox.heading");
    while (liaison.buttons().stream().anyMatch(it -> it.contains("hari ini"))) {
      liaison
          .taps("tips.age.today")
          .taps("tips.act.claim")
          .sees("tips.inbox.state-mine")
          .taps("tips.act.close")
          .taps("tips.outcome.acted-on")
          .taps("tips.inbox.no-last-word")
          .taps("tips.inbox.close-yes")
          .sees("tips.inbox.closed");
      liaison.sends("/laporan").sees("tips.inbox.heading");
    }
  }

  static void makesAReminder(PhoneInSimulator stakeholder, String words) {
    stakeholder
        .sends("/pengingat")
        .sees("reminders.ask-message")
        .sends(words)
        .sees("reminders.ask-time")
        .sends("1 menit lagi")
        // The buttons of an earlier reminder stand in the chat too.
        .sees("reminders.choose-audience")
        .taps("reminders.audience.me")
        .sees("reminders.confirm")
        .taps("reminders.save")
        .sees("reminders.saved");
  }

  static void answersTheReminder(PhoneInSimulator stakeholder, String words) {
    stakeholder.seesWithin(UNTIL_THE_REMINDER, "reminders.arriving", words);
    stakeholder.tapsOn(words, "reminders.done").sees("reminders.done-at");
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
