package id.bersinar.storage;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/// Which databases there may be; Spring Boot opens them.
@ConfigurationProperties("spring.datasource")
record DatabaseSettings(String url) implements Validator {

  @Override
  public boolean supports(Class<?> type) {
    return type == DatabaseSettings.class;
  }

  @Override
  public void validate(Object target, Errors errors) {
    if (!url.matches("jdbc:(h2|postgresql):.+")) {
      errors.rejectValue("url", "form", "is not of the form: jdbc:postgresql:… or jdbc:h2:…");
    }
  }
}
