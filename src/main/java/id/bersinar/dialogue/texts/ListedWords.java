package id.bersinar.dialogue.texts;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What is made of lists of words in `messages/`, until these are edited. Operators add their own
/// words, and the program's always count.
///
/// @param <T> what is made of the lists in all their versions
public final class ListedWords<T> {

  private final Texts texts;
  private final Function<Texts, T> making;
  private volatile @Nullable Made<T> made;

  private record Made<T>(int edition, T result) {}

  public ListedWords(Texts texts, Function<Texts, T> making) {
    this.texts = texts;
    this.making = making;
  }

  /// What is made of the lists as they are now.
  public T now() {
    int edition = texts.edition();
    var known = made;
    if (known == null || known.edition() != edition) {
      known = new Made<>(edition, making.apply(texts));
      made = known;
    }
    return known.result();
  }
}
