package id.bersinar.telegram;

import id.bersinar.storage.Durability;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// Where Telegram delivers updates, if `TELEGRAM_WEBHOOK_URL` is set. Telegram repeats what isn't
/// answered by 200, so that comes only when an update's effects are on disk.
@RestController
class WebhookEndpoint {

  // An update has some kilobytes; the longest text has 4096 characters.
  private static final int MOST_BYTES = 512 * 1024;

  // Telegram waits for an answer for about a minute, with 40 connections by default.
  private static final Duration PATIENCE = Duration.ofSeconds(31);

  private final TelegramSettings settings;
  private final Inbox inbox;
  private final Parking parking;
  private final Durability durability;

  WebhookEndpoint(TelegramSettings settings, Inbox inbox, Parking parking, Durability durability) {
    this.settings = settings;
    this.inbox = inbox;
    this.parking = parking;
    this.durability = durability;
  }

  @PostMapping("/telegram/webhook")
  ResponseEntity<Void> receive(
      @RequestHeader(name = "X-Telegram-Bot-Api-Secret-Token", defaultValue = "") String secret,
      HttpServletRequest request)
      throws IOException {
    if (!settings.hasWebhook()) {
      return answer(HttpStatus.NOT_FOUND);
    }
    if (!isSecret(secret)) {
      return answer(HttpStatus.UNAUTHORIZED);
    }
    var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      return answer(HttpStatus.CONTENT_TOO_LARGE);
    }
    return answer(handle(body));
  }

  private HttpStatus handle(byte[] body) {
    try {
      var update = UpdateJson.single(new String(body, StandardCharsets.UTF_8));
      if (update.isEmpty()) {
        return HttpStatus.BAD_REQUEST;
      }
      return isHandled(inbox.take(update.get())) ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE;
    } catch (IOException _) {
      return HttpStatus.BAD_REQUEST;
    }
  }

  private boolean isHandled(OpenUpdate update) {
    try {
      update.done().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      durability.flush();
      return true;
    } catch (TimeoutException _) {
      return parking.takes(update, 0);
    } catch (ExecutionException | DataAccessException _) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// In constant time, so that the secret can't be guessed byte by byte.
  private boolean isSecret(String given) {
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8),
        settings.webhookSecret().getBytes(StandardCharsets.UTF_8));
  }

  private static ResponseEntity<Void> answer(HttpStatus status) {
    return ResponseEntity.status(status).build();
  }
}
