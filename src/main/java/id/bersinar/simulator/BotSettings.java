package id.bersinar.simulator;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Profile;

/// @param token by which the bot shows who it is
@Profile("demo")
@ConfigurationProperties("bersinar.telegram")
record BotSettings(String token) {
  @Override
  public String toString() {
    return "BotSettings";
  }
}
