package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.gate.ChatForgotten;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.dialogue.gate.Outgoing.Bearing;
import id.bersinar.telegram.DeletableMessages.Conversation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Which messages are to lose their buttons.
class AskingMessagesTest {

  private static final long SARI = 1;

  private final MovableTime time = new MovableTime();
  private final AskingMessages asking = new AskingMessages(time);
  private final DeletableMessages deletable = new DeletableMessages(time);

  @Test
  void theQuestionBeforeLosesItsButtons() {
    stored(Bearing.ASKS, 1);
    assertThat(tidied()).isEmpty();
    stored(Bearing.ASKS, 2);
    assertThat(tidied()).contains(1);
    stored(Bearing.CLOSES, 3);
    assertThat(tidied()).contains(2);
    stored(Bearing.ASKS, 4);
    assertThat(tidied()).isEmpty();
  }

  @Test
  void whatWasChangedInPlaceKeepsItsNewButtons() {
    stored(Bearing.ASKS, 1);
    asking.stored(asks(new Outgoing.Edit(1, "?", buttons()), Bearing.ASKS), sent(1));
    assertThat(tidied()).isEmpty();
    stored(Bearing.CLOSES, 2);
    assertThat(tidied()).contains(1);
  }

  @Test
  void aQuestionInPlaceOfOneThatWaitsToLoseItsButtonsKeepsThem() {
    stored(Bearing.ASKS, 1);
    stored(Bearing.ASKS, 2);
    asking.stored(asks(new Outgoing.Edit(1, "?", buttons()), Bearing.ASKS), sent(1));
    assertThat(tidied()).contains(2);
    assertThat(tidied()).isEmpty();
  }

  @Test
  void whatIsSaidBesideTheQuestionLeavesItAsItIs() {
    stored(Bearing.ASKS, 1);
    stored(null, 2);
    asking.stored(asks(html(), Bearing.ASKS), new Delivery.Failed("away"));
    assertThat(tidied()).isEmpty();
  }

  @Test
  void aStoredQuestionCanStillBeAnsweredWhileAnotherGoesStraight() {
    stored(Bearing.ASKS, 1);
    direct(null, Bearing.ASKS, 2);
    assertThat(tidied()).isEmpty();
    stored(Bearing.ASKS, 3);
    assertThat(tidied()).contains(2);
    assertThat(tidied()).contains(1);
  }

  @Test
  void ofAnAnonymousConversationNothingIsKnownOnceItIsOver() {
    var first = deletable.conversation(SARI);
    direct(first, Bearing.ASKS, 1);
    direct(first, Bearing.ASKS, 2);
    assertThat(tidied()).contains(1);
    direct(first, Bearing.ASKS, 3);
    asking.forget(SARI, List.of(1, 2, 3));
    deletable.end(SARI);
    assertThat(tidied()).isEmpty();
    direct(deletable.conversation(SARI), Bearing.ASKS, 4);
    direct(null, Bearing.ASKS, 5);
    assertThat(tidied()).isEmpty();
  }

  @Test
  void whoeverHasNoLeisureIsLeftAlone() {
    stored(Bearing.ASKS, 1);
    stored(Bearing.ASKS, 2);
    assertThat(asking.tidying(_ -> false)).isEmpty();
    assertThat(tidied()).contains(1);
  }

  @Test
  void whoOnceAskedSomethingIsKnownForAQuarterOfAnHour() {
    direct(null, Bearing.ASKS, 1);
    time.advance(AskingMessages.LIFE.minusSeconds(1));
    asking.forgetOld();
    direct(null, Bearing.ASKS, 2);
    assertThat(tidied()).contains(1);
    time.advance(AskingMessages.LIFE);
    asking.forgetOld();
    direct(null, Bearing.ASKS, 3);
    assertThat(tidied()).isEmpty();
  }

  @Test
  void noMessageWaitsForeverToLoseItsButtons() {
    stored(Bearing.ASKS, 1);
    stored(Bearing.ASKS, 2);
    time.advance(AskingMessages.LIFE);
    asking.forgetOld();
    assertThat(tidied()).isEmpty();
  }

  @Test
  void nothingIsKnownOfWhoIsErased() {
    stored(Bearing.ASKS, 1);
    stored(Bearing.ASKS, 2);
    direct(null, Bearing.ASKS, 3);
    asking.forget(new ChatForgotten(SARI));
    stored(Bearing.ASKS, 4);
    assertThat(tidied()).isEmpty();
  }

  private void stored(@Nullable Bearing bearing, int number) {
    asking.stored(asks(html(), bearing), sent(number));
  }

  private void direct(@Nullable Conversation conversation, Bearing bearing, int number) {
    var message = asks(html(), bearing);
    asking.direct(
        new DirectQueue.Message(
            number, message, conversation, false, Optional.empty(), Instant.EPOCH),
        sent(number));
  }

  private static Outgoing asks(Outgoing.Content content, @Nullable Bearing bearing) {
    return new Outgoing(SARI, null, Lane.ANSWER, content, false, false, bearing);
  }

  private static Outgoing.Html html() {
    return new Outgoing.Html("?", buttons());
  }

  private static Outgoing.Inline buttons() {
    return new Outgoing.Inline(List.of(List.of(new Outgoing.Key("Ya", "abcde:1", ""))));
  }

  private static Delivery sent(int number) {
    return new Delivery.Sent(OptionalInt.of(number));
  }

  private Optional<Integer> tidied() {
    var next = asking.tidying(chat -> chat == SARI).map(Job.Tidying.class::cast);
    next.ifPresent(asking::take);
    return next.map(Job.Tidying::message);
  }
}
