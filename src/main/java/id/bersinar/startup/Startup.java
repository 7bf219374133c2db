package id.bersinar.startup;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.util.ClassUtils;

/// Looks at everything that is set before anything starts.
public final class Startup implements ApplicationListener<ApplicationPreparedEvent> {

  private static final String OURS = "id.bersinar.";

  private Startup() {}

  /// The program, which doesn't start with a wrong setting or one that leaks.
  public static SpringApplication of(Class<?> program) {
    // H2 would keep a thousand values that it has met, such as chats, until others take their
    // place.
    System.setProperty("h2.objectCache", "false");
    var application = new SpringApplication(program);
    application.addListeners(new Startup());
    return application;
  }

  /// Ends the process where its stop hangs.
  public static void limitTheStop() {
    StopLimit.install();
  }

  @Override
  public void onApplicationEvent(ApplicationPreparedEvent event) {
    var context = event.getApplicationContext();
    var environment = context.getEnvironment();
    EmptySettings.remove(environment.getPropertySources());
    ListeningAddress.settle(environment);
    // All beans are known by then, and none is made.
    context.addBeanFactoryPostProcessor(beans -> check(environment, settings(beans)));
  }

  private static List<? extends Class<?>> settings(ConfigurableListableBeanFactory beans) {
    return Arrays.stream(beans.getBeanDefinitionNames())
        .map(it -> beans.getBeanDefinition(it).getBeanClassName())
        .filter(Objects::nonNull)
        .filter(it -> it.startsWith(OURS))
        .map(it -> ClassUtils.resolveClassName(it, beans.getBeanClassLoader()))
        .filter(it -> it.isAnnotationPresent(ConfigurationProperties.class))
        .toList();
  }

  private static void check(
      ConfigurableEnvironment environment, List<? extends Class<?>> settings) {
    var problems = new ArrayList<>(SettingsCheck.problems(environment, settings));
    problems.addAll(
        LeakCheck.problems(
            environment,
            LoggingSystem.get(Startup.class.getClassLoader()).getLoggerConfigurations(),
            ManagementFactory.getRuntimeMXBean().getInputArguments()));
    if (!problems.isEmpty()) {
      throw new WrongSettings(problems);
    }
  }
}
