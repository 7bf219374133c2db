package id.bersinar.simulator;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.JsonNode;

/// What happens, told to every open page as it happens.
@Component
@Profile("demo")
class LiveEvents {

  // A page that is so far behind is cut off; it comes back and starts afresh.
  private static final int LONGEST_QUEUE = 10_000;
  private static final long HEARTBEAT_SECONDS = 15;

  private final Set<Page> pages = ConcurrentHashMap.newKeySet();

  private record Event(String name, JsonNode data) {}

  private record Page(SseEmitter emitter, BlockingQueue<Event> queue) {}

  void publish(String name, JsonNode data) {
    for (var page : pages) {
      if (!page.queue().offer(new Event(name, data))) {
        end(page);
      }
    }
  }

  /// A page's stream. It begins with everything there is; what happens meanwhile follows, and may
  /// repeat some of it.
  SseEmitter open(Supplier<JsonNode> everything) {
    var page = new Page(new SseEmitter(0L), new LinkedBlockingQueue<>(LONGEST_QUEUE));
    pages.add(page);
    page.emitter().onCompletion(() -> pages.remove(page));
    Thread.startVirtualThread(() -> tell(page, new Event("everything", everything.get())));
    return page.emitter();
  }

  private void tell(Page page, Event first) {
    try {
      send(page, first);
      while (pages.contains(page)) {
        var next = page.queue().poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
        if (next == null) {
          page.emitter().send(SseEmitter.event().comment("still here"));
        } else {
          send(page, next);
        }
      }
    } catch (IOException | IllegalStateException gone) {
      end(page);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void send(Page page, Event event) throws IOException {
    page.emitter().send(SseEmitter.event().name(event.name()).data(event.data().toString()));
  }

  private void end(Page page) {
    pages.remove(page);
    try {
      page.emitter().complete();
    } catch (IllegalStateException _) {
      // The browser has gone, and the server has let go of its answer already.
    }
  }

  /// Open streams would hold up an orderly stop.
  @EventListener(ContextClosedEvent.class)
  void endAll() {
    pages.forEach(this::end);
  }
}
