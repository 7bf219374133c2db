package id.bersinar.tips.record;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/// For how long tips are kept.
///
/// @param keepDays after the last word in a tip, until nobody can open it any more
@ConfigurationProperties("bersinar.tips")
record RetentionSettings(int keepDays) implements Validator {

  private static final int MOST_DAYS = 9999;

  @Override
  public boolean supports(Class<?> type) {
    return type == RetentionSettings.class;
  }

  @Override
  public void validate(Object target, Errors errors) {
    if (keepDays < 1 || keepDays > MOST_DAYS) {
      errors.rejectValue("keepDays", "range", "is not of the form: a number of days, from 1");
    }
  }
}
