package id.bersinar.simulator;

import java.time.Duration;
import java.util.concurrent.Executors;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// With the profile `rehearsal` the phones act by themselves: each opens everything that its menu
/// offers, taps what stands first, and gives up. Then the program stops, and Java has seen which of
/// its parts are used.
@Component
@Profile("demo & rehearsal")
class Rehearsal {

  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final Duration AN_ANSWER = Duration.ofSeconds(3);
  private static final Duration A_LOOK = Duration.ofMillis(50);

  private final Chats chats;
  private final Phones phones;
  private final Updates updates;
  private final Presenting presenting;

  Rehearsal(Chats chats, Phones phones, Updates updates, Presenting presenting) {
    this.chats = chats;
    this.phones = phones;
    this.updates = updates;
    this.presenting = presenting;
  }

  @EventListener
  void begin(ApplicationReadyEvent ready) {
    Thread.ofPlatform().name("rehearsal").start(() -> play(ready.getApplicationContext()));
  }

  private void play(ConfigurableApplicationContext context) {
    long end = System.nanoTime() + LONGEST.toNanos();
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      chats.all().forEach(chat -> people.execute(() -> play(chat, end)));
    }
    System.exit(SpringApplication.exit(context));
  }

  private void play(Chat chat, long end) {
    type(chat, "/start");
    tapFirst(chat);
    for (var command : presenting.commands(chat)) {
      if (System.nanoTime() < end) {
        type(chat, "/" + command.path("command").asString());
        tapFirst(chat);
        type(chat, "/batal");
      }
    }
  }

  private void type(Chat chat, String text) {
    phones.type(chat, chat.members().getFirst(), text);
    awaitAnswer(chat);
  }

  /// Taps the first button of the newest message, if it has any.
  private void tapFirst(Chat chat) {
    var newest = chats.view(chat, -1).path("messages").valueStream().reduce((_, it) -> it);
    newest.ifPresent(
        message -> {
          var data = firstButton(message).path("callback_data").asString("");
          if (!data.isEmpty()) {
            phones.tap(chat, chat.members().getFirst(), message.path("id").asInt(), data);
            awaitAnswer(chat);
          }
        });
  }

  private static JsonNode firstButton(JsonNode message) {
    return message.at("/content/reply_markup/inline_keyboard/0/0");
  }

  /// Until the bot has written something and confirmed what it got, or will hardly do so any more.
  private void awaitAnswer(Chat chat) {
    long end = System.nanoTime() + AN_ANSWER.toNanos();
    while (System.nanoTime() < end && (updates.count(chat.id()) > 0 || !isAnswered(chat))) {
      try {
        Thread.sleep(A_LOOK);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private boolean isAnswered(Chat chat) {
    return chats
        .view(chat, -1)
        .path("messages")
        .valueStream()
        .reduce((_, it) -> it)
        .filter(it -> it.path("bot").asBoolean())
        .isPresent();
  }
}
