package id.bersinar.tips.intake;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/// When officers receive what is handed in.
///
/// @param slot the time between two releases to officers: the longer, the less a time tells
/// @param sweep how often it is looked whether a slot has begun or something urgent has come
@ConfigurationProperties("bersinar.tips")
public record SlotSettings(Duration slot, Duration sweep) implements Validator {

  @Override
  public boolean supports(Class<?> type) {
    return type == SlotSettings.class;
  }

  @Override
  public void validate(Object target, Errors errors) {
    if (slot.compareTo(Duration.ofSeconds(1)) < 0) {
      errors.rejectValue("slot", "form", "is not of the form: 10m, 90s or 1h");
    }
  }
}
