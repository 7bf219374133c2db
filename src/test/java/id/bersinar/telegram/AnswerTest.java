package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {

  private final ObjectMapper mapper = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"ok\":true}",
        "{\"ok\":true,\"result\":null}",
        "{\"ok\":true,\"result\":{\"message_id\":\"x\",\"date\":{}}}",
        "{\"ok\":true,\"result\":[1",
        "{\"result\":\"x\",\"ok\":true,?",
      })
  void whatTelegramHasDoneIsDoneWhateverItsResultLooksLike(String text) throws TelegramTrouble {
    assertThat(Answer.result(text, mapper).path("message_id").canConvertToInt()).isFalse();
  }

  @Test
  void anAnswerThatBreaksOffSaysWhatItCan() throws TelegramTrouble {
    var whole = "{\"ok\":true,\"result\":{\"message_id\":12,\"from\":{\"id\":1,\"is_bot\":true}}}";
    for (int length = whole.indexOf(",\"from"); length <= whole.length(); length++) {
      var result = Answer.result(whole.substring(0, length), mapper);
      assertThat(result.path("message_id").intValue()).isEqualTo(12);
    }
    assertThat(Answer.result(whole.substring(0, 30), mapper).isMissingNode()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html><body>\"ok\":true</body></html>",
        "{}",
        "[]",
        "null",
        "true",
        "[{\"ok\":true}]",
        "{\"ok\":\"true\",\"result\":{}}",
        "{\"ok\":tru",
        "{\"result\":{\"ok\":true}",
        "{\"error_code\":\"x\",\"ok\":false}",
        "{\"error\":\"bad gateway\"}",
      })
  void whatIsNoAnswerOfTheBotApiFailed(String text) {
    assertThatThrownBy(() -> Answer.result(text, mapper))
        .asInstanceOf(type(TelegramTrouble.class))
        .extracting(TelegramTrouble::delivery)
        .isInstanceOf(Delivery.Failed.class);
  }

  @Test
  void anErrorIsUnderstood() {
    var text =
        "{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests\","
            + "\"parameters\":{\"retry_after\":40}}";
    assertThatThrownBy(() -> Answer.result(text, mapper))
        .hasMessageContaining("429 Too Many Requests")
        .asInstanceOf(type(TelegramTrouble.class))
        .extracting(TelegramTrouble::delivery)
        .isEqualTo(new Delivery.TooFast(Duration.ofSeconds(40)));
  }
}
