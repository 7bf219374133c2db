package id.bersinar.telegram.nodes;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import org.springframework.core.NestedExceptionUtils;

/// Asks other nodes to take updates.
final class NodeCalls implements AutoCloseable {

  static final String PATH = "/nodes/updates";

  private static final Duration CONNECTING = Duration.ofSeconds(2);
  // A node answers after half a minute even if an update hangs; Telegram waits for about a minute.
  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final int OK = 200;

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(CONNECTING)
          .proxy(HttpClient.Builder.NO_PROXY)
          .build();
  private final Sealing sealing;
  private final NodeTrouble trouble;

  NodeCalls(Sealing sealing, NodeTrouble trouble) {
    this.sealing = sealing;
    this.trouble = trouble;
  }

  Answer ask(Member node, Sealing.Request request) {
    var sealed = sealing.seal(node.id(), request);
    var call =
        HttpRequest.newBuilder(node.url().resolve(PATH))
            .timeout(PATIENCE)
            .POST(HttpRequest.BodyPublishers.ofByteArray(sealed))
            .build();
    try {
      var answer = http.send(call, HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() != OK) {
        return refused(node, "status " + answer.statusCode());
      }
      var opened = sealing.openAnswer(sealed, answer.body());
      trouble.isOver(node);
      return opened;
    } catch (ConnectException e) {
      if (NestedExceptionUtils.getMostSpecificCause(e) instanceof UnresolvedAddressException) {
        // Whether it is there, nobody can tell without its address.
        return refused(node, "no address");
      }
      trouble.unreached(node);
      return Answer.UNREACHED;
    } catch (IOException | GeneralSecurityException e) {
      // It may have been taken; or the node is slow to connect to, and alive with its drafts.
      return refused(node, e.getClass().getSimpleName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Answer.COMES_AGAIN;
    }
  }

  private Answer refused(Member node, String why) {
    trouble.refuses(node, why);
    return Answer.COMES_AGAIN;
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
