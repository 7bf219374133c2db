package id.bersinar.training;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/// A phone number that can be dialled, in E.164: `+6281234567890`.
@Embeddable
record PhoneNumber(@Column(name = "phone", nullable = false) String e164) {

  private static final String INDONESIA = "ID";

  /// The number that somebody has typed, as one dials it in Indonesia or with its country code;
  /// empty if there is no such number.
  static Optional<PhoneNumber> parse(String typed) {
    var phones = PhoneNumberUtil.getInstance();
    return read(typed)
        .filter(phones::isValidNumber)
        .map(number -> new PhoneNumber(phones.format(number, PhoneNumberFormat.E164)));
  }

  /// The number of a shared contact, which Telegram gives with its country code but often without
  /// the plus sign.
  static Optional<PhoneNumber> shared(String phone) {
    var international = phone.startsWith("+") ? phone : "+" + phone;
    return parse(international).or(() -> parse(phone));
  }

  private static Optional<Phonenumber.PhoneNumber> read(String text) {
    try {
      return Optional.of(PhoneNumberUtil.getInstance().parse(text, INDONESIA));
    } catch (NumberParseException _) {
      return Optional.empty();
    }
  }

  /// As one reads it: `+62 812-3456-7890`.
  String shown() {
    return read(e164)
        .map(it -> PhoneNumberUtil.getInstance().format(it, PhoneNumberFormat.INTERNATIONAL))
        .orElse(e164);
  }

  /// Never prints whose it is.
  @Override
  public String toString() {
    return "PhoneNumber";
  }
}
