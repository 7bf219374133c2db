package id.bersinar.telegram;

import id.bersinar.telegram.nodes.ChatRouter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;

/// Where Telegram delivers updates, if `TELEGRAM_WEBHOOK_URL` is set. Telegram repeats what isn't
/// answered by 200, so that comes only when an update's effects are on disk. A servlet of its own:
/// Spring's way to a controller takes a third of what an update costs.
class WebhookEndpoint extends HttpServlet {

  static final String PATH = "/telegram/webhook";

  private static final String SECRET = "X-Telegram-Bot-Api-Secret-Token";

  private final transient TelegramSettings settings;
  // Servlets are made while the web server starts. What these need is made after it, where it is
  // said in one line why it can't be.
  private final transient Supplier<BroughtUpdates> updates;
  private final transient Supplier<ChatRouter> router;

  WebhookEndpoint(
      TelegramSettings settings, Supplier<BroughtUpdates> updates, Supplier<ChatRouter> router) {
    this.settings = settings;
    this.updates = updates;
    this.router = router;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(answer(request).value());
  }

  private HttpStatus answer(HttpServletRequest request) throws IOException {
    if (!settings.hasWebhook()) {
      return HttpStatus.NOT_FOUND;
    }
    if (!isSecret(Objects.requireNonNullElse(request.getHeader(SECRET), ""))) {
      return HttpStatus.UNAUTHORIZED;
    }
    // Without its length the stream would take room for 16 kB at once.
    int length = request.getContentLength();
    int most = ChatRouter.MOST_BYTES + 1;
    var body = request.getInputStream().readNBytes(length < 0 ? most : Math.min(length, most));
    return body.length > ChatRouter.MOST_BYTES ? HttpStatus.CONTENT_TOO_LARGE : handle(body);
  }

  private HttpStatus handle(byte[] body) {
    try {
      var update = UpdateJson.single(new String(body, StandardCharsets.UTF_8));
      if (update.isEmpty()) {
        return HttpStatus.BAD_REQUEST;
      }
      return isTaken(update.get()) ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE;
    } catch (IOException _) {
      return HttpStatus.BAD_REQUEST;
    }
  }

  /// What is of no chat can be handled anywhere.
  private boolean isTaken(ReceivedUpdate update) {
    return Optional.of(update)
        .filter(_ -> router.get().isActive())
        .flatMap(UpdateJson::chat)
        .map(chat -> router.get().deliver(chat, update.json()))
        .orElseGet(() -> updates.get().take(update));
  }

  /// In constant time, so that the secret can't be guessed byte by byte.
  private boolean isSecret(String given) {
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8),
        settings.webhookSecret().getBytes(StandardCharsets.UTF_8));
  }
}
