package id.bersinar.telegram.nodes;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/// How the other nodes reach this one.
///
/// @param url the node's own address; empty: it is the only one
/// @param webhook where Telegram delivers updates; empty: the bot fetches them
/// @param beat how often a node says that it is there, in whole seconds
@ConfigurationProperties("bersinar.node")
record NodeSettings(String url, String webhook, Duration beat) implements Validator {

  // As long as the table's column.
  private static final int LONGEST = 200;

  boolean isOneOfSeveral() {
    return !url.isBlank();
  }

  @Override
  public boolean supports(Class<?> type) {
    return type == NodeSettings.class;
  }

  @Override
  public void validate(Object target, Errors errors) {
    if (beat.toSeconds() < 1) {
      errors.rejectValue("beat", "range", "must be at least 1s");
    }
    if (!isOneOfSeveral()) {
      return;
    }
    if (url.length() > LONGEST || !isServer(url)) {
      errors.rejectValue(
          "url", "form", "must be this node's http(s) address as the other nodes reach it");
    } else if (webhook.isBlank()) {
      errors.rejectValue(
          "url", "webhook", "needs TELEGRAM_WEBHOOK_URL: one node alone can fetch updates");
    }
  }

  private static boolean isServer(String address) {
    try {
      var uri = new URI(address);
      return Set.of("http", "https").contains(String.valueOf(uri.getScheme()))
          && uri.getHost() != null
          && Set.of("", "/").contains(uri.getPath())
          && uri.getUserInfo() == null
          && uri.getQuery() == null
          && uri.getFragment() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
