package id.bersinar.telegram;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/// How the bot reaches Telegram, and Telegram the bot.
///
/// @param token from @BotFather; a secret, it stands in every address of the Bot API
/// @param apiUrl the Bot API's server
/// @param webhookUrl where Telegram delivers updates; empty: the bot fetches them
/// @param webhookSecret by which Telegram is recognised; a secret
/// @param messagesPerSecond how many may leave in any second, over all chats
/// @param paidBroadcasts how many broadcasts may leave in any second beside these, for a fee; 0:
///     none, so that nothing is paid
@ConfigurationProperties("bersinar.telegram")
record TelegramSettings(
    String token,
    URI apiUrl,
    String webhookUrl,
    String webhookSecret,
    int messagesPerSecond,
    int paidBroadcasts)
    implements Validator {

  // Telegram's own is 30, or 1000 for paid broadcasts; a server that stands in for it has none.
  private static final int MOST_MESSAGES_PER_SECOND = 10_000;

  // Bot API, sendMessage: "up to 1000 messages per second".
  private static final int MOST_PAID = 1000;

  boolean hasWebhook() {
    return !webhookUrl.isBlank();
  }

  @Override
  public boolean supports(Class<?> type) {
    return type == TelegramSettings.class;
  }

  @Override
  public void validate(Object target, Errors errors) {
    if (token.isBlank()) {
      errors.rejectValue(
          "token",
          "missing",
          "is missing: ask @BotFather for one and put it into .env;"
              + " to try Bersinar without Telegram, run `mvn spring-boot:run`");
    } else if (!token.matches("\\d+:[A-Za-z0-9_-]+")) {
      // Bot API: the bot's user id, a colon, a secret.
      errors.rejectValue("token", "form", "does not look like a token of @BotFather");
    }
    if (!isWebAddress(apiUrl.toString())) {
      errors.rejectValue("apiUrl", "form", "is not an http(s) address");
    } else if (isReadableOnTheWay(apiUrl)) {
      errors.rejectValue(
          "apiUrl", "readable", "must be https: others on the way could read what people say");
    }
    if (messagesPerSecond < 1 || messagesPerSecond > MOST_MESSAGES_PER_SECOND) {
      errors.rejectValue(
          "messagesPerSecond", "range", "must be from 1 to " + MOST_MESSAGES_PER_SECOND);
    }
    if (paidBroadcasts < 0 || paidBroadcasts > MOST_PAID) {
      errors.rejectValue("paidBroadcasts", "range", "must be from 0 (none) to " + MOST_PAID);
    }
    if (hasWebhook()) {
      validateWebhook(errors);
    }
  }

  private void validateWebhook(Errors errors) {
    if (!isWebAddress(webhookUrl)
        || isReadableOnTheWay(URI.create(webhookUrl))
        || !webhookUrl.endsWith(WebhookEndpoint.PATH)) {
      errors.rejectValue(
          "webhookUrl", "form", "must be the public https address that ends in /telegram/webhook");
    }
    // Bot API, setWebhook: 1-256 characters of these.
    if (!webhookSecret.matches("[A-Za-z0-9_-]{1,256}")) {
      errors.rejectValue(
          "webhookSecret",
          "form",
          "must be 1 to 256 of A-Z a-z 0-9 _ - when TELEGRAM_WEBHOOK_URL is set");
    }
  }

  private static boolean isWebAddress(String address) {
    try {
      var uri = new URI(address);
      return Set.of("http", "https").contains(String.valueOf(uri.getScheme()))
          && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /// Whether it goes over a network without TLS. Within this machine that does no harm.
  private static boolean isReadableOnTheWay(URI address) {
    return "http".equals(address.getScheme()) && !isThisMachine(address.getHost());
  }

  private static boolean isThisMachine(String host) {
    try {
      return host.equals("localhost") || InetAddress.ofLiteral(host).isLoopbackAddress();
    } catch (IllegalArgumentException name) {
      return false;
    }
  }

  @Override
  public String toString() {
    return "TelegramSettings[" + apiUrl.getHost() + "]";
  }
}
