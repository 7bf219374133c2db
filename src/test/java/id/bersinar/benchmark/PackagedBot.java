package id.bersinar.benchmark;

import id.bersinar.scenario.RunningBot;
import id.bersinar.soak.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/// The packaged program as the README starts it after `prepare`, with the demonstration's trainings
/// and posko and without Telegram's limit of messages over all chats.
final class PackagedBot implements Subject {

  private static final String MESSAGES_PER_SECOND = "10000";
  private static final String STATEMENTS =
      "select coalesce(sum(calls), 0) from pg_stat_statements"
          + " where query not ilike 'begin%' and query not ilike 'select $1'";

  private final RunningBot bot;
  private final Database database;
  private final Path data;
  private final Path collections;
  private final boolean postgresql;
  private final Delivery delivery;

  private PackagedBot(
      RunningBot bot,
      Database database,
      Path data,
      Path collections,
      boolean postgresql,
      Delivery delivery) {
    this.bot = bot;
    this.database = database;
    this.data = data;
    this.collections = collections;
    this.postgresql = postgresql;
    this.delivery = delivery;
  }

  /// @param name of the database, `h2` or `postgresql`
  /// @param webhook whether updates are pushed
  static PackagedBot start(Path jar, String name, boolean webhook, Telegram telegram)
      throws IOException {
    var data = Files.createTempDirectory("bersinar-benchmark");
    var database = Database.start(name, data);
    boolean postgresql = !database.settings().isEmpty();
    if (postgresql) {
      database.run("create extension pg_stat_statements");
    }
    int port = RunningBot.freePort();
    var arguments = new ArrayList<>(List.of("--spring.profiles.active=demo"));
    arguments.addAll(database.settings());
    if (webhook) {
      arguments.add("--bersinar.telegram.webhook-url=http://127.0.0.1:" + port + Webhook.PATH);
      arguments.add("--bersinar.telegram.webhook-secret=" + Webhook.SECRET);
    }
    var fetched = new Fetched();
    telegram.give(fetched);
    var bot =
        RunningBot.launchJar(
                jar,
                Map.of(
                    "BERSINAR_DATA_DIR", data.toString(),
                    "BERSINAR_HTTP_PORT", Integer.toString(port),
                    "BERSINAR_TELEGRAM_API_URL", telegram.url().toString(),
                    "TELEGRAM_MESSAGES_PER_SECOND", MESSAGES_PER_SECOND,
                    // Nothing that tests watch for.
                    "SPRING_APPLICATION_JSON", "{}"),
                arguments.toArray(String[]::new))
            .awaited();
    var collections = data.resolve("collections.log");
    bot.process().logCollections(collections);
    return new PackagedBot(
        bot, database, data, collections, postgresql, webhook ? new Webhook(bot.url()) : fetched);
  }

  @Override
  public Delivery delivery() {
    return delivery;
  }

  /// After a collection of garbage, which belongs to nobody.
  @Override
  public Usage usage() {
    bot.process().collectGarbage();
    return new Usage(
        bot.process().processorTime(),
        postgresql ? processorTimeOfPostgresql() : Duration.ZERO,
        new Allocations(collections).bytes(),
        postgresql ? database.number(STATEMENTS) : 0);
  }

  private Duration processorTimeOfPostgresql() {
    var server = database.strings("select pg_read_file('postmaster.pid')").getFirst();
    return ProcessorTime.ofAll(Long.parseLong(server.lines().findFirst().orElseThrow()));
  }

  private double metric(String name) {
    return bot.metrics().stream()
        .filter(it -> it.startsWith(name))
        .mapToDouble(it -> Double.parseDouble(it.substring(it.lastIndexOf(' '))))
        .sum();
  }

  /// What is in use after a collection of garbage, and what it takes of the machine before it.
  Memory memory() {
    long processor = bot.process().processorTime().toSeconds();
    long resident = bot.process().residentMegabytes();
    bot.process().collectGarbage();
    return new Memory(
        processor,
        resident,
        megabytes("jvm_memory_used_bytes{area=\"heap\""),
        megabytes("jvm_memory_used_bytes{area=\"nonheap\",id=\"Metaspace\""),
        megabytes("jvm_memory_used_bytes{area=\"nonheap\",id=\"Code"),
        (long) metric("jvm_threads_live_threads"));
  }

  private long megabytes(String name) {
    return (long) metric(name) >> 20;
  }

  List<String> errors() {
    return bot.log().lines().filter(it -> it.contains(" ERROR ")).limit(20).toList();
  }

  @Override
  public void close() {
    bot.close();
    try {
      database.close();
      FileSystemUtils.deleteRecursively(data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
