package id.bersinar.scenario;

import static org.awaitility.Awaitility.await;

import id.bersinar.BersinarApplication;
import id.bersinar.startup.Startup;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/// The whole program with its own settings, in the tests' JVM, whose classes are warm: a start
/// takes a fourth of what it takes [RunningBot]. For all that needs no process, which can be
/// killed and has an exit code, a terminal and a log of its own.
public final class EmbeddedBot implements AutoCloseable {

  private static final String DATA = "BERSINAR_DATA_DIR";
  private static final Duration START = Duration.ofSeconds(90);

  private final ConfigurableApplicationContext program;
  private final BotDoors doors;
  private final Ear ear;

  private EmbeddedBot(ConfigurableApplicationContext program, BotDoors doors, Ear ear) {
    this.program = program;
    this.doors = doors;
    this.ear = ear;
  }

  /// Starts it and waits until it is ready and has found Telegram.
  ///
  /// @param environment the variables of `.env.example`
  public static EmbeddedBot start(Map<String, String> environment, String... arguments) {
    var bot = launch(environment, arguments);
    try {
      await().atMost(START).until(() -> bot.health().statusCode() == 200);
      return bot;
    } catch (RuntimeException e) {
      bot.close();
      throw e;
    }
  }

  /// Starts it, whether it finds Telegram or not.
  public static EmbeddedBot launch(Map<String, String> environment, String... arguments) {
    var all = Programs.withCheapReceipts(environment);
    Programs.CONTROLLER.forEach(all::putIfAbsent);
    var doors = BotDoors.of(all, arguments);
    var ear = Ear.open();
    try {
      return new EmbeddedBot(run(all, arguments), doors, ear);
    } catch (RuntimeException e) {
      ear.close();
      throw e;
    }
  }

  /// What it says where it doesn't start, a line each.
  public static List<String> refusal(Map<String, String> environment, String... arguments) {
    var all = Programs.withCheapReceipts(environment);
    BotDoors.of(all, arguments);
    try (var ear = Ear.open()) {
      try (var started = run(all, arguments)) {
        throw new AssertionError("it started: " + started);
      } catch (RuntimeException refused) {
        return ear.lines();
      }
    }
  }

  private static ConfigurableApplicationContext run(
      Map<String, String> environment, String... arguments) {
    var application = Startup.of(BersinarApplication.class);
    application.setRegisterShutdownHook(false);
    // Logging is the whole JVM's, and others may be setting it up at the same time.
    application.setListeners(
        application.getListeners().stream()
            .filter(it -> !(it instanceof LoggingApplicationListener))
            .toList());
    application.addInitializers(context -> prepare(context, environment));
    var all = new ArrayList<>(Arrays.asList(arguments));
    // Without what the tests' own contexts are set to.
    all.add("--spring.config.location=classpath:/");
    // By this name Quartz finds it in all of the JVM, and what it has stored in its database.
    all.add(
        "--spring.quartz.scheduler-name=bersinar"
            + String.valueOf(environment.get(DATA)).hashCode());
    all.add("--spring.datasource.hikari.leak-detection-threshold=" + LentConnections.THRESHOLD);
    return application.run(all.toArray(String[]::new));
  }

  private static void prepare(
      ConfigurableApplicationContext context, Map<String, String> environment) {
    var variables =
        new SystemEnvironmentPropertySource("test-systemEnvironment", Map.copyOf(environment));
    context.getEnvironment().getPropertySources().addAfter("commandLineArgs", variables);
    var beans = context.getBeanFactory();
    beans.registerSingleton(ProductionClasses.class.getName(), new ProductionClasses());
    beans.addBeanPostProcessor(new Movable());
  }

  private record Movable() implements BeanPostProcessor {
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
      return bean instanceof Clock ? new MovableClock() : bean;
    }
  }

  public URI url() {
    return doors.url();
  }

  /// By this its days and hours go.
  public MovableClock clock() {
    return (MovableClock) program.getBean(Clock.class);
  }

  /// What an address of it answers; 0 where nobody answers.
  public HttpAnswer get(String path) {
    return doors.get(path);
  }

  /// What an address of it answers; 0 where nobody answers.
  public HttpAnswer send(HttpRequest.Builder request) {
    return doors.send(request);
  }

  /// What it says of its health.
  public HttpAnswer health() {
    return doors.ofHealth();
  }

  /// Its metrics, a line each.
  public List<String> metrics() {
    return doors.metrics();
  }

  /// What an operator has been told meanwhile, by it or by another program of this JVM.
  public List<String> log() {
    return ear.lines();
  }

  /// Ends it as an operator would.
  @Override
  public void close() {
    program.close();
    ear.close();
  }
}
