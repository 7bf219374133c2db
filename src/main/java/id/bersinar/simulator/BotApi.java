package id.bersinar.simulator;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The Bot API as a bot reaches it: `/bot<token>/<method>` and `/file/bot<token>/<file path>`.
@Controller
@Profile("demo")
class BotApi {

  private static final Logger log = LoggerFactory.getLogger(BotApi.class);

  private final Bot bot;
  private final FaultSwitch faults;
  private final Files files;
  private final Map<String, BotMethods.BotMethod> methods = new HashMap<>();

  BotApi(Bot bot, FaultSwitch faults, Files files, List<BotMethods> all) {
    this.bot = bot;
    this.faults = faults;
    this.files = files;
    all.forEach(
        some ->
            some.methods().forEach((name, it) -> methods.put(name.toLowerCase(Locale.ROOT), it)));
  }

  /// @param response written here and not by a converter, which would send it before it can be lost
  @RequestMapping(
      path = "/bot{token}/{method}",
      method = {RequestMethod.GET, RequestMethod.POST})
  void call(
      @PathVariable("token") String token,
      @PathVariable("method") String method,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var name = method.toLowerCase(Locale.ROOT);
    pause(faults.delay(name));
    var fate = faults.next(name);
    switch (fate) {
      case IS_DROPPED -> HangUp.now(request);
      case FAILS -> write(response, Refusal.broken(faults.faults().status()));
      case LOSES_ANSWER, IS_GARBLED, PASSES -> answer(token, name, request, response, fate);
    }
  }

  private void answer(
      String token,
      String method,
      HttpServletRequest request,
      HttpServletResponse response,
      FaultSwitch.Fate fate)
      throws IOException {
    try {
      authorize(token);
      var called = methods.get(method);
      if (called == null) {
        throw Refusal.notFound("method not found");
      }
      var body = JsonNodeFactory.instance.objectNode().put("ok", true);
      body.set("result", called.answer(Parameters.of(request)));
      if (fate == FaultSwitch.Fate.IS_GARBLED) {
        body.put("result", "rubbish");
      }
      if (fate == FaultSwitch.Fate.LOSES_ANSWER || faults.faults().outage()) {
        HangUp.now(request);
      } else {
        write(response, 200, body);
      }
    } catch (Refusal refusal) {
      write(response, refusal);
    } catch (RuntimeException e) {
      log.error("The simulator failed at {}", method, e);
      write(response, Refusal.broken(500));
    }
  }

  @GetMapping("/file/bot{token}/{*path}")
  void download(
      @PathVariable("token") String token,
      @PathVariable("path") String path,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    pause(faults.delay("file"));
    var fate = faults.next("file");
    if (fate == FaultSwitch.Fate.IS_DROPPED || fate == FaultSwitch.Fate.LOSES_ANSWER) {
      HangUp.now(request);
      return;
    }
    try {
      if (fate == FaultSwitch.Fate.FAILS) {
        throw Refusal.broken(faults.faults().status());
      }
      authorize(token);
      var file =
          files.atPath(path.substring(1)).orElseThrow(() -> Refusal.notFound("file not found"));
      response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
      write(response, file.content());
    } catch (Refusal refusal) {
      write(response, refusal);
    }
  }

  private void authorize(String token) {
    var given = token.getBytes(StandardCharsets.UTF_8);
    if (!MessageDigest.isEqual(given, bot.token().getBytes(StandardCharsets.UTF_8))) {
      throw Refusal.unauthorized();
    }
  }

  private static void write(HttpServletResponse response, Refusal refusal) throws IOException {
    var body =
        JsonNodeFactory.instance
            .objectNode()
            .put("ok", false)
            .put("error_code", refusal.code())
            .put("description", refusal.description());
    refusal
        .retryAfter()
        .ifPresent(seconds -> body.putObject("parameters").put("retry_after", seconds));
    refusal
        .movedTo()
        .ifPresent(chat -> body.putObject("parameters").put("migrate_to_chat_id", chat));
    write(response, refusal.code(), body);
  }

  private static void write(HttpServletResponse response, int status, ObjectNode body)
      throws IOException {
    response.setStatus(status);
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    write(response, body.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void write(HttpServletResponse response, byte[] body) throws IOException {
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static void pause(int millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
