package id.bersinar.tips.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/// @param recoveryKey the public half of the key for which desks' keys are sealed as well, as the
///     step `recovery-key` prints it; empty where there is none
@ConfigurationProperties("bersinar.tips")
record RecoverySettings(String recoveryKey) implements Validator {

  @Override
  public boolean supports(Class<?> type) {
    return type == RecoverySettings.class;
  }

  @Override
  public void validate(Object target, Errors errors) {
    if (!recoveryKey.isBlank() && !RecoveryKey.isWellFormed(recoveryKey)) {
      errors.rejectValue(
          "recoveryKey",
          "form",
          "has a typing error or is not whole: copy the line again as the step recovery-key has"
              + " printed it, or make a new key");
    }
  }
}
