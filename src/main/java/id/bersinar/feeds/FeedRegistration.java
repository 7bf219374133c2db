package id.bersinar.feeds;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.ServletRegistration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts the feeds' servlet at its path.
@Configuration(proxyBeanMethods = false)
class FeedRegistration {

  @Bean
  @ServletRegistration(urlMappings = FeedEndpoint.PATH + "*")
  FeedEndpoint feedEndpoint(ObjectProvider<Feeds> feeds, Clock clock) {
    return new FeedEndpoint(feeds::getObject, clock);
  }
}
