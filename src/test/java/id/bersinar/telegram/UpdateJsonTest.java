package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UpdateJsonTest {

  @Test
  void eachUpdateIsTakenOutToTheLetter() throws IOException {
    var first = "{\"update_id\" : 1, \"message\":{\"text\":\"a \\\" } ] é 😀\"}}";
    var second = "{\"x\":[[{}]],\"update_id\":5000000000}";
    var answer = "{\"result\":[" + first + ", null ,\n" + second + "], \"ok\":true}";
    assertThat(UpdateJson.split(answer))
        .hasValue(
            List.of(new ReceivedUpdate(1, first), new ReceivedUpdate(5_000_000_000L, second)));
  }

  @Test
  void longAnswersToo() throws IOException {
    var text = "é".repeat(4000);
    var update = "{\"update_id\":%d,\"message\":{\"text\":\"" + text + "\"}}";
    var answer = new StringBuilder("{\"ok\":true,\"result\":[");
    for (int id = 0; id < 100; id++) {
      answer.append(id == 0 ? "" : ",").append(String.format(update, id));
    }
    var updates = UpdateJson.split(answer.append("]}").toString()).orElseThrow();
    assertThat(updates).hasSize(100);
    assertThat(updates.getLast().json()).isEqualTo(String.format(update, 99));
  }

  @Test
  void whatHoldsNoUpdatesIsNone() throws IOException {
    assertThat(UpdateJson.split("{\"ok\":false,\"result\":[]}")).isEmpty();
    assertThat(UpdateJson.split("{\"ok\":true,\"result\":true}")).isEmpty();
    assertThat(UpdateJson.split("[]")).isEmpty();
    assertThatThrownBy(() -> UpdateJson.split("<html>")).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> UpdateJson.split("{\"ok\":true,\"result\":[{\"upd"))
        .isInstanceOf(IOException.class);
  }

  @Test
  void aSingleOneIsReadLikeTheOthers() throws IOException {
    assertThat(UpdateJson.single("{\"update_id\":3}").map(ReceivedUpdate::id)).hasValue(3L);
    assertThat(UpdateJson.single("null")).isEqualTo(Optional.empty());
    assertThat(UpdateJson.single("")).isEmpty();
    assertThat(UpdateJson.single("{}")).isEmpty();
  }

  @Test
  void whatWasSaidIsNotPrinted() {
    assertThat(new ReceivedUpdate(3, "{\"text\":\"rahasia\"}"))
        .asString()
        .doesNotContain("rahasia");
  }
}
