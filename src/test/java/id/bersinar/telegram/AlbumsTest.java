package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.objects.Update;

/// Pictures that are sent together.
class AlbumsTest {

  private final MovableTime time = new MovableTime();
  private final Albums albums = new Albums(time);

  private static Update photo(long chat, int message, String more) {
    var content =
        UpdateKinds.says(chat, "-")
            .replace("\"message_id\":9", "\"message_id\":" + message)
            .replace(
                "\"text\":\"-\"",
                "\"photo\":[{\"file_id\":\"a\",\"file_unique_id\":\"b\",\"width\":9,\"height\":9}]"
                    + more);
    try {
      return UpdateJson.read(new ReceivedUpdate(1, UpdateKinds.update(1, content)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isFurther(long chat, int message, String group) {
    return albums.isFurther(chat, photo(chat, message, ",\"media_group_id\":\"" + group + "\""));
  }

  @Test
  void onlyTheFirstIsHeardEvenIfItComesAgain() {
    assertThat(isFurther(7, 1, "x")).isFalse();
    assertThat(isFurther(7, 2, "x")).isTrue();
    assertThat(isFurther(7, 3, "x")).isTrue();
    assertThat(isFurther(7, 1, "x")).isFalse();
    assertThat(isFurther(8, 2, "x")).isFalse();
    assertThat(isFurther(7, 4, "y")).isFalse();
    assertThat(albums.isFurther(7, photo(7, 5, ""))).isFalse();
  }

  @Test
  void nobodyIsRememberedForLong() {
    assertThat(isFurther(7, 1, "x")).isFalse();
    time.advance(Duration.ofMinutes(2));
    albums.tidy();
    assertThat(isFurther(7, 2, "x")).isFalse();
  }
}
