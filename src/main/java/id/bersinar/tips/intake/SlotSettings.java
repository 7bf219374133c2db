package id.bersinar.tips.intake;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/// When officers receive what is handed in.
///
/// @param slot when slots begin, as [SlotSchedule] reads it: the longer they are, the less a time
///     tells
/// @param shortestSlot a shorter one would tell when each tip was sent, which only a demonstration
///     may
/// @param sweep how often it is looked whether a slot has begun or something urgent has come
@ConfigurationProperties("bersinar.tips")
record SlotSettings(String slot, Duration shortestSlot, Duration sweep) implements Validator {

  SlotSchedule schedule() {
    return SlotSchedule.parse(slot);
  }

  @Override
  public boolean supports(Class<?> type) {
    return type == SlotSettings.class;
  }

  @Override
  public void validate(Object target, Errors errors) {
    try {
      if (schedule().shortest().compareTo(shortestSlot) < 0) {
        errors.rejectValue(
            "slot", "shortest", "must not be under 10m: it would tell when each tip was sent");
      }
    } catch (IllegalArgumentException e) {
      errors.rejectValue("slot", "form", "is not of the form: 06:00,12:00,18:00,22:00 or 30m");
    }
  }
}
