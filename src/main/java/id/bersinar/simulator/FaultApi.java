package id.bersinar.simulator;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The switches for what goes wrong, and for how much a bot may send. Each POST sets them all;
/// what it doesn't name is as it normally is.
@RestController
@Profile("demo")
@RequestMapping("/simulator")
class FaultApi {

  private final FaultSwitch faults;
  private final Pace pace;
  private final Updates updates;
  private final LiveEvents events;

  FaultApi(FaultSwitch faults, Pace pace, Updates updates, LiveEvents events) {
    this.faults = faults;
    this.pace = pace;
    this.updates = updates;
    this.events = events;
  }

  @GetMapping("/faults")
  ObjectNode faults() {
    var now = faults.faults();
    var node = JsonNodeFactory.instance.objectNode();
    now.methods().forEach(node.putArray("methods")::add);
    return node.put("delay", now.delay())
        .put("errors", now.errors())
        .put("status", now.status())
        .put("drops", now.drops())
        .put("lostAnswers", now.lostAnswers())
        .put("garbled", now.garbled())
        .put("outage", now.outage())
        .put("duplicates", now.duplicates());
  }

  /// Sets what goes wrong, by the names of [FaultSwitch.Faults].
  @PostMapping("/faults")
  JsonNode setFaults(HttpServletRequest request) throws IOException {
    var given = Parameters.of(request);
    faults.set(
        new FaultSwitch.Faults(
            Math.clamp(given.number("delay", 0), 0, 60_000),
            given.number("errors", 0),
            given.number("status", 502),
            given.number("drops", 0),
            given.number("lostAnswers", 0),
            given.number("garbled", 0),
            given.flag("outage"),
            given.flag("duplicates"),
            given.json("methods").stream()
                .flatMap(JsonNode::valueStream)
                .map(method -> method.asString(""))
                .toList()));
    if (given.flag("outage")) {
      updates.endWaiting();
    }
    events.publish("faults", faults());
    return faults();
  }

  @GetMapping("/limits")
  JsonNode limits() {
    var now = pace.limits();
    return JsonNodeFactory.instance
        .objectNode()
        .put("perSecond", now.perSecond())
        .put("chatPerSecond", now.chatPerSecond())
        .put("chatBurst", now.chatBurst())
        .put("groupPerMinute", now.groupPerMinute());
  }

  /// Sets how much a bot may send, by the names of [Pace.Limits].
  @PostMapping("/limits")
  JsonNode setLimits(HttpServletRequest request) throws IOException {
    var given = Parameters.of(request);
    var usual = Pace.Limits.TELEGRAMS;
    pace.limit(
        new Pace.Limits(
            given.decimal("perSecond", usual.perSecond()),
            given.decimal("chatPerSecond", usual.chatPerSecond()),
            given.decimal("chatBurst", usual.chatBurst()),
            given.decimal("groupPerMinute", usual.groupPerMinute())));
    return limits();
  }
}
