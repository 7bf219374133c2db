package id.bersinar.tips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.bersinar.scenario.RunningBot;
import id.bersinar.scenario.SimulatedTelegram;
import id.bersinar.scenario.TakesSeconds;
import id.bersinar.scenario.TestDatabase;
import id.bersinar.scenario.WholeProgram;
import id.bersinar.tips.photo.SamplePictures;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/// What somebody finds of tips who can write down the memory of the running program a quarter of an
/// hour after the last word.
@WholeProgram
@TakesSeconds(90)
class HeapTest {

  private static final String WORD = "burung-kenari";
  // Accounts, with numbers that nothing else has.
  private static final long SILENT = 8_765_432_109_871L;
  private static final long CANCELLED = 8_765_432_109_872L;
  private static final long WIPED = 8_765_432_109_873L;
  private static final long SENT = 8_765_432_109_874L;
  private static final long OTHER = 8_765_432_109_875L;

  private static final int SURROUNDINGS = 300;
  private static final int PIECE = 1 << 20;
  private static final Duration LATER = Duration.ofMinutes(16);

  @TempDir private Path data;
  @TempDir private Path forTheClock;

  // Where something is found, the dump stays and tells what holds it.
  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path dumps;

  @Test
  void aQuarterOfAnHourLaterMemoryHoldsNeitherWordsNorReceiptNorPictureNorSender() {
    aQuarterOfAnHourLaterNothingIsLeft(false, List.of());
  }

  @Test
  void norDoesItWithAWebhookAndPostgresql() {
    var arguments =
        TestDatabase.settingsOfPostgresql().entrySet().stream()
            .map(it -> "--" + it.getKey() + "=" + it.getValue());
    // The shortest that the pool takes; a connection's buffers go with it.
    var life =
        Stream.of(
            "--spring.datasource.hikari.max-lifetime=30000",
            "--spring.datasource.hikari.keepalive-time=0");
    aQuarterOfAnHourLaterNothingIsLeft(true, Stream.concat(arguments, life).toList());
  }

  private void aQuarterOfAnHourLaterNothingIsLeft(boolean webhook, List<String> database) {
    try (var telegram = SimulatedTelegram.start();
        var bot = start(telegram, webhook, database)) {
      var sari = telegram.phone(SILENT, "Sari (contoh)", "id");
      sari.sends("/lapor").taps("tips.subject.dealing").sees("tips.ask.seen");
      sari.sends(WORD + "-batal").sees("tips.ask.where");
      awaitDump("while the draft is open")
          .until(
              () -> {
                dump(bot);
                return !hits(WORD).isEmpty() && !hits(SILENT).isEmpty();
              });
      var rina = telegram.phone(CANCELLED, "Rina (contoh)", "id");
      rina.sends("/lapor").taps("tips.subject.dealing").sees("tips.ask.seen").sends("/batal");
      rina.sees("dialogue.cancelled");
      bot.setClock(LATER);

      var dewi = telegram.phone(WIPED, "Dewi (contoh)", "id");
      TipsOnPhones.sendsTip(dewi, WORD);
      dewi.taps("tips.noted").sees("dialogue.wiped");

      var budi = telegram.phone(SENT, "Budi (contoh)", "id");
      var photo = SamplePictures.fromAPhone(SamplePictures.quarters(640, 480), 1);
      budi.sends("/lapor").taps("tips.subject.dealing").sees("tips.ask.seen").sends(WORD + "-isi");
      budi.sees("tips.ask.where")
          .sends(WORD + "-tempat")
          .sees("tips.ask.when")
          .sends(WORD + "-waktu");
      budi.taps("tips.origin.outside").sees("tips.photo.ask").sendsPhoto("foto.jpg", photo);
      budi.taps("tips.photo.retouch.keep").sees("tips.photo.result");
      var picture = budi.pictures().getFirst();
      budi.taps("tips.photo.use")
          .sees("tips.read-again", WORD)
          .taps("tips.send")
          .sees("tips.received");
      var receipt = TipsOnPhones.receiptOn(budi);
      var digits = receipt.replace(" ", "");
      bot.setClock(LATER.multipliedBy(2));

      // Wiping and rinsing go by a clock that no test moves. Nobody else comes meanwhile, whose
      // update would take the place of what was asked for last.
      await()
          .atMost(Duration.ofMinutes(3))
          .pollInterval(Duration.ofSeconds(10))
          .untilAsserted(
              () -> {
                dump(bot);
                assertThat(hits(WORD, receipt, digits, piece(photo), piece(picture)))
                    .as("in %s", dumps)
                    .isEmpty();
                assertThat(hits(SILENT, CANCELLED, WIPED, SENT)).as("in %s", dumps).isEmpty();
              });
      var tini = telegram.phone(OTHER, "Tini (contoh)", "id");
      tini.sends("/bahasa").sees("people.ask-language");
      dump(bot);
      assertThat(hits(OTHER)).as("of a conversation that is no secret").isNotEmpty();
    }
  }

  private RunningBot start(SimulatedTelegram telegram, boolean webhook, List<String> database) {
    int port = RunningBot.freePort();
    var environment =
        new HashMap<>(
            Map.of(
                "BERSINAR_DATA_DIR", data.toString(),
                "BERSINAR_HTTP_PORT", Integer.toString(port),
                "BERSINAR_TIPS_SLOT", "1s",
                "BERSINAR_TELEGRAM_API_URL", telegram.url().toString()));
    // The demonstration's own settings know no webhook, so these don't come by variables.
    var address = "--bersinar.telegram.webhook-url=";
    var arguments =
        Stream.of(
            "--spring.profiles.active=demo",
            // Its memory is looked at too.
            "--bersinar.tips.stretching.memory=8192",
            address + (webhook ? "http://127.0.0.1:" + port + "/telegram/webhook" : ""),
            "--bersinar.telegram.webhook-secret=Sample_secret-1");
    return RunningBot.startWithClock(
        forTheClock,
        environment,
        Stream.concat(arguments, database.stream()).toArray(String[]::new));
  }

  /// From the midst of a picture, a byte a character.
  private static String piece(byte[] jpeg) {
    int middle = jpeg.length / 2;
    return new String(Arrays.copyOfRange(jpeg, middle, middle + 48), StandardCharsets.ISO_8859_1);
  }

  /// Where the last dump holds them, with what stands around, which tells whose buffer it is.
  private List<String> hits(String... canaries) {
    return hits(Stream.of(canaries).flatMap(HeapTest::spellings).toList());
  }

  /// As above, for accounts: as numbers and in digits.
  private List<String> hits(long... accounts) {
    return hits(
        LongStream.of(accounts)
            .boxed()
            .flatMap(it -> Stream.concat(spellings(Long.toString(it)), numbers(it)))
            .toList());
  }

  /// Strings are bytes in the machine's order, and arrays of characters in the dump's.
  private static Stream<byte[]> spellings(String canary) {
    return Stream.of(
        canary.getBytes(StandardCharsets.ISO_8859_1),
        canary.getBytes(StandardCharsets.UTF_16BE),
        canary.getBytes(StandardCharsets.UTF_16LE));
  }

  /// Without the noughts in front. A dump has numbers in the network's order.
  private static Stream<byte[]> numbers(long account) {
    var big = ByteBuffer.allocate(Long.BYTES).putLong(account).array();
    var little = ByteBuffer.allocate(Long.BYTES).putLong(Long.reverseBytes(account)).array();
    return Stream.of(Arrays.copyOfRange(big, 2, 8), Arrays.copyOfRange(little, 0, 6));
  }

  /// Each look writes the whole heap down, which takes seconds where much else is running.
  private static ConditionFactory awaitDump(String why) {
    return await(why).atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofSeconds(1));
  }

  private void dump(RunningBot bot) {
    bot.dumpHeap(dumpFile());
  }

  private Path dumpFile() {
    return dumps.resolve("heap.hprof");
  }

  private List<String> hits(List<byte[]> needles) {
    try (var dump = Files.newInputStream(dumpFile())) {
      return hits(dump, needles);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> hits(InputStream dump, List<byte[]> needles) throws IOException {
    // By how they begin, as a dump has hundreds of millions of places.
    var beginning = new byte[0x10000][][];
    needles.stream()
        .collect(Collectors.groupingBy(it -> pair(it[0], it[1])))
        .forEach((pair, some) -> beginning[pair] = some.toArray(byte[][]::new));
    var hits = new ArrayList<String>();
    var memory = new byte[PIECE];
    int held = 0;
    for (int read; (read = dump.readNBytes(memory, held, PIECE - held)) > 0; ) {
      // What is too near to the end for its surroundings comes again with the next piece.
      int end = held + read - SURROUNDINGS;
      for (int at = 0; at < end; at++) {
        var candidates = beginning[pair(memory[at], memory[at + 1])];
        if (candidates != null && holdsOneOf(memory, at, candidates)) {
          hits.add(surroundings(memory, at));
        }
      }
      held = SURROUNDINGS;
      System.arraycopy(memory, end, memory, 0, held);
    }
    return hits;
  }

  private static int pair(byte first, byte second) {
    return (first & 0xff) << 8 | second & 0xff;
  }

  private static boolean holdsOneOf(byte[] memory, int at, byte[][] needles) {
    for (byte[] needle : needles) {
      if (Arrays.equals(memory, at, at + needle.length, needle, 0, needle.length)) {
        return true;
      }
    }
    return false;
  }

  private static String surroundings(byte[] memory, int at) {
    int from = Math.max(0, at - SURROUNDINGS / 2);
    var around = Arrays.copyOfRange(memory, from, from + SURROUNDINGS);
    return new String(around, StandardCharsets.ISO_8859_1).replaceAll("[^ -~]+", "·");
  }
}
