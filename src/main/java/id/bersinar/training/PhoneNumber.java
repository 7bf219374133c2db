package id.bersinar.training;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import id.bersinar.dialogue.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/// A phone number that can be dialled, in E.164: `+6281234567890`; or [#NONE].
@Embeddable
record PhoneNumber(@Column(name = "phone", nullable = false) String e164) {

  /// Of somebody who has no phone of their own.
  static final PhoneNumber NONE = new PhoneNumber("-");

  private static final String INDONESIA = "ID";
  private static final String CODE = "62";

  /// The number that somebody has typed, as one dials it in Indonesia or with its country code;
  /// empty if there is no such number, or something in it may be meant otherwise.
  static Optional<PhoneNumber> parse(String typed) {
    return TypedNumber.of(typed).flatMap(PhoneNumber::ofDigits);
  }

  /// The number of a shared contact, which Telegram gives with its country code but often without
  /// the plus sign.
  static Optional<PhoneNumber> shared(String phone) {
    return phone.startsWith("0") || phone.startsWith("+") ? parse(phone) : parse("+" + phone);
  }

  /// Whether it is one that Telegram sells for hiding one's own, +888: nobody can call it.
  static boolean isAnonymous(String phone) {
    return phone.replaceAll("[^+0-9]", "").matches("\\+?888[0-9]{8}")
        && (phone.strip().startsWith("+") || shared(phone).isEmpty());
  }

  private static Optional<PhoneNumber> ofDigits(String digits) {
    // 62215550101 is 021-5550101 with its country code, though 0622-15550101 might exist as well.
    if (digits.startsWith(CODE)) {
      return valid("+" + digits);
    }
    if (digits.startsWith("00")) {
      // 001, 007 and 008 are dialled for abroad in Indonesia, 00 elsewhere.
      boolean fromHere =
          digits.matches("00[178].*") && valid("+" + digits.substring(3)).isPresent();
      return fromHere ? Optional.empty() : valid("+" + digits.substring(2));
    }
    // 6563211234 is in Singapore or in Aceh; who leaves out the 0 of a mobile begins with 8.
    boolean elsewhere = digits.matches("[1-79].*") && valid("+" + digits).isPresent();
    return elsewhere ? Optional.empty() : valid(digits);
  }

  private static Optional<PhoneNumber> valid(String digits) {
    var phones = PhoneNumberUtil.getInstance();
    return read(digits)
        .filter(phones::isValidNumber)
        .filter(number -> digits.endsWith(phones.getNationalSignificantNumber(number)))
        .map(number -> new PhoneNumber(phones.format(number, PhoneNumberFormat.E164)));
  }

  private static Optional<Phonenumber.PhoneNumber> read(String text) {
    try {
      return Optional.of(PhoneNumberUtil.getInstance().parse(text, INDONESIA));
    } catch (NumberParseException _) {
      return Optional.empty();
    }
  }

  /// As one reads it: `+62 812-3456-7890`, or a dash for none.
  String shown() {
    return read(e164)
        .map(it -> PhoneNumberUtil.getInstance().format(it, PhoneNumberFormat.INTERNATIONAL))
        .orElse(e164);
  }

  Text text() {
    return equals(NONE) ? Text.of("training.no-phone") : Text.plain(shown());
  }

  /// Never prints whose it is.
  @Override
  public String toString() {
    return "PhoneNumber";
  }
}
