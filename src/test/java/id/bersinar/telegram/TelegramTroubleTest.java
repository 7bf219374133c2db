package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telegram.telegrambots.meta.api.objects.ApiResponse;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

class TelegramTroubleTest {

  @ParameterizedTest
  @CsvSource({
    "403,Forbidden: bot was blocked by the user",
    "403,Forbidden: user is deactivated",
    "403,Forbidden: bot can't initiate conversation with a user",
    "403,Forbidden: bot was kicked from the group chat",
    "403,Forbidden: bot was kicked from the supergroup chat",
    "403,Forbidden: bot is not a member of the supergroup chat",
    "403,Forbidden: the group chat was deleted",
    "403,Forbidden: something that nobody has seen yet",
    "400,Bad Request: chat not found",
    "400,Bad Request: user not found",
    "400,Bad Request: user is deactivated",
    "400,Bad Request: PEER_ID_INVALID",
    "400,Bad Request: USER_IS_BLOCKED",
    "400,Bad Request: INPUT_USER_DEACTIVATED",
    "400,Bad Request: USER_DEACTIVATED",
    "400,Bad Request: CHANNEL_PRIVATE",
    "400,Bad Request: bot was kicked from the group chat",
    "400,Bad Request: group chat was deactivated",
    "400,Bad Request: group is deleted",
    "400,Bad Request: group chat was upgraded to a supergroup chat",
  })
  void aChatThatCannotBeWrittenToAnyMoreIsKnown(int code, String description) {
    assertThat(trouble(code, description, null).delivery())
        .isEqualTo(new Delivery.Unreachable(code + " " + description));
  }

  @ParameterizedTest
  @CsvSource({
    "400,Bad Request: not enough rights to send text messages to the chat",
    "403,Forbidden: not enough rights to send text messages to the chat",
    "400,Bad Request: not enough rights to send photos to the chat",
    "400,Bad Request: have no rights to send a message",
    "400,Bad Request: CHAT_WRITE_FORBIDDEN",
    "400,Bad Request: CHAT_SEND_PLAIN_FORBIDDEN",
    "400,Bad Request: CHAT_RESTRICTED",
    "400,Bad Request: TOPIC_CLOSED",
    "400,Bad Request: need administrator rights in the channel chat",
  })
  void aGroupThatTheBotMayNotWriteInIsKnown(int code, String description) {
    assertThat(trouble(code, description, null).delivery())
        .isEqualTo(new Delivery.NoRight(code + " " + description));
  }

  @ParameterizedTest
  @CsvSource({
    "400,Bad Request: message text is empty",
    "400,Bad Request: can't parse entities",
    "400,Bad Request: message is too long",
    "413,Request Entity Too Large",
  })
  void whatIsWrongWithAMessageIsNoWordOnItsChat(int code, String description) {
    assertThat(trouble(code, description, null).delivery()).isInstanceOf(Delivery.Refused.class);
  }

  @Test
  void aGroupThatHasBecomeASupergroupIsKnownByItsNewId() {
    var moved = new ResponseParameters(-1_001_557_912_345L, null);
    var description = "Bad Request: group chat was upgraded to a supergroup chat";
    assertThat(trouble(400, description, moved).delivery())
        .isEqualTo(new Delivery.Moved(-1_001_557_912_345L));
  }

  private static TelegramTrouble trouble(
      int code, String description, @Nullable ResponseParameters parameters) {
    var answer =
        ApiResponse.builder()
            .ok(false)
            .errorCode(code)
            .errorDescription(description)
            .parameters(parameters);
    return new TelegramTrouble(new TelegramApiRequestException("sendMessage", answer.build()));
  }
}
