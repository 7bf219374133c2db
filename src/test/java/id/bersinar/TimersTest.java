package id.bersinar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.zaxxer.hikari.HikariDataSource;
import id.bersinar.scenario.EachDatabase;
import id.bersinar.scenario.FaultyDatabase;
import id.bersinar.scenario.SimulatedTelegram;
import id.bersinar.scenario.TakesSeconds;
import id.bersinar.scenario.TestDatabase;
import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quartz.Job;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.TriggerBuilder;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Everything that the program does by the clock, on a pool of two connections: whatever happens
/// within a timer, it gives its connection back and comes again.
@EachDatabase
@TakesSeconds(40)
@SpringBootTest(
    classes = TimersTest.Everything.class,
    properties = {
      "bersinar.telegram.token=" + SimulatedTelegram.TOKEN,
      "spring.datasource.hikari.maximum-pool-size=2",
      // They would tell of each of thousands of faults.
      "logging.level.com.zaxxer.hikari.pool.ProxyConnection=off",
      "logging.level.org.hibernate=off",
      "logging.level.org.springframework.transaction=off",
      "logging.level.org.springframework.scheduling=off"
    })
@ContextConfiguration(initializers = TestDatabase.class)
@DirtiesContext
@SuppressWarnings("NullAway.Init") // injected
class TimersTest {

  private static final int TIMES = 5;
  private static final int MOST_STEPS = 30;
  private static final SimulatedTelegram TELEGRAM = SimulatedTelegram.start();

  @Autowired private ApplicationContext context;
  @Autowired private ScheduledAnnotationBeanPostProcessor scheduled;
  @Autowired private List<JobDetail> jobs;
  @Autowired private TaskScheduler scheduler;
  @Autowired private DataSource pool;
  @Autowired private FaultyDatabase database;
  @Autowired private JdbcClient sql;

  /// The program, with a database that can fail.
  @SpringBootConfiguration
  @EnableAutoConfiguration
  @AutoConfigurationPackage(basePackages = "id.bersinar")
  @ConfigurationPropertiesScan("id.bersinar")
  @ComponentScan(
      nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
      basePackages = "id.bersinar",
      excludeFilters =
          @ComponentScan.Filter(
              type = FilterType.REGEX,
              pattern = {
                "id\\.bersinar\\.simulator\\..*",
                "id\\.bersinar\\..*(Bersinar|Scenario|Gate)Application",
                "id\\.bersinar\\..*(Test|Measurements).*"
              }))
  static class Everything {
    @Bean
    Clock clock() {
      return Clock.systemUTC();
    }

    @Bean
    static FaultyDatabase faultyDatabase() {
      return new FaultyDatabase();
    }
  }

  @DynamicPropertySource
  static void telegram(DynamicPropertyRegistry registry) {
    registry.add("bersinar.telegram.api-url", TELEGRAM::url);
  }

  @AfterAll
  static void stop() {
    TELEGRAM.close();
  }

  /// Something for them to find, beside what is there at the start.
  @BeforeEach
  void somethingToDo() {
    sql.sql("delete from vanishing_message").update();
    sql.sql(
            "insert into vanishing_message values (1, 1, timestamp with time zone '2026-01-01"
                + " 00:00:00+00')")
        .update();
    sql.sql("delete from person where chat_id = 1").update();
    sql.sql(
            "insert into person (id, chat_id, language, first_seen, reachable)"
                + " values (:id, 1, 'id', date '2020-01-01', true)")
        .param("id", UUID.randomUUID())
        .update();
  }

  /// A new one has to be put here, and so somebody has to think of where it runs.
  @Test
  void eachSaysOnWhichNodesItRuns() {
    assertThat(jobsOn(Timing.Nodes.ONE))
        .containsExactlyInAnyOrder(
            """
            AbsentGuestsJob AuditChain ClosedDesks DataTerms DigestJob HolidayWarning KeyRotation MinutesJob
            NamedOperators NeglectedTips OccasionReminders OfficersWithoutAccess Overdue PastReminders
            PastUpdates PlanAhead PlantedKeys ProposalSweep RefusalReport Release
            RemindingJob Resumption Retention SendingJob SettingsWatch SilentGroups
            SilentSessions TellingJob TextReports TextWatch Vanishing WeeklyFingerprint
            """
                .strip()
                .split("\\s+"));
    assertThat(jobsOn(Timing.Nodes.EVERY))
        .containsExactlyInAnyOrder(
            """
            AgeingShredKeys Backup BufferRinse ClockWatch FewShredKeys FreshReceipts HolidayReload
            IdleKeys KeysOfOtherNodes MemoryTidying Newcomers SessionWipe SpaceWatch
            StrayShredKeys Stretching Sweep WithdrawnShredKeys TextReload
            """
                .strip()
                .split("\\s+"));
  }

  private List<String> jobsOn(Timing.Nodes nodes) {
    return context.getBeansOfType(PeriodicJob.class).values().stream()
        .filter(it -> it.timing().nodes() == nodes)
        .map(it -> AopUtils.getTargetClass(it).getSimpleName())
        .toList();
  }

  /// What comes by the clock says where it runs, so nothing comes by Spring's annotation, which
  /// can't.
  @Test
  void nothingElseComesByTheClock() throws IOException {
    var resources = new PathMatchingResourcePatternResolver();
    var readers = new CachingMetadataReaderFactory(resources);
    for (var it : resources.getResources("classpath*:id/bersinar/**/*.class")) {
      assertThat(
              readers
                  .getMetadataReader(it)
                  .getAnnotationMetadata()
                  .getAnnotatedMethods(Scheduled.class.getName()))
          .isEmpty();
    }
    var jobs = context.getBeansOfType(PeriodicJob.class).values();
    assertThat(scheduled.getScheduledTasks())
        .as("the jobs, and what keeps the house")
        .hasSize(jobs.size() + 1);
  }

  @Test
  void eachGivesItsConnectionBack() throws Throwable {
    var timers = timers();
    assertThat(timers).hasSizeGreaterThan(15);
    for (var timer : timers.entrySet()) {
      for (int time = 0; time < TIMES; time++) {
        timer.getValue().execute();
      }
      nothingIsOut(timer.getKey());
    }
  }

  /// A fault of a statement, and one after which the connection is of no use any more.
  @ParameterizedTest
  @ValueSource(strings = {"HY000", "08006"})
  void eachGivesItBackAfterAFaultAtAnyStepAndRunsAgain(String state) throws Throwable {
    int faults = 0;
    for (var timer : timers().entrySet()) {
      boolean failed = true;
      // Beyond its last step there is nothing that could fail.
      for (int step = 1; failed && step <= MOST_STEPS; step++) {
        database.failAt(step, state);
        var _ = catchThrowable(timer.getValue()::execute);
        failed = database.failsNoMore();
        faults += failed ? 1 : 0;
        timer.getValue().execute();
      }
      nothingIsOut(timer.getKey());
    }
    assertThat(faults).isGreaterThan(MOST_STEPS);
  }

  @Test
  void theSchedulerRunsAgainWhatHasThrown() {
    var runs = new AtomicInteger();
    var running =
        scheduler.scheduleWithFixedDelay(
            () -> {
              runs.incrementAndGet();
              throw new IllegalStateException("contoh");
            },
            Duration.ofMillis(5));
    try {
      await().until(() -> runs.get() > 3);
    } finally {
      running.cancel(false);
    }
  }

  private void nothingIsOut(String timer) {
    // What the program does beside it needs one now and then.
    await()
        .alias(timer)
        .atMost(Duration.ofSeconds(30))
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(5))
        .until(
            () ->
                pool.unwrap(HikariDataSource.class).getHikariPoolMXBean().getActiveConnections()
                    == 0);
  }

  private Map<String, Executable> timers() {
    var all = new LinkedHashMap<String, Executable>();
    scheduled
        .getScheduledTasks()
        .forEach(it -> all.put(it.getTask().toString(), it.getTask().getRunnable()::run));
    jobs.forEach(it -> all.put(it.getKey().toString(), () -> execute(it)));
    return all;
  }

  private void execute(JobDetail detail) throws JobExecutionException {
    var job = (Job) context.getAutowireCapableBeanFactory().createBean(detail.getJobClass());
    var execution = mock(JobExecutionContext.class);
    var trigger = TriggerBuilder.newTrigger().withIdentity(UUID.randomUUID().toString()).build();
    when(execution.getTrigger()).thenReturn(trigger);
    job.execute(execution);
  }
}
