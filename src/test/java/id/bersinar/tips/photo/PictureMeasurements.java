package id.bersinar.tips.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How long ten large photos take that come at once, and how much memory. Not part of the build:
/// `docs/measurements.md` says how to run it.
class PictureMeasurements {

  private static final Logger log = LoggerFactory.getLogger(PictureMeasurements.class);

  private static final int PHOTOS = 10;
  private static final int WIDTH = 4000;
  private static final int HEIGHT = 3000;
  // Stands for what the program itself has in memory.
  private static final int ELSE_IN_MEMORY = 100 * 1024 * 1024;

  /// In a process of its own, with as much memory as the demonstration has.
  @Test
  void tenPhotosAtOnce() throws Exception {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Alone.class.getName())
            .redirectErrorStream(true)
            .start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    log.info("{} photos of 12 megapixels at once: {}", PHOTOS, said.strip());
  }

  /// The process.
  static final class Alone {

    private Alone() {}

    static void main() throws Exception {
      var elseInMemory = new byte[ELSE_IN_MEMORY];
      var photo = photo();
      var cleaning = new PhotoCleaning();
      long before = System.nanoTime();
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        Callable<PhotoCleaning.Outcome> sent = () -> cleaning.clean(_ -> photo.clone());
        var tasks = IntStream.range(0, PHOTOS).mapToObj(_ -> sent).toList();
        for (var outcome : threads.invokeAll(tasks)) {
          if (!(outcome.get() instanceof PhotoCleaning.Done)) {
            throw new IllegalStateException("refused: " + outcome.get());
          }
        }
      }
      var time = Duration.ofNanos(System.nanoTime() - before);
      var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
      System.out.printf(
          "%.1f s, heap grown to %d MB with %d MB held besides, peak of %s%n",
          time.toMillis() / 1000.0,
          heap.getCommitted() >> 20,
          elseInMemory.length >> 20,
          Files.readAllLines(Path.of("/proc/self/status")).stream()
              .filter(line -> line.startsWith("VmHWM"))
              .findFirst()
              .orElse("memory unknown"));
    }

    /// Smooth with some grain, as a camera has it.
    private static byte[] photo() {
      var random = new Random(1);
      var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
      for (int y = 0; y < HEIGHT; y++) {
        for (int x = 0; x < WIDTH; x++) {
          int light = (x + y) * 200 / (WIDTH + HEIGHT) + random.nextInt(40);
          image.setRGB(x, y, light << 16 | (255 - light) << 8 | light / 2);
        }
      }
      return SamplePictures.jpeg(image);
    }
  }
}
