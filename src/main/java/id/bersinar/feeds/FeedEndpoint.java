package id.bersinar.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.bersinar.calendar.CalendarEvent;
import id.bersinar.calendar.CalendarText;
import id.bersinar.people.LinkSecret;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.TransactionException;
import org.springframework.util.DigestUtils;

/// Where calendars fetch feeds. What opens none is answered alike, whether it was never a secret or
/// is one no longer. However many guess, two are looked up at a time and ten a second: who talks
/// with the bot doesn't notice, and calendars come again. The secret is part of the address, so
/// nothing here is logged.
class FeedEndpoint extends HttpServlet {

  static final String PATH = "/kalender/";
  static final String ENDING = ".ics";

  private static final int AT_A_TIME = 2;
  private static final int A_SECOND = 10;
  private static final int AT_ONCE = 30;
  private static final Duration COME_AGAIN = Duration.ofMinutes(10);

  private final transient Semaphore places = new Semaphore(AT_A_TIME);
  private final transient Bucket pace =
      Bucket.builder()
          .addLimit(it -> it.capacity(AT_ONCE).refillGreedy(A_SECOND, Duration.ofSeconds(1)))
          .build();

  // Servlets are made while the web server starts, before what this needs.
  private final transient Supplier<Feeds> feeds;
  private final transient Clock clock;

  FeedEndpoint(Supplier<Feeds> feeds, Clock clock) {
    this.feeds = feeds;
    this.clock = clock;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!pace.tryConsume(1) || !places.tryAcquire()) {
      later(response);
      return;
    }
    try {
      var events = feeds.get().read(secret(request));
      answer(events, request, response);
    } catch (DataAccessException | TransactionException _) {
      // The watch over the database tells operators; who it was for is nobody's business.
      later(response);
    } finally {
      places.release();
    }
  }

  private static LinkSecret secret(HttpServletRequest request) {
    var path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    return new LinkSecret(
        path.endsWith(ENDING) ? path.substring(0, path.length() - ENDING.length()) : "");
  }

  private static void later(HttpServletResponse response) {
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(COME_AGAIN.toSeconds()));
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
  }

  private void answer(
      Optional<List<CalendarEvent>> events,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    if (events.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var tag = tag(events.get());
    response.setHeader(HttpHeaders.ETAG, tag);
    if (tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    var content = CalendarText.feed(events.get(), clock.instant());
    response.setContentType(CalendarText.TYPE + ";charset=utf-8");
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }

  /// Of what stands in it, not of when it is written.
  private static String tag(List<CalendarEvent> events) {
    return '"' + DigestUtils.md5DigestAsHex(events.toString().getBytes(UTF_8)) + '"';
  }
}
