package id.bersinar.tips;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/// How tips are taken in and for how long they are kept.
///
/// @param slot the time between two releases to officers: the longer, the less a time tells
/// @param sweep how often it is looked whether a slot has begun or something urgent has come
/// @param keepDays after the last word in a tip, until nobody can open it any more
/// @param recoveryKey the public half of the key for which desks' keys are sealed as well, as the
///     step `recovery-key` prints it; empty where there is none
@ConfigurationProperties("bersinar.tips")
public record TipsSettings(Duration slot, Duration sweep, int keepDays, String recoveryKey)
    implements Validator {

  private static final int MOST_DAYS = 9999;

  @Override
  public boolean supports(Class<?> type) {
    return type == TipsSettings.class;
  }

  @Override
  public void validate(Object target, Errors errors) {
    if (slot.compareTo(Duration.ofSeconds(1)) < 0) {
      errors.rejectValue("slot", "form", "is not of the form: 10m, 90s or 1h");
    }
    if (keepDays < 1 || keepDays > MOST_DAYS) {
      errors.rejectValue("keepDays", "range", "is not of the form: a number of days, from 1");
    }
    if (!recoveryKey.isBlank() && !RecoveryKey.isWellFormed(recoveryKey)) {
      errors.rejectValue(
          "recoveryKey",
          "form",
          "has a typing error or is not whole: copy the line again as the step recovery-key has"
              + " printed it, or make a new key");
    }
  }
}
