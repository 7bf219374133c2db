package id.bersinar.simulator;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The phones, for the page and for tests. A chat's id is its phone's id; in a group the parameter
/// `from` says which member acts.
@RestController
@Profile("demo")
@RequestMapping("/simulator/api")
class PhoneApi {

  private final Chats chats;
  private final Phones phones;
  private final Updates updates;
  private final Presenting presenting;
  private final Files files;
  private final LiveEvents events;
  private final FaultApi faults;
  private final SimulatorSettings settings;

  PhoneApi(
      Chats chats,
      Phones phones,
      Updates updates,
      Presenting presenting,
      Files files,
      LiveEvents events,
      FaultApi faults,
      SimulatorSettings settings) {
    this.chats = chats;
    this.phones = phones;
    this.updates = updates;
    this.presenting = presenting;
    this.files = files;
    this.events = events;
    this.faults = faults;
    this.settings = settings;
  }

  /// Everything there is, and then what happens, as server-sent events.
  @GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter events() {
    return events.open(this::everything);
  }

  private JsonNode everything() {
    var all = JsonNodeFactory.instance.objectNode();
    all.set("bot", presenting.presentation());
    all.set("faults", faults.faults());
    all.put("zone", settings.zone().getId());
    var list = all.putArray("chats");
    chats.all().forEach(chat -> list.add(view(chat, -1)));
    return all;
  }

  /// The chats without their messages.
  @GetMapping("/chats")
  JsonNode all() {
    var list = JsonNodeFactory.instance.arrayNode();
    chats.all().forEach(chat -> list.add(view(chat, Long.MAX_VALUE)));
    return list;
  }

  /// A chat with the messages that changed after a version, and how many updates the bot has not
  /// confirmed yet.
  @GetMapping("/chats/{chat}")
  JsonNode chat(
      @PathVariable("chat") long chat,
      @RequestParam(name = "after", defaultValue = "-1") long after) {
    return view(found(chat), after);
  }

  private ObjectNode view(Chat chat, long after) {
    // Counted first: where nothing is pending, the answer is in the view.
    long pending = updates.count(chat.id());
    var view = chats.view(chat, after).put("pending", pending);
    view.set("commands", presenting.commands(chat));
    return view;
  }

  /// Adds a phone: `name`, and if wanted `language` and `id`.
  @PostMapping("/phones")
  JsonNode addPhone(HttpServletRequest request) throws IOException {
    var given = Parameters.of(request);
    var name = given.text("name").orElse("Telepon (contoh)");
    var language = given.text("language").orElse("id");
    return view(chats.addPhone(name, language, given.number("id")), -1);
  }

  /// Adds a group: `title`, and `members` as a list of phones' ids.
  @PostMapping("/groups")
  JsonNode addGroup(HttpServletRequest request) throws IOException {
    var given = Parameters.of(request);
    var members = new ArrayList<Person>();
    given
        .json("members")
        .ifPresent(ids -> ids.forEach(id -> members.addAll(found(id.asLong(0)).members())));
    var group = chats.addGroup(given.text("title").orElse("Grup (contoh)"), members);
    phones.joined(group);
    return view(group, -1);
  }

  @PostMapping("/chats/{chat}/text")
  void type(@PathVariable("chat") long chat, HttpServletRequest request) throws IOException {
    var act = act(chat, request);
    phones.type(act.chat(), act.person(), act.given().text("text").orElse(""));
  }

  /// Taps a button: `message` and the button's `data`.
  @PostMapping("/chats/{chat}/taps")
  JsonNode tap(@PathVariable("chat") long chat, HttpServletRequest request) throws IOException {
    var act = act(chat, request);
    int message = act.given().number("message", 0);
    var data = act.given().text("data").orElse("");
    return JsonNodeFactory.instance
        .objectNode()
        .put("query", phones.tap(act.chat(), act.person(), message, data));
  }

  /// Shares the own contact, or that of somebody else: `name` and `phone`.
  @PostMapping("/chats/{chat}/contact")
  void contact(@PathVariable("chat") long chat, HttpServletRequest request) throws IOException {
    var act = act(chat, request);
    var name = act.given().text("name").orElse("");
    phones.shareContact(act.chat(), act.person(), name, act.given().text("phone").orElse(""));
  }

  @PostMapping("/chats/{chat}/location")
  void location(@PathVariable("chat") long chat, HttpServletRequest request) throws IOException {
    var act = act(chat, request);
    phones.shareLocation(
        act.chat(),
        act.person(),
        act.given().decimal("latitude"),
        act.given().decimal("longitude"));
  }

  @PostMapping("/chats/{chat}/sticker")
  void sticker(@PathVariable("chat") long chat, HttpServletRequest request) throws IOException {
    var act = act(chat, request);
    phones.sendSticker(act.chat(), act.person(), act.given().text("emoji").orElse("👍"));
  }

  @PostMapping("/chats/{chat}/voice")
  void voice(@PathVariable("chat") long chat, HttpServletRequest request) throws IOException {
    var act = act(chat, request);
    phones.sendVoice(act.chat(), act.person());
  }

  /// Sends a picture: a multipart form with `file` and if wanted `caption`.
  @PostMapping("/chats/{chat}/photo")
  void photo(@PathVariable("chat") long chat, HttpServletRequest request) throws IOException {
    var act = act(chat, request);
    var caption = act.given().text("caption").orElse("");
    phones.sendPhoto(act.chat(), act.person(), act.file(), caption);
  }

  /// Sends a document: a multipart form with `file` and if wanted `caption`.
  @PostMapping("/chats/{chat}/document")
  void document(@PathVariable("chat") long chat, HttpServletRequest request) throws IOException {
    var act = act(chat, request);
    var caption = act.given().text("caption").orElse("");
    phones.sendDocument(act.chat(), act.person(), act.file(), caption);
  }

  /// Blocks the bot (`blocked` is true) or lets it write again.
  @PostMapping("/chats/{chat}/block")
  void block(@PathVariable("chat") long chat, HttpServletRequest request) throws IOException {
    var given = Parameters.of(request);
    var blocking = found(chat);
    phones.block(blocking, person(blocking, given), given.flag("blocked"));
  }

  /// Empties the phone's view; the bot doesn't hear of it.
  @PostMapping("/chats/{chat}/clear")
  void clear(@PathVariable("chat") long chat) {
    chats.clear(found(chat));
  }

  /// A file of a chat. Pictures are shown, everything else is downloaded: a document must not run
  /// as a page of this server.
  @GetMapping("/files/{id}")
  ResponseEntity<byte[]> file(@PathVariable("id") String id) {
    var file = files.find(id).orElseThrow();
    var picture = file.type().equals("image/jpeg");
    var disposition =
        (picture ? ContentDisposition.inline() : ContentDisposition.attachment())
            .filename(file.name(), StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .contentType(picture ? MediaType.IMAGE_JPEG : MediaType.APPLICATION_OCTET_STREAM)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .header("X-Content-Type-Options", "nosniff")
        .body(file.content());
  }

  private record Act(Chat chat, Person person, Parameters given) {
    Parameters.Upload file() {
      return Optional.ofNullable(given.uploads().get("file"))
          .orElseThrow(() -> Refusal.badRequest("there is no file in the request"));
    }
  }

  private Act act(long id, HttpServletRequest request) throws IOException {
    var chat = found(id);
    if (chat.isBlocked()) {
      throw Refusal.conflict("the bot is blocked on this phone");
    }
    var given = Parameters.of(request);
    return new Act(chat, person(chat, given), given);
  }

  private static Person person(Chat chat, Parameters given) {
    return given.number("from").stream()
        .mapToObj(chat::member)
        .findFirst()
        .orElseGet(() -> Optional.of(chat.members().getFirst()))
        .orElseThrow();
  }

  private Chat found(long chat) {
    return chats.find(chat).orElseThrow();
  }

  @ExceptionHandler
  ResponseEntity<JsonNode> refused(Refusal refusal) {
    return error(refusal.code(), refusal.description());
  }

  @ExceptionHandler
  ResponseEntity<JsonNode> missing(NoSuchElementException missing) {
    return error(404, "no such chat, member or file");
  }

  private static ResponseEntity<JsonNode> error(int code, String what) {
    return ResponseEntity.status(code)
        .body(JsonNodeFactory.instance.objectNode().put("error", what));
  }
}
