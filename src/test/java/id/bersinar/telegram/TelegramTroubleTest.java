package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telegram.telegrambots.meta.api.objects.ApiResponse;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

class TelegramTroubleTest {

  @ParameterizedTest
  @CsvSource({
    "403,Forbidden: bot was blocked by the user",
    "400,Bad Request: chat not found",
    "400,Bad Request: group chat was upgraded to a supergroup chat",
  })
  void aChatThatCannotBeWrittenToAnyMoreIsKnown(int code, String description) {
    var answer = ApiResponse.builder().ok(false).errorCode(code).errorDescription(description);
    var trouble =
        new TelegramTrouble(new TelegramApiRequestException("sendMessage", answer.build()));
    assertThat(trouble.delivery()).isInstanceOf(Delivery.Unreachable.class);
  }
}
