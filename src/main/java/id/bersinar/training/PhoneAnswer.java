package id.bersinar.training;

import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Heard;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Text;
import java.util.Optional;

/// One's own phone number, shared or typed.
final class PhoneAnswer implements Answer<PhoneNumber> {

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
      case Input.Words(var text) -> Heard.of(PhoneNumber.parse(text), hint(text));
      default -> Heard.refused();
    };
  }

  private static String hint(String phone) {
    return PhoneNumber.isAnonymous(phone)
        ? "training.phone-anonymous"
        : "training.phone-does-not-fit";
  }

  @Override
  public String write(PhoneNumber value) {
    return value.e164();
  }

  @Override
  public Optional<PhoneNumber> read(String stored) {
    return PhoneNumber.parse(stored);
  }
}
