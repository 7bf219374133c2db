package id.bersinar.scenario;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.util.ClassUtils;

/// Lets the timers of a bot in a process of its own come more often, up to once a second. The bot
/// finds it where only tests put it.
public final class FastTimers
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  static final String TIMES = "bersinar.test.timers";

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    int times = context.getEnvironment().getRequiredProperty(TIMES, Integer.class);
    context.getBeanFactory().addBeanPostProcessor(new Shortening(times));
  }

  /// Writes a directory for the class path.
  static void install(Path directory) {
    ProcessClock.install(directory, FastTimers.class, Shortening.class);
  }

  private record Shortening(int times) implements BeanPostProcessor {
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
      return bean instanceof TaskScheduler ? shortened(bean) : bean;
    }

    private Object shortened(Object scheduler) {
      return Proxy.newProxyInstance(
          scheduler.getClass().getClassLoader(),
          ClassUtils.getAllInterfaces(scheduler),
          (_, method, arguments) -> {
            try {
              return method.invoke(scheduler, shortened(arguments));
            } catch (InvocationTargetException e) {
              throw e.getCause();
            }
          });
    }

    private Object[] shortened(Object[] arguments) {
      var all = arguments == null ? new Object[0] : arguments.clone();
      var now = Instant.now();
      for (int i = 0; i < all.length; i++) {
        if (all[i] instanceof Duration period) {
          all[i] = shortened(period);
        } else if (all[i] instanceof Instant start && start.isAfter(now)) {
          all[i] = now.plus(shortened(Duration.between(now, start)));
        }
      }
      return all;
    }

    private Duration shortened(Duration period) {
      var shorter = period.dividedBy(times);
      var second = Duration.ofSeconds(1);
      return shorter.compareTo(second) > 0 ? shorter : second;
    }
  }
}
