package id.bersinar.people;

import id.bersinar.dialogue.Text;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/// @param operators Telegram's ids of the first operators, who invite everyone else
/// @param controller who answers for people's data (UU 27/2022)
/// @param contact how people reach the controller
@ConfigurationProperties("bersinar")
record PeopleSettings(Set<Long> operators, String controller, String contact) implements Validator {

  /// The sentence with both.
  Text.Keyed named(String key) {
    return Text.of(key).with("controller", controller).with("contact", contact);
  }

  @Override
  public boolean supports(Class<?> type) {
    return type == PeopleSettings.class;
  }

  @Override
  public void validate(Object target, Errors errors) {
    if (operators.stream().anyMatch(it -> it <= 0)) {
      errors.rejectValue("operators", "form", "is not of the form: numbers with commas");
    }
    if (controller.isBlank()) {
      errors.rejectValue(
          "controller",
          "missing",
          "is missing: who answers for people's data (UU 27/2022), such as Kelurahan Contoh");
    }
    if (contact.isBlank()) {
      errors.rejectValue(
          "contact", "missing", "is missing: how people reach BERSINAR_CONTROLLER, in one line");
    }
  }
}
