package id.bersinar.tips;

import id.bersinar.scenario.Phone;
import java.util.regex.Pattern;

/// What people do with tips, for the tests that need one done.
public final class TipsOnPhones {

  /// What somebody has seen, where it doesn't matter what.
  public static final String SEEN = "Orang menukar bungkusan di warung contoh";

  private static final Pattern RECEIPT = Pattern.compile("\\d{4} \\d{4} \\d{4} \\d{4} \\d{4}");

  private TipsOnPhones() {}

  /// Sends a whole tip and returns its receipt as it is shown.
  public static String sendsTip(Phone phone, String seen) {
    tells(phone, seen).taps("tips.send").sees("tips.received");
    return receiptOn(phone);
  }

  /// Sends a whole tip that doesn't wait.
  public static void sendsUrgentTip(Phone phone, String seen) {
    tells(phone, seen)
        .taps("tips.urgent")
        .sees("tips.ask.urgency")
        .taps("tips.send-urgent")
        .sees("tips.received");
  }

  /// Tells a whole tip, up to reading it again.
  public static Phone tells(Phone phone, String seen) {
    return tellsUpToThePhoto(phone, seen)
        .taps("tips.photo.without")
        .sees("tips.read-again", seen, "tips.card-no-photo", "tips.passed-on");
  }

  /// Tells a tip, up to the question for a photo.
  public static Phone tellsUpToThePhoto(Phone phone, String seen) {
    return phone
        .sends("/lapor")
        .taps("tips.subject.dealing")
        .sends(seen)
        .sends("Gang contoh di belakang pasar")
        .taps("tips.when.yesterday")
        .taps("tips.origin.outside")
        .sees("tips.photo.ask");
  }

  /// The receipt that has just been shown.
  public static String receiptOn(Phone phone) {
    var receipt = RECEIPT.matcher(String.join("\n", phone.news()));
    if (!receipt.find()) {
      throw new AssertionError("no receipt");
    }
    return receipt.group();
  }
}
