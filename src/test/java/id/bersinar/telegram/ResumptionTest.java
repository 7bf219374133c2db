package id.bersinar.telegram;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import id.bersinar.telegram.nodes.ChatRouter;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is parked where several nodes share the chats.
class ResumptionTest {

  private static final ReceivedUpdate HERE = new ReceivedUpdate(1, "{}");
  private static final ReceivedUpdate ELSEWHERE = new ReceivedUpdate(2, "{}");
  private static final ReceivedUpdate HANGS_ELSEWHERE = new ReceivedUpdate(3, "{}");

  private final ParkedUpdates parked = mock(ParkedUpdates.class);
  private final Inbox inbox = mock(Inbox.class);
  private final FailedUpdates failed = mock(FailedUpdates.class);
  private final ChatRouter router = mock(ChatRouter.class);
  private final Resumption resumption =
      new Resumption(parked, new OpenUpdates(), inbox, mock(Parking.class), failed, router);

  @Test
  void whatIsOfAnotherNodesChatIsLeftToThatNode() {
    when(parked.all())
        .thenReturn(
            List.of(
                new ParkedUpdates.Parked(HERE, 10, 0),
                new ParkedUpdates.Parked(ELSEWHERE, 20, 0),
                new ParkedUpdates.Parked(HANGS_ELSEWHERE, 20, 2)));
    when(router.owns(10)).thenReturn(true);
    resumption.run();
    verify(inbox).takeAgain(HERE);
    verify(inbox, never()).takeAgain(ELSEWHERE);
    verify(failed, never()).giveUp(any(), any());
  }
}
