package id.bersinar.telegram;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// How the bot reaches Telegram, and Telegram the bot.
///
/// @param token from @BotFather; a secret, it stands in every address of the Bot API
/// @param apiUrl the Bot API's server
/// @param webhookUrl where Telegram delivers updates; empty: the bot fetches them
/// @param webhookSecret by which Telegram is recognised; a secret
@ConfigurationProperties("bersinar.telegram")
record TelegramSettings(String token, URI apiUrl, String webhookUrl, String webhookSecret) {

  boolean hasWebhook() {
    return !webhookUrl.isBlank();
  }

  @Override
  public String toString() {
    return "TelegramSettings[" + apiUrl.getHost() + "]";
  }
}
