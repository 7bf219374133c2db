package id.bersinar.startup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Where the bot listens: for Telegram, and for whoever looks after it.
class ListeningAddressTest extends GoodSettings {

  @Test
  void aWebhookNeedsItsPathAndASecret() {
    var environment =
        environment().withProperty("bersinar.telegram.webhook-url", "https://bot.example/");
    assertThat(problems(environment))
        .hasSize(2)
        .anySatisfy(it -> assertThat(it).startsWith("TELEGRAM_WEBHOOK_URL"))
        .anySatisfy(it -> assertThat(it).startsWith("TELEGRAM_WEBHOOK_SECRET"));
    environment
        .withProperty("bersinar.telegram.webhook-url", "https://bot.example/telegram/webhook")
        .withProperty("bersinar.telegram.webhook-secret", "s3cret_-");
    assertThat(problems(environment)).isEmpty();
  }

  @Test
  void aWebhookIsNotPlainHttpFromElsewhere() {
    var webhook =
        withWebhook()
            .withProperty("bersinar.telegram.webhook-secret", "s3cret_-")
            .withProperty("bersinar.telegram.webhook-url", "http://bot.example/telegram/webhook");
    assertThat(problems(webhook)).singleElement().asString().startsWith("TELEGRAM_WEBHOOK_URL");
  }

  @Test
  void withoutAWebhookThePortIsOpenToThisMachineOnly() {
    var polling = environment();
    ListeningAddress.settle(polling);
    assertThat(polling.getProperty("server.address")).isEqualTo("127.0.0.1");
    var chosen = environment().withProperty("server.address", "0.0.0.0");
    ListeningAddress.settle(chosen);
    assertThat(chosen.getProperty("server.address")).isEqualTo("0.0.0.0");
    var webhook = withWebhook();
    ListeningAddress.settle(webhook);
    assertThat(webhook.getProperty("server.address")).isNull();
  }

  @Test
  void withAWebhookHealthAndMetricsHaveAPortOfTheirOwnForThisMachine() {
    var webhook = withWebhook();
    ListeningAddress.settle(webhook);
    assertThat(webhook.getProperty("management.server.port")).isEqualTo("8081");
    assertThat(webhook.getProperty("management.server.address")).isEqualTo("127.0.0.1");
    var chosen =
        withWebhook()
            .withProperty("BERSINAR_HEALTH_PORT", "9000")
            .withProperty("management.server.address", "0.0.0.0");
    ListeningAddress.settle(chosen);
    assertThat(chosen.getProperty("management.server.port")).isEqualTo("9000");
    assertThat(chosen.getProperty("management.server.address")).isEqualTo("0.0.0.0");
  }
}
