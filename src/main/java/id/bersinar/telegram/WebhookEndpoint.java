package id.bersinar.telegram;

import id.bersinar.storage.DatabaseAway;
import id.bersinar.storage.Durability;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// Where Telegram delivers updates, if `TELEGRAM_WEBHOOK_URL` is set. Telegram repeats what isn't
/// answered by 200, so that comes only when an update's effects are on disk.
@RestController
class WebhookEndpoint {

  private static final Logger log = LoggerFactory.getLogger(WebhookEndpoint.class);

  // An update has some kilobytes; the longest text has 4096 characters.
  private static final int MOST_BYTES = 512 * 1024;

  private final TelegramSettings settings;
  private final BotApi api;
  private final Inbox inbox;
  private final Durability durability;

  WebhookEndpoint(TelegramSettings settings, BotApi api, Inbox inbox, Durability durability) {
    this.settings = settings;
    this.api = api;
    this.inbox = inbox;
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
      var update = api.read(body);
      if (update.getUpdateId() == null) {
        return HttpStatus.BAD_REQUEST;
      }
      inbox.take(update).join();
      durability.flush();
      return HttpStatus.OK;
    } catch (IOException _) {
      return HttpStatus.BAD_REQUEST;
    } catch (CompletionException e) {
      if (!(e.getCause() instanceof DatabaseAway)) {
        log.error("An update could not be handled: {}", Faults.describe(e));
        return HttpStatus.OK;
      }
      return HttpStatus.SERVICE_UNAVAILABLE;
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
