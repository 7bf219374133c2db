package id.bersinar.dialogue.texts;

import java.util.Set;
import java.util.function.Function;

/// What is made of lists of words in `messages/`, until these are edited. Operators add their own
/// words, and the program's always count.
///
/// @param <T> what is made of the list in all its versions
public final class ListedWords<T> {

  private final Texts texts;
  private final String key;
  private final Function<Set<String>, T> making;
  private volatile Made<T> made;

  private record Made<T>(Set<String> lists, T result) {}

  /// @param key of the list
  public ListedWords(Texts texts, String key, Function<Set<String>, T> making) {
    this.texts = texts;
    this.key = key;
    this.making = making;
    this.made = new Made<>(Set.of(), making.apply(Set.of()));
  }

  /// What is made of the list as it is now.
  public T now() {
    var lists = texts.everyVersion(key);
    var known = made;
    if (!known.lists().equals(lists)) {
      known = new Made<>(lists, making.apply(lists));
      made = known;
    }
    return known.result();
  }
}
