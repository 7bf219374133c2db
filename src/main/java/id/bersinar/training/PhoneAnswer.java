package id.bersinar.training;

import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Heard;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Text;
import java.util.Optional;
import java.util.regex.Pattern;

/// One's own phone number, shared or typed, or that there is none.
final class PhoneAnswer implements Answer<PhoneNumber> {

  private static final Pattern NONE =
      Pattern.compile(
          "(?iu)\\W*(?:maaf\\W+)?(?:(?:saya|aku|i)\\s+)?"
              + "(?:(?:tidak|tak|tdk|gak|ga|nggak|ngga|enggak|kagak|belum)\\s+(?:punya|ada|pakai)|gapunya|gaada|lewati|lewat|skip|tanpa|don['’]?t"
              + " have|have no|no|none)"
              + "(?:\\s+(?:a|any))?(?:\\s+(?:no|nomor|nomer|hp|hape|telepon|telpon|telp|tlp|handphone|wa"
              + "|phone|number|kak|pak|bu|ya))*\\W*");
  // The patterns need a deeper stack for longer texts.
  private static final int LONGEST = 200;
  private static final Pattern BETWEEN = Pattern.compile("(?i)[,;/\\n]|\\b(?:atau|dan|or|and)\\b");
  private static final Pattern LETTER =
      Pattern.compile("(?i)\\d ?[a-z] ?\\d|\\d ?[oil]\\b|\\b[oil] ?\\d");

  @Override
  public Keyboard keyboard(Said said) {
    return new Keyboard.ShareContact(Text.of("training.share-phone"));
  }

  @Override
  public Heard<PhoneNumber> hear(Input input, Said said) {
    return switch (input) {
      // Who has been shared by somebody else has agreed to nothing (UU 27/2022).
      case Input.Contact(_, var own) when !own ->
          Heard.refused(Text.of("training.phone-of-somebody-else"));
      case Input.Contact(var phone, _) -> Heard.of(PhoneNumber.shared(phone), hint(phone));
      case Input.Words(var text) when text.length() > LONGEST ->
          Heard.refused(Text.of("training.phone-does-not-fit"));
      case Input.Words(var text) when NONE.matcher(text).matches() -> Heard.taken(PhoneNumber.NONE);
      case Input.Words(var text) -> Heard.of(PhoneNumber.parse(text), hint(text));
      default -> Heard.refused();
    };
  }

  private static String hint(String phone) {
    if (PhoneNumber.isAnonymous(phone)) {
      return "training.phone-anonymous";
    }
    if (BETWEEN.splitAsStream(phone).filter(it -> PhoneNumber.parse(it).isPresent()).count() > 1) {
      return "training.two-phones";
    }
    return LETTER.matcher(phone).find()
        ? "training.phone-with-letter"
        : "training.phone-does-not-fit";
  }

  @Override
  public String write(PhoneNumber value) {
    return value.e164();
  }

  @Override
  public Optional<PhoneNumber> read(String stored) {
    return stored.equals(PhoneNumber.NONE.e164())
        ? Optional.of(PhoneNumber.NONE)
        : PhoneNumber.parse(stored);
  }
}
