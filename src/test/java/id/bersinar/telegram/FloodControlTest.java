package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import id.bersinar.dialogue.engine.Apologies;
import id.bersinar.dialogue.engine.Conversations;
import id.bersinar.dialogue.gate.Incoming;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.objects.Update;

/// Whoever does more than a person does keeps nobody else from the bot.
class FloodControlTest {

  private static final long FLOODER = 7;
  private static final long OTHER = 8;

  private final MovableTime time = new MovableTime();
  private final Conversations conversations = mock(Conversations.class);
  private final DeletableMessages deletable = new DeletableMessages(time);
  private final DirectQueue direct = mock(DirectQueue.class);
  private final Taps taps = mock(Taps.class);
  private final FloodControl floods =
      new FloodControl(
          time,
          conversations,
          mock(Apologies.class),
          new Unheard(conversations, deletable, direct),
          direct,
          taps,
          mock(Identity.class));

  private static Update update(String content) {
    try {
      return UpdateJson.read(new ReceivedUpdate(1, UpdateKinds.update(1, content)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean refuses(long chat) {
    return floods.refuses(update(UpdateKinds.says(chat, "/menu")));
  }

  private int refusedOf(long chat, int count) {
    int refused = 0;
    for (int i = 0; i < count; i++) {
      refused += refuses(chat) ? 1 : 0;
    }
    return refused;
  }

  @Test
  void whatIsTooMuchHasNoEffectAndThatIsSaidOnce() {
    assertThat(refusedOf(FLOODER, 40)).isZero();
    assertThat(refusedOf(FLOODER, 10)).isEqualTo(10);
    verify(direct, times(1)).send(any());
    assertThat(refuses(OTHER)).isFalse();
    time.advance(Duration.ofMinutes(1));
    assertThat(refusedOf(FLOODER, 30)).isEqualTo(10);
    verify(direct, times(1)).send(any());
  }

  @Test
  void whoFillsInAFormInAHurryIsNotRefused() {
    for (int minute = 0; minute < 10; minute++) {
      assertThat(refusedOf(FLOODER, 20)).isZero();
      time.advance(Duration.ofMinutes(1));
    }
  }

  @Test
  void afterAWhileNobodyIsKnownAnyMore() {
    refusedOf(FLOODER, 50);
    time.advance(Duration.ofMinutes(3));
    floods.tidy();
    assertThat(refusedOf(FLOODER, 41)).isEqualTo(1);
    verify(direct, times(2)).send(any());
  }

  @Test
  void whoWritesLikeAPersonIsKnownForSomeSecondsOnly() {
    refusedOf(OTHER, 20);
    time.advance(Duration.ofSeconds(16));
    floods.tidy();
    assertThat(refusedOf(OTHER, 40)).isZero();
  }

  @Test
  void tooManyTapsAreAnsweredOverTheChat() {
    var tap =
        update(
            "\"callback_query\":{\"id\":\"1\",\"from\":{\"id\":8,\"is_bot\":false,"
                + "\"first_name\":\"C\"},\"chat_instance\":\"1\",\"data\":\"a:b\","
                + UpdateKinds.says(OTHER, "contoh")
                + "}");
    for (int i = 0; i < 45; i++) {
      var _ = floods.refuses(tap);
    }
    verify(taps, times(5)).answerSoon(any(), any());
    verify(direct, never()).send(any());
  }

  /// Else they would stay in the chat when the conversation is wiped.
  @Test
  void refusedWordsOfAnAnonymousConversationAreDeletedWithIt() {
    when(conversations.mayLeaveNoTrace(any(Incoming.class))).thenReturn(true);
    refusedOf(FLOODER, 40);
    deletable.note(FLOODER, 1);
    says(FLOODER, "contoh");
    verify(direct, never()).wipe(FLOODER);
    assertThat(deletable.end(FLOODER)).get().satisfies(it -> assertThat(it.messages()).hasSize(2));
    says(FLOODER, "contoh");
    verify(direct).wipe(FLOODER);
  }

  private void says(long chat, String words) {
    assertThat(floods.refuses(update(UpdateKinds.says(chat, words)))).isTrue();
  }

  @Test
  void whatComesAgainCountsOnce() {
    for (int time = 0; time < 60; time++) {
      assertThat(refuses(OTHER)).isFalse();
      floods.giveBack(update(UpdateKinds.says(OTHER, "/menu")));
    }
  }

  @Test
  void theWayOutIsNeverTooMuch() {
    when(conversations.isWayOut(any(Incoming.class))).thenReturn(true);
    assertThat(refusedOf(FLOODER, 60)).isZero();
  }

  @Test
  void thatSomebodyBlocksTheBotIsNeverTooMuch() {
    refusedOf(FLOODER, 50);
    var blocks =
        update(
            """
            "my_chat_member":{"chat":{"id":7,"type":"private","first_name":"C"},
            "from":{"id":7,"is_bot":false,"first_name":"C"},"date":1,
            "old_chat_member":{"status":"member","user":{"id":1000,"is_bot":true,"first_name":"B"}},
            "new_chat_member":{"status":"kicked","until_date":0,
            "user":{"id":1000,"is_bot":true,"first_name":"B"}}}
            """);
    assertThat(blocks.getMyChatMember()).isNotNull();
    assertThat(floods.refuses(blocks)).isFalse();
  }
}
