package id.bersinar.help;

import id.bersinar.dialogue.texts.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells by words what somebody needs. By listed words only, which everybody can read and operators
/// add to: a help and no judge.
@Component
class Needs {

  // Whoever cries for help does so in the first words.
  private static final int LONGEST = 1000;

  private final Texts texts;
  private volatile @Nullable Known known;

  Needs(Texts texts) {
    this.texts = texts;
  }

  /// What is made of the lists, until one of them is edited.
  private record Known(
      Set<Set<String>> lists,
      Spelling spelling,
      Harmless harmless,
      List<Signs> amid,
      List<Signs> alone) {}

  /// What the words cry for, whatever was asked.
  Optional<Need> amid(String words) {
    var now = known();
    return first(now.amid, plain(words, now)).filter(it -> it != Need.TIP);
  }

  /// Whether they tell of others what a tip is for, and nothing that is more urgent.
  boolean isTip(String words) {
    var now = known();
    return first(now.amid, plain(words, now)).filter(Need.TIP::equals).isPresent();
  }

  /// What the words mean where nothing was asked.
  Optional<Need> alone(String words) {
    var now = known();
    var text = plain(words, now);
    return first(now.amid, text)
        .filter(it -> it != Need.TIP)
        .or(() -> first(now.alone, text))
        .or(() -> first(now.amid, text));
  }

  private static String plain(String words, Known now) {
    var text = words.substring(0, Math.min(words.length(), LONGEST));
    return now.harmless.without(now.spelling.plain(text));
  }

  private static Optional<Need> first(List<Signs> signs, String text) {
    return Stream.of(Need.values()).filter(it -> signs.get(it.ordinal()).areIn(text)).findFirst();
  }

  private Known known() {
    var keys =
        Stream.concat(
            Stream.of("help.words.spelling", "help.words.harmless"),
            Stream.of(Need.values()).flatMap(it -> Stream.of(it.unmistakable(), it.alone())));
    var lists = keys.map(texts::everyVersion).collect(Collectors.toSet());
    var before = known;
    if (before != null && before.lists.equals(lists)) {
      return before;
    }
    var spelling = Spelling.of(texts.everyVersion("help.words.spelling"));
    var now =
        new Known(
            lists,
            spelling,
            Harmless.of(texts.everyVersion("help.words.harmless"), spelling),
            signs(Need::unmistakable, spelling),
            signs(Need::alone, spelling));
    known = now;
    return now;
  }

  /// Of each need, in their order.
  private List<Signs> signs(Function<Need, String> key, Spelling spelling) {
    return Stream.of(Need.values())
        .map(it -> Signs.of(texts.everyVersion(key.apply(it)), spelling))
        .toList();
  }
}
