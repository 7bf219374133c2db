package id.bersinar.scenario;

import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/// Sets logging up once for all contexts of this JVM. Spring Boot would take it down with each
/// context that ends, and set it up anew with the next one: meanwhile all loggers are silent, or
/// tell everything, for which a program that another test starts would refuse to start.
final class KeptLogging implements ContextCustomizerFactory {

  // Spring Boot's own ends logging with its context.
  private static final String LIFECYCLE = "springBootLoggingLifecycle";

  @Override
  public ContextCustomizer createContextCustomizer(
      Class<?> test, List<ContextConfigurationAttributes> attributes) {
    return new Kept();
  }

  private record Kept() implements ContextCustomizer {
    @Override
    public void customizeContext(
        ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
      context.getBeanFactory().registerSingleton(LIFECYCLE, this);
    }
  }
}
