package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.bersinar.scenario.EmbeddedBot;
import id.bersinar.scenario.RunningBot;
import id.bersinar.scenario.WholeProgram;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// The process is killed while hundreds wait for their answers.
@WholeProgram
class CrowdCrashTest {

  private static final String DEMO = "--spring.profiles.active=demo";
  private static final int PEOPLE = 300;
  private static final long FIRST = 10_000;

  // What is on its way, and what was deleted together.
  private static final int MOST_DOUBLED = 40;

  @TempDir private Path data;

  private static LongStream chats() {
    return LongStream.range(FIRST, FIRST + PEOPLE);
  }

  private static List<String> answers(ScriptedTelegram telegram, long chat) {
    return telegram.textsIn(chat).stream().filter(it -> !it.startsWith("Sedang ramai")).toList();
  }

  private void thePeopleAreKnown() {
    var url = "jdbc:h2:file:" + data.resolve("demo");
    // One connection for all: H2 opens and closes its file with the first and the last.
    try (var source = new SingleConnectionDataSource(url, "bersinar", "", true)) {
      Flyway.configure().dataSource(source).load().migrate();
      KnownPeople.put(new JdbcTemplate(source), chats().toArray());
    }
  }

  private Map<String, String> environment(ScriptedTelegram telegram) {
    return Map.of(
        "BERSINAR_DATA_DIR", data.toString(),
        "BERSINAR_TELEGRAM_API_URL", telegram.url().toString());
  }

  @Test
  void afterAKillEachIsAnsweredAndNobodyTwiceButThoseOnTheWay() {
    thePeopleAreKnown();
    try (var telegram = ScriptedTelegram.start()) {
      try (var bot = RunningBot.start(environment(telegram), DEMO)) {
        chats()
            .forEach(
                chat ->
                    telegram.gives(
                        chat, UpdateKinds.update(chat, UpdateKinds.says(chat, "/pelatihan"))));
        telegram.gives(FIRST + PEOPLE, UpdateKinds.update(FIRST + PEOPLE, "\"message\":\"a\""));
        await()
            .atMost(Duration.ofSeconds(60))
            .until(() -> chats().filter(it -> !answers(telegram, it).isEmpty()).count() > 60);
        bot.kill();
      }
      assertThat(chats()).anyMatch(chat -> answers(telegram, chat).isEmpty());
      try (var _ = EmbeddedBot.start(environment(telegram), DEMO)) {
        await()
            .atMost(Duration.ofSeconds(60))
            .until(() -> chats().noneMatch(it -> answers(telegram, it).isEmpty()));
      }
      assertThat(telegram.isConfirmed(FIRST + PEOPLE)).isTrue();
      assertThat(chats().filter(it -> answers(telegram, it).size() > 1).count())
          .isLessThan(MOST_DOUBLED);
    }
  }
}
