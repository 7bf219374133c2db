package id.bersinar.simulator;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// What can happen to a group, for tests.
@RestController
@Profile("demo")
@RequestMapping("/simulator/api/chats/{chat}")
class GroupApi {

  private final Chats chats;
  private final Groups groups;

  GroupApi(Chats chats, Groups groups) {
    this.chats = chats;
    this.groups = groups;
  }

  /// Makes it a supergroup and answers with its new id; `silent` is true where the bot isn't told.
  @PostMapping("/upgrade")
  JsonNode upgrade(@PathVariable("chat") long chat, HttpServletRequest request) throws IOException {
    var told = !Parameters.of(request).flag("silent");
    var upgraded = groups.upgrade(found(chat), told);
    return JsonNodeFactory.instance.objectNode().put("id", upgraded.id());
  }

  /// Takes the bot's right to write (`muted` is true), or gives it back.
  @PostMapping("/rights")
  void rights(@PathVariable("chat") long chat, HttpServletRequest request) throws IOException {
    found(chat).mute(Parameters.of(request).flag("muted"));
  }

  /// Closes the topic `thread`; `deleted` is true where it is deleted.
  @PostMapping("/close-topic")
  void closeTopic(@PathVariable("chat") long chat, HttpServletRequest request) throws IOException {
    var given = Parameters.of(request);
    int thread = given.number("thread", 0);
    if (given.flag("deleted")) {
      found(chat).deleteTopic(thread);
    } else {
      found(chat).closeTopic(thread);
    }
  }

  /// Types `text` in the topic `thread`, as the member `from`.
  @PostMapping("/topic-text")
  void typeInTopic(@PathVariable("chat") long chat, HttpServletRequest request) throws IOException {
    var given = Parameters.of(request);
    var member = found(chat).member(given.number("from").orElseThrow()).orElseThrow();
    var text = given.text("text").orElse("");
    groups.typeInTopic(found(chat), member, given.number("thread", 0), text);
  }

  /// Types `text` as an administrator who hides.
  @PostMapping("/hidden-text")
  void typeHidden(@PathVariable("chat") long chat, HttpServletRequest request) throws IOException {
    groups.typeHidden(found(chat), Parameters.of(request).text("text").orElse(""));
  }

  private Chat found(long chat) {
    return chats.find(chat).orElseThrow();
  }
}
