package id.bersinar.telegram;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Runs what belongs to one chat one after another, and chats side by side. Each has a thread of
/// the system's: one that never ends takes no processor away from all others, as a virtual one
/// would, and doesn't keep the program from ending.
@Component
class ChatQueues implements AutoCloseable {

  private final Map<Long, CompletableFuture<Void>> last = new ConcurrentHashMap<>();
  private final BriefThreads threads = new BriefThreads("chat-");

  /// Runs it after everything that was submitted for the chat before.
  CompletableFuture<Void> submit(long chat, Runnable work) {
    var submitted =
        last.compute(
            chat,
            (_, before) ->
                before == null
                    ? CompletableFuture.runAsync(work, threads)
                    : before.handle((_, _) -> (Void) null).thenRunAsync(work, threads));
    var _ = submitted.whenComplete((_, _) -> last.remove(chat, submitted));
    return submitted;
  }

  /// Whether nothing runs or waits.
  boolean areIdle() {
    return last.isEmpty();
  }

  /// Begins nothing new. Nothing is interrupted: an interrupt would close H2's file.
  @Override
  public void close() {
    threads.close();
  }
}
