package id.bersinar.help;

import id.bersinar.dialogue.texts.ListedWords;
import id.bersinar.dialogue.texts.Texts;
import id.bersinar.dialogue.texts.TypedWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Tells by words what somebody needs. By listed words only, which everybody can read and operators
/// add to: a help and no judge.
@Component
class Needs {

  // Whoever cries for help does so in the first words; what belongs into a tip may stand anywhere.
  private static final int LONGEST = 1000;

  private final ListedWords<Known> lists;

  Needs(Texts texts) {
    this.lists = new ListedWords<>(texts, Needs::known);
  }

  private record Known(
      Spelling spelling,
      Harmless harmless,
      List<Signs> amid,
      List<Signs> alone,
      Announcement clear,
      Announcement any) {}

  /// What the words mean, whatever was asked.
  Optional<Need> unmistakable(String words) {
    var now = lists.now();
    var text = plain(beginning(words), now);
    return crying(text, now).or(() -> tip(words, text, now));
  }

  /// What they cry for, whatever was asked.
  Optional<Need> amid(String words) {
    var now = lists.now();
    return crying(plain(beginning(words), now), now);
  }

  /// Whether they tell of others what a tip is for, whatever else is in them.
  boolean areTip(String words) {
    var now = lists.now();
    return areTip(plain(words, now), now);
  }

  private static boolean areTip(TypedWords text, Known now) {
    return now.amid.get(Need.TIP.ordinal()).areIn(text);
  }

  /// What the words mean where nothing was asked.
  Optional<Need> alone(String words) {
    var now = lists.now();
    var text = plain(beginning(words), now);
    return crying(text, now).or(() -> first(now.alone, text)).or(() -> tip(words, text, now));
  }

  private static Optional<Need> tip(String words, TypedWords beginning, Known now) {
    var text = words.length() > LONGEST ? plain(words, now) : beginning;
    return Optional.of(Need.TIP).filter(_ -> areTip(text, now));
  }

  /// "Ingatkan rapat siaga banjir" needs nobody, but a life isn't risked on a guess.
  boolean mayBePlanned(String words) {
    var now = lists.now();
    var text = plain(words, now);
    return unmistakable(words).isEmpty()
        && Stream.of(Need.TIP, Need.OVERDOSE, Need.SUICIDE)
            .noneMatch(it -> now.alone.get(it.ordinal()).areIn(text));
  }

  /// Whether they announce a tip and are hardly something that somebody has to write.
  boolean announce(String words) {
    var now = lists.now();
    return now.clear.begins(now.spelling.plain(beginning(words)));
  }

  /// As [#announce], or begin as such words do: "lapor ada …".
  boolean mayAnnounce(String words) {
    var now = lists.now();
    var text = now.spelling.plain(beginning(words));
    return now.clear.begins(text) || now.any.begins(text);
  }

  private static Optional<Need> crying(TypedWords text, Known now) {
    return first(now.amid, text).filter(it -> it != Need.TIP);
  }

  private static String beginning(String words) {
    return words.substring(0, Math.min(words.length(), LONGEST));
  }

  private static TypedWords plain(String words, Known now) {
    return new TypedWords(now.harmless.without(now.spelling.plain(words)));
  }

  private static Optional<Need> first(List<Signs> signs, TypedWords text) {
    for (var need : Need.values()) {
      if (signs.get(need.ordinal()).areIn(text)) {
        return Optional.of(need);
      }
    }
    return Optional.empty();
  }

  private static Known known(Texts texts) {
    // A cry could be taken for something else by these, so nobody edits them.
    var spelling = Spelling.of(texts.ownVersions("help.words.spelling"));
    return new Known(
        spelling,
        Harmless.of(texts.ownVersions("help.words.harmless"), spelling),
        signs(texts, Need::unmistakable, spelling),
        signs(texts, Need::alone, spelling),
        announcement(texts.everyVersion("help.words.announcing"), texts, spelling),
        announcement(texts.everyVersion("help.words-alone.announcing"), texts, spelling));
  }

  private static Announcement announcement(Set<String> lists, Texts texts, Spelling spelling) {
    return Announcement.of(lists, texts.everyVersion("help.words.before-announcing"), spelling);
  }

  /// Of each need, in their order.
  private static List<Signs> signs(Texts texts, Function<Need, String> key, Spelling spelling) {
    return Stream.of(Need.values())
        .map(it -> Signs.of(texts.everyVersion(key.apply(it)), spelling))
        .toList();
  }
}
