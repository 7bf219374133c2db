package id.bersinar.tips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.bersinar.scenario.RunningBot;
import id.bersinar.scenario.SimulatedTelegram;
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
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What somebody finds of tips who can write down the memory of the running program a quarter of an
/// hour after the last word.
@WholeProgram(seconds = 90)
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
  @TempDir private Path dumps;

  @Test
  void aQuarterOfAnHourLaterMemoryHoldsNeitherWordsNorReceiptNorPictureNorSender() {
    aQuarterOfAnHourLaterNothingIsLeft(false);
  }

  @Test
  void norDoesItWithAWebhook() {
    aQuarterOfAnHourLaterNothingIsLeft(true);
  }

  private void aQuarterOfAnHourLaterNothingIsLeft(boolean webhook) {
    try (var telegram = SimulatedTelegram.start();
        var bot = start(telegram, webhook)) {
      var sari = telegram.phone(SILENT, "Sari (contoh)", "id");
      sari.sends("/lapor").taps("tips.subject.dealing").sees("tips.ask.seen");
      sari.sends(WORD + "-batal").sees("tips.ask.where");
      assertThat(hits(bot, WORD)).as("while the draft is open").isNotEmpty();
      assertThat(hits(bot, SILENT)).as("while the draft is open").isNotEmpty();
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

      // Wiping and rinsing go by a clock that no test moves, and others use the bot meanwhile.
      var tini = telegram.phone(OTHER, "Tini (contoh)", "id");
      await()
          .atMost(Duration.ofMinutes(3))
          .pollInterval(Duration.ofSeconds(3))
          .untilAsserted(
              () -> {
                tini.sends("/bantuan");
                assertThat(hits(bot, WORD, receipt, digits, piece(photo), piece(picture)))
                    .isEmpty();
                assertThat(hits(bot, SILENT, CANCELLED, WIPED, SENT)).isEmpty();
              });
      tini.sends("/bahasa").sees("people.ask-language");
      assertThat(hits(bot, OTHER)).as("of a conversation that is no secret").isNotEmpty();
    }
  }

  private RunningBot start(SimulatedTelegram telegram, boolean webhook) {
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
    return RunningBot.startWithClock(
        forTheClock,
        environment,
        "--spring.profiles.active=demo",
        // At full cost, as its memory is looked at too.
        "--bersinar.tips.stretching.memory=65536",
        address + (webhook ? "http://127.0.0.1:" + port + "/telegram/webhook" : ""),
        "--bersinar.telegram.webhook-secret=Sample_secret-1");
  }

  /// From the midst of a picture, a byte a character.
  private static String piece(byte[] jpeg) {
    int middle = jpeg.length / 2;
    return new String(Arrays.copyOfRange(jpeg, middle, middle + 48), StandardCharsets.ISO_8859_1);
  }

  /// Where the heap holds them, with what stands around, which tells whose buffer it is.
  private List<String> hits(RunningBot bot, String... canaries) {
    return hits(bot, Stream.of(canaries).flatMap(HeapTest::spellings).toList());
  }

  /// As above, for accounts: as numbers and in digits.
  private List<String> hits(RunningBot bot, long... accounts) {
    return hits(
        bot,
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

  private List<String> hits(RunningBot bot, List<byte[]> needles) {
    var file = dumps.resolve("heap.hprof");
    bot.dumpHeap(file);
    try (var dump = Files.newInputStream(file)) {
      return hits(dump, needles);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> hits(InputStream dump, List<byte[]> needles) throws IOException {
    var beginnings = new boolean[0x10000];
    needles.forEach(it -> beginnings[pair(it[0], it[1])] = true);
    var hits = new ArrayList<String>();
    var memory = new byte[PIECE];
    int held = 0;
    for (int read; (read = dump.readNBytes(memory, held, PIECE - held)) > 0; ) {
      // What is too near to the end for its surroundings comes again with the next piece.
      int end = held + read - SURROUNDINGS;
      for (int at = 0; at < end; at++) {
        if (beginnings[pair(memory[at], memory[at + 1])]) {
          int start = at;
          if (needles.stream().anyMatch(it -> holds(memory, start, it))) {
            hits.add(surroundings(memory, start));
          }
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

  private static boolean holds(byte[] memory, int at, byte[] needle) {
    for (int place = 0; place < needle.length; place++) {
      if (memory[at + place] != needle[place]) {
        return false;
      }
    }
    return true;
  }

  private static String surroundings(byte[] memory, int at) {
    int from = Math.max(0, at - SURROUNDINGS / 2);
    var around = Arrays.copyOfRange(memory, from, from + SURROUNDINGS);
    return new String(around, StandardCharsets.ISO_8859_1).replaceAll("[^ -~]+", "·");
  }
}
