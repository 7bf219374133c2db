package id.bersinar.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;

class SpaceWatchTest {

  private final List<Object> events = new ArrayList<>();
  private long megabytes;
  private final SpaceWatch watch = new SpaceWatch(() -> megabytes << 20, events::add);

  private void free(long megabytes) {
    this.megabytes = megabytes;
    watch.run();
  }

  @Test
  void littleSpaceIsToldOnceAndAgainAfterItWasFine() {
    free(501);
    assertThat(events).isEmpty();
    free(499);
    free(400);
    free(520);
    free(480);
    assertThat(events).containsExactly(new SpaceLow(499));
    free(700);
    free(300);
    assertThat(events).containsExactly(new SpaceLow(499), new SpaceLow(300));
  }

  @Test
  void healthSaysIt() {
    megabytes = 600;
    assertThat(watch.health().getStatus()).isEqualTo(Status.UP);
    assertThat(watch.health().getDetails()).containsEntry("low", false);
    megabytes = 100;
    assertThat(watch.health().getStatus()).isEqualTo(Status.UP);
    assertThat(watch.health().getDetails()).containsEntry("low", true);
    megabytes = 10;
    assertThat(watch.health().getStatus()).isEqualTo(Status.DOWN);
  }

  @Test
  void itIsTheDiskOfTheDataDirectory(@TempDir Path data) {
    assertThat(
            new SpaceWatch(new StorageSettings(data.toString()), events::add).health().getDetails())
        .containsKey("freeMegabytes");
    assertThat(
            new SpaceWatch(new StorageSettings(data.resolve("gone").toString()), events::add)
                .health()
                .getStatus())
        .isEqualTo(Status.DOWN);
  }
}
