package id.bersinar.simulator;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// The Bot API's methods by which a bot gets updates and files.
@Component
@Profile("demo")
class Fetching implements BotMethods {

  private static final int MOST_UPDATES = 100;
  private static final int LONGEST_POLL_SECONDS = 50;
  private static final int USUAL_CONNECTIONS = 40;
  // Bot API, getFile: "for the moment, bots can download files of up to 20MB in size".
  private static final int LARGEST_DOWNLOAD = 20 * 1024 * 1024;

  private final Updates updates;
  private final Webhook webhook;
  private final FaultSwitch faults;
  private final Files files;
  private final Welcome welcome;

  Fetching(Updates updates, Webhook webhook, FaultSwitch faults, Files files, Welcome welcome) {
    this.updates = updates;
    this.webhook = webhook;
    this.faults = faults;
    this.files = files;
    this.welcome = welcome;
  }

  @Override
  public Map<String, BotMethod> methods() {
    return Map.of(
        "getUpdates", this::getUpdates,
        "setWebhook", this::setWebhook,
        "deleteWebhook", this::deleteWebhook,
        "getWebhookInfo", _ -> webhook.info(),
        "getFile", this::getFile);
  }

  private JsonNode getUpdates(Parameters parameters) {
    welcome.botIsHere();
    allow(parameters);
    int limit = parameters.number("limit", MOST_UPDATES);
    int seconds = parameters.number("timeout", 0);
    var found =
        updates.poll(
            parameters.number("offset", 0),
            Math.clamp(limit, 1, MOST_UPDATES),
            Duration.ofSeconds(Math.clamp(seconds, 0, LONGEST_POLL_SECONDS)));
    var list = JsonNodeFactory.instance.arrayNode();
    for (var update : found) {
      list.add(update.node());
      if (faults.faults().duplicates()) {
        list.add(update.node());
      }
    }
    return list;
  }

  private void allow(Parameters parameters) {
    parameters
        .json("allowed_updates")
        .ifPresent(
            kinds ->
                updates.allow(
                    kinds
                        .valueStream()
                        .map(kind -> kind.asString(""))
                        .collect(Collectors.toUnmodifiableSet())));
  }

  private JsonNode setWebhook(Parameters parameters) {
    var url = parameters.text("url").orElse("");
    var secret = parameters.text("secret_token").orElse("");
    if (!secret.matches("[A-Za-z0-9_-]{0,256}")) {
      throw Refusal.badRequest("secret token contains unallowed characters");
    }
    welcome.botIsHere();
    allow(parameters);
    if (parameters.flag("drop_pending_updates")) {
      updates.drop();
    }
    if (url.isEmpty()) {
      webhook.delete();
    } else {
      int connections = parameters.number("max_connections", USUAL_CONNECTIONS);
      webhook.set(new Webhook.Target(onLoopback(url), secret, Math.clamp(connections, 1, 100)));
    }
    return BooleanNode.TRUE;
  }

  // Telegram insists on https and a public address; the simulator must not reach outside.
  private static URI onLoopback(String url) {
    try {
      var uri = new URI(url);
      if (Set.of("http", "https").contains(String.valueOf(uri.getScheme()))
          && uri.getHost() != null
          && InetAddress.getByName(uri.getHost()).isLoopbackAddress()) {
        return uri;
      }
    } catch (URISyntaxException | UnknownHostException e) {
      throw Refusal.badRequest("bad webhook: " + e.getMessage());
    }
    throw Refusal.badRequest("bad webhook: the simulator calls this machine only");
  }

  private JsonNode deleteWebhook(Parameters parameters) {
    if (parameters.flag("drop_pending_updates")) {
      updates.drop();
    }
    webhook.delete();
    return BooleanNode.TRUE;
  }

  private JsonNode getFile(Parameters parameters) {
    var file =
        files
            .find(parameters.text("file_id").orElse(""))
            .orElseThrow(
                () -> Refusal.badRequest("wrong file_id or the file is temporarily unavailable"));
    if (file.content().length > LARGEST_DOWNLOAD) {
      throw Refusal.badRequest("file is too big");
    }
    return file.node().put("file_path", file.path());
  }
}
