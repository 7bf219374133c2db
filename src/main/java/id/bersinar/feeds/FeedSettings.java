package id.bersinar.feeds;

import id.bersinar.people.LinkSecret;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/// Where phones reach the program.
///
/// @param publicUrl its public https address; empty: the webhook's
/// @param webhook where Telegram delivers updates; empty: the bot fetches them
@ConfigurationProperties("bersinar.feeds")
record FeedSettings(String publicUrl, String webhook) implements Validator {

  /// What opens with that secret; absent where nobody outside reaches the program.
  Optional<String> address(LinkSecret secret) {
    return server().map(it -> it + FeedEndpoint.PATH + secret.value() + FeedEndpoint.ENDING);
  }

  boolean isReachable() {
    return server().isPresent();
  }

  private Optional<String> server() {
    return Optional.of(publicUrl.isBlank() ? webhook : publicUrl)
        .filter(it -> !it.isBlank())
        .map(URI::create)
        .map(it -> it.getScheme() + "://" + it.getRawAuthority());
  }

  @Override
  public boolean supports(Class<?> type) {
    return type == FeedSettings.class;
  }

  @Override
  public void validate(Object target, Errors errors) {
    if (!publicUrl.isBlank() && !isServer(publicUrl)) {
      errors.rejectValue(
          "publicUrl", "form", "must be the program's public https address, without a path");
    }
  }

  /// Without TLS others on the way could read the secret; within this machine nobody is.
  private static boolean isServer(String address) {
    try {
      var uri = new URI(address);
      var scheme = String.valueOf(uri.getScheme());
      return uri.getHost() != null
          && uri.getUserInfo() == null
          && uri.getRawPath().matches("/?")
          && uri.getQuery() == null
          && uri.getFragment() == null
          && (scheme.equals("https") || scheme.equals("http") && uri.getHost().equals("127.0.0.1"));
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
