package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.gate.Outgoing;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// Words of which it isn't known whether they answer the stored question that is open, or mean a
/// command: in memory, until the person has said so, for a quarter of an hour at most.
@Component
class HeldWords {

  /// The name of the built-in shortcut that says whether they do. Its argument is [#YES] and the
  /// token of the question that they answer, [#NO] and the number of their message, or [#OPENS] and
  /// the command that they are for.
  static final String SHORTCUT = "words";

  static final String YES = "=";
  static final String NO = "-";
  static final String OPENS = "+";

  private final Clock clock;
  private final Map<Long, Held> held = new ConcurrentHashMap<>();

  HeldWords(Clock clock) {
    this.clock = clock;
  }

  /// The buttons by which the person says it.
  static Keyboard.Buttons buttons(String token) {
    return Keyboard.buttons()
        .row(Button.go(Text.of("dialogue.words-answer"), SHORTCUT, YES + token))
        .row(Button.go(Text.of("dialogue.words-answer-nothing"), SHORTCUT, NO + Outgoing.FIRST));
  }

  /// The buttons by which the person says for which of these commands they are.
  static List<Button> opening(List<String> commands) {
    return commands.stream()
        .<Button>map(it -> Button.go(Button.command(it).label(), SHORTCUT, OPENS + it))
        .toList();
  }

  void hold(long chat, Input words) {
    held.put(chat, new Held(words, clock.instant().plus(MemorySessions.LIFE)));
  }

  /// Notes that something is in the chat which is deleted after that time at the latest, though no
  /// words are held.
  void passes(long chat) {
    held.putIfAbsent(chat, new Held(new Input.Other(), clock.instant().plus(MemorySessions.LIFE)));
  }

  /// The chat's last words that are held; with the running transaction they are let go.
  Optional<Input> take(long chat) {
    var words = held.get(chat);
    if (words == null || !words.until().isAfter(clock.instant())) {
      return Optional.empty();
    }
    AfterCommit.run(() -> held.remove(chat, words));
    return Optional.of(words.words());
  }

  boolean any(long chat) {
    return held.containsKey(chat);
  }

  void drop(long chat) {
    held.remove(chat);
  }

  /// Lets go of what nobody has decided on.
  ///
  /// @return the chats that it was said in
  List<Long> tidy() {
    var now = clock.instant();
    return letGo(it -> !it.until().isAfter(now));
  }

  /// As [#tidy], of all.
  List<Long> letGo() {
    return letGo(_ -> true);
  }

  private List<Long> letGo(Predicate<Held> which) {
    var gone = new ArrayList<Long>();
    held.forEach(
        (chat, words) -> {
          if (which.test(words) && held.remove(chat, words)) {
            gone.add(chat);
          }
        });
    return gone;
  }

  private record Held(Input words, Instant until) {}
}
