package id.bersinar.telegram;

import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.VisitorChanged;
import id.bersinar.dialogue.engine.Conversations;
import id.bersinar.dialogue.gate.Visitors;
import id.bersinar.dialogue.texts.Texts;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;

/// Tells Telegram which commands to show to whom, and how the bot describes itself. All of it is
/// set anew at each start, so what goes wrong meanwhile heals.
@Component
class CommandMenus {

  private static final Logger log = LoggerFactory.getLogger(CommandMenus.class);
  private static final int TRIES = 5;
  private static final String NOT_SET = "Commands could not be set, the next start tries again: {}";

  private final BotApi api;
  private final Conversations conversations;
  private final Texts texts;
  private final Visitors visitors;

  CommandMenus(BotApi api, Conversations conversations, Texts texts, Visitors visitors) {
    this.api = api;
    this.conversations = conversations;
    this.texts = texts;
    this.visitors = visitors;
  }

  /// Sets everything, for all languages and for everyone who has a role. Meanwhile the database may
  /// be away, or the program be stopped.
  void setAll() {
    try {
      setForEveryone();
    } catch (RuntimeException e) {
      log.warn(NOT_SET, Faults.describe(e));
    }
  }

  private void setForEveryone() {
    present(Language.INDONESIAN, Optional.empty());
    texts.languages().forEach(language -> present(language, Optional.of(language)));
    visitors
        .roleHolders()
        .forEach(
            holder -> show(holder.chat(), holder.visitor().roles(), holder.visitor().language()));
  }

  /// @param audience whose Telegram is in that language; absent: in any for which nothing is set
  private void present(Language language, Optional<Language> audience) {
    attempt(
        () -> {
          api.setCommands(commands(Set.of(), language), audience);
          api.describe(
              texts.plain(Text.of("telegram.description"), language),
              texts.plain(Text.of("telegram.short-description"), language),
              audience);
        });
  }

  private void show(long chat, Set<Role> roles, Language language) {
    attempt(() -> api.setCommands(commands(roles, language), chat));
  }

  private List<BotCommand> commands(Set<Role> roles, Language language) {
    return conversations.commands(roles).stream()
        .map(
            command -> new BotCommand(command.name(), texts.plain(command.description(), language)))
        .toList();
  }

  /// Follows when somebody gains or loses a role or changes the language.
  @TransactionalEventListener(fallbackExecution = true)
  void onVisitorChanged(VisitorChanged event) {
    Thread.ofVirtual()
        .name("command-menu")
        .start(() -> show(event.chat(), event.visitor().roles(), event.visitor().language()));
  }

  private interface Call {
    void run() throws TelegramTrouble;
  }

  private static void attempt(Call call) {
    var betweenTries = BackOff.of(Duration.ofSeconds(1), Duration.ofSeconds(30));
    var reason = "";
    for (int failures = 0; failures < TRIES; failures++) {
      try {
        call.run();
        return;
      } catch (TelegramTrouble trouble) {
        if (trouble.delivery() instanceof Delivery.Unreachable) {
          return;
        }
        reason = trouble.reason();
        if (!pause(trouble.retryAfter().orElseGet(betweenTries::next))) {
          return;
        }
      }
    }
    log.warn(NOT_SET, reason);
  }

  private static boolean pause(Duration wait) {
    try {
      Thread.sleep(wait);
      return true;
    } catch (InterruptedException _) {
      return false;
    }
  }
}
