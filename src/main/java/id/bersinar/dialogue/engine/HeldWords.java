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
  ///
  /// @param command for which they may be as well
  static Keyboard.Buttons buttons(String token, Optional<String> command) {
    var answer = Button.go(Text.of("dialogue.words-answer"), SHORTCUT, YES + token);
    return command
        .map(it -> Keyboard.buttons().row(answer).row(opening(List.of(it)).getFirst()))
        .orElseGet(() -> Keyboard.buttons().row(answer))
        .row(Button.go(Text.of("dialogue.words-answer-nothing"), SHORTCUT, NO + Outgoing.FIRST));
  }

  /// The buttons by which the person says for which of these commands they are.
  static List<Button> opening(List<String> commands) {
    return commands.stream()
        .<Button>map(it -> Button.go(Button.command(it).label(), SHORTCUT, OPENS + it))
        .toList();
  }

  /// @param yes the argument of the one button that says what they are for; empty where there are
  ///     several
  void hold(long chat, Input words, String yes) {
    var until = clock.instant().plus(MemorySessions.LIFE);
    held.put(chat, new Held(words, Optional.of(yes), until, false));
  }

  /// As above, where it is asked for which of these commands they are.
  void hold(long chat, Input words, List<String> commands) {
    hold(chat, words, commands.size() == 1 ? OPENS + commands.getFirst() : "");
  }

  /// Notes that something is in the chat which is deleted after that time at the latest, though no
  /// words are held.
  void passes(long chat) {
    var until = clock.instant().plus(MemorySessions.LIFE);
    held.putIfAbsent(chat, new Held(new Input.Other(), Optional.empty(), until, false));
  }

  /// The chat's last words that are held; with the running transaction they are let go.
  Optional<Input> take(long chat) {
    var words = find(chat);
    words.ifPresent(it -> AfterCommit.run(() -> held.remove(chat, it)));
    return words.map(Held::words);
  }

  /// What a typed yes means of the chat's words, as [#hold] was told; absent where none are held.
  Optional<String> asked(long chat) {
    return find(chat).flatMap(Held::yes);
  }

  /// Notes that a message comes into the chat that may want an answer too.
  void overtake(long chat) {
    held.computeIfPresent(chat, (_, it) -> new Held(it.words(), it.yes(), it.until(), true));
  }

  /// Whether such a message has come since it was asked what the words are for.
  boolean isOvertaken(long chat) {
    return find(chat).filter(Held::overtaken).isPresent();
  }

  private Optional<Held> find(long chat) {
    return Optional.ofNullable(held.get(chat)).filter(it -> it.until().isAfter(clock.instant()));
  }

  boolean any(long chat) {
    return held.containsKey(chat);
  }

  /// @return whether they may have answered the open question
  boolean drop(long chat) {
    boolean answer = asked(chat).filter(it -> it.startsWith(YES)).isPresent();
    held.remove(chat);
    return answer;
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

  /// @param yes as [#hold] is told; absent where no words are held
  /// @param overtaken as [#isOvertaken]
  private record Held(Input words, Optional<String> yes, Instant until, boolean overtaken) {}
}
