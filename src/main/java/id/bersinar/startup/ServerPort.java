package id.bersinar.startup;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/// Where health, metrics and the webhook are served.
@ConfigurationProperties("server")
record ServerPort(int port) implements Validator {

  private static final int LAST = 65_535;

  @Override
  public boolean supports(Class<?> type) {
    return type == ServerPort.class;
  }

  @Override
  public void validate(Object target, Errors errors) {
    if (port < 0 || port > LAST) {
      errors.rejectValue("port", "range", "must lie between 1 and 65535");
    }
  }
}
