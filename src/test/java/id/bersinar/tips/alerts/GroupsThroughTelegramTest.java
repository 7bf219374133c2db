package id.bersinar.tips.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.bersinar.scenario.EachDatabase;
import id.bersinar.scenario.PhoneInSimulator;
import id.bersinar.scenario.SimulatedTelegram;
import id.bersinar.scenario.TakesSeconds;
import id.bersinar.scenario.TestDatabase;
import id.bersinar.tips.TipScenario;
import id.bersinar.tips.intake.Intake;
import id.bersinar.tips.record.HandIn;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Groups of officers, with all that Telegram does to groups.
@EachDatabase
@TakesSeconds(25)
@SpringBootTest(
    classes = GroupsThroughTelegramTest.Whole.class,
    properties = {
      "bersinar.telegram.token=" + SimulatedTelegram.TOKEN,
      "bersinar.operators=" + GroupsThroughTelegramTest.OPERATOR,
      "bersinar.tips.slot=1s",
      "bersinar.tips.shortest-slot=1s",
      "bersinar.tips.sweep=200ms"
    })
@ContextConfiguration(initializers = TestDatabase.class)
@DirtiesContext
@SuppressWarnings("NullAway.Init") // injected
class GroupsThroughTelegramTest {

  static final long OPERATOR = 77;

  private static final long OFFICER = 78;
  private static final String JOINED = "tips.group.joined";
  private static final String NEW = "tips.notice.new";
  private static final String MUTED = "tips.group.silent.muted";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final SimulatedTelegram TELEGRAM = SimulatedTelegram.start();

  @Autowired private JdbcClient database;
  @Autowired private Intake intake;
  @Autowired private SilentGroups silentGroups;

  private PhoneInSimulator operator;
  private PhoneInSimulator officer;
  private PhoneInSimulator group;

  /// Everything but the simulator, which runs on its own.
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
                "id\\.bersinar\\..*Application",
                "id\\.bersinar\\..*Test.*"
              }))
  static class Whole {
    @Bean
    Clock clock() {
      return Clock.systemUTC();
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

  @BeforeEach
  void anOfficerInAGroup() {
    database.sql("delete from desk_group").update();
    operator = TELEGRAM.phone(OPERATOR, "Operator (contoh)", "id");
    operator.sends("/menu").sees("dialogue.menu");
    officer = TELEGRAM.phone(OFFICER, "Petugas (contoh)", "id");
    if (database.sql("select count(*) from officer_key").query(Long.class).single() == 0) {
      engage();
      TipScenario.choosesPassphrase(officer);
    }
    group = TELEGRAM.group("Grup piket (contoh)", officer);
  }

  private void engage() {
    officer.sends("/izin").taps("people.consent").sees("dialogue.menu");
    database
        .sql("update person set desk = 'POLSEK', position = 'OFFICER' where chat_id = :chat")
        .param("chat", OFFICER)
        .update();
    database
        .sql(
            "insert into person_role (person_id, role)"
                + " select id, 'LIAISON' from person where chat_id = :chat")
        .param("chat", OFFICER)
        .update();
  }

  private void aTipComes() {
    intake.accept(HandIn.fresh(), TipScenario.TOLD, Optional.empty(), TipScenario.POLSEK, false);
  }

  /// What is wrong with a group counts only when it has been so for a while.
  private void silenceIsTold() {
    await().atMost(PATIENCE).until(() -> count("trouble is not null and not trouble_told") == 1);
    database
        .sql("update desk_group set trouble_since = :then where trouble is not null")
        .param("then", OffsetDateTime.now().minusMinutes(2))
        .update();
    silentGroups.run();
  }

  private long count(String where) {
    return database
        .sql("select count(*) from desk_group where " + where)
        .query(Long.class)
        .single();
  }

  @Test
  void aGroupKeepsItsNoticesThroughAnUpgradeThatNobodyTold() {
    group.sends("/laporan").sees(JOINED);
    aTipComes();
    group.seesWithin(PATIENCE, NEW);
    var grown = group.upgrades(false);
    aTipComes();
    grown.seesWithin(PATIENCE, NEW);
    await().atMost(PATIENCE).until(() -> count("chat_id = " + grown.id()) == 1);
    assertThat(count("true")).isOne();
  }

  @Test
  void aTopicGetsItsNoticesAndWhenItIsClosedTheGroupDoes() {
    group.sendsInTopic(77, "/laporan").sees(JOINED);
    assertThat(group.topicOfNewest()).isEqualTo(77);
    group.sends("halo");
    aTipComes();
    group.seesWithin(PATIENCE, NEW);
    assertThat(group.topicOfNewest()).isEqualTo(77);
    group.closesTopic(77, false);
    aTipComes();
    group.seesWithin(PATIENCE, NEW);
    assertThat(group.topicOfNewest()).isZero();
    assertThat(count("trouble is not null")).isZero();
  }

  @Test
  void aGroupThatCannotBeWrittenToIsToldByItsDesk() {
    group.sends("/laporan").sees(JOINED);
    operator.sends("/menu");
    officer.sends("/menu");
    group.mutes(true);
    aTipComes();
    silenceIsTold();
    operator.seesWithin(PATIENCE, MUTED).seesNothingOf("people.messages-refused", "Isi contoh");
    officer.seesWithin(PATIENCE, MUTED);
    group.mutes(false);
    aTipComes();
    group.seesWithin(PATIENCE, NEW);
    await().atMost(PATIENCE).until(() -> count("trouble is not null") == 0);
    group.blocks();
    silenceIsTold();
    officer.seesWithin(PATIENCE, "tips.group.silent.gone");
  }

  @Test
  void anOfficerWhoHidesIsAskedNotTo() {
    group.sendsHidden("/laporan").sees("dialogue.hidden-administrator");
    assertThat(count("true")).isZero();
  }
}
