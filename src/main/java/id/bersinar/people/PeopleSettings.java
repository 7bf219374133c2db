package id.bersinar.people;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/// @param operators Telegram's ids of the first operators, who invite everyone else
@ConfigurationProperties("bersinar")
record PeopleSettings(Set<Long> operators) implements Validator {

  @Override
  public boolean supports(Class<?> type) {
    return type == PeopleSettings.class;
  }

  @Override
  public void validate(Object target, Errors errors) {
    if (operators.stream().anyMatch(it -> it <= 0)) {
      errors.rejectValue("operators", "form", "is not of the form: numbers with commas");
    }
  }
}
