package id.bersinar.telegram;

import id.bersinar.telegram.nodes.ChatRouter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.ServletRegistration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts the webhook's servlet at its path.
@Configuration(proxyBeanMethods = false)
class WebhookRegistration {

  @Bean
  @ServletRegistration(urlMappings = WebhookEndpoint.PATH)
  WebhookEndpoint webhookEndpoint(
      TelegramSettings settings,
      ObjectProvider<BroughtUpdates> updates,
      ObjectProvider<ChatRouter> router) {
    return new WebhookEndpoint(settings, updates::getObject, router::getObject);
  }
}
