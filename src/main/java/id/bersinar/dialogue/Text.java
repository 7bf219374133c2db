package id.bersinar.dialogue;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Something to say, before it is put into a language: a key of `messages/` with its values, data
/// as it is, or several of them.
///
/// Values may be strings, numbers, dates (of `java.time`, as `LocalDate` and `DayOfWeek`: spelled
/// as people say them) and texts. Strings are escaped, so nobody's name can become markup.
public sealed interface Text {

  /// A sentence of `messages/` by its key.
  record Keyed(String key, Map<String, Object> values) implements Text {
    public Keyed {
      values = Map.copyOf(values);
    }

    /// The same sentence with one more value for the placeholder `{name}`.
    public Keyed with(String name, Object value) {
      var more = new LinkedHashMap<>(values);
      more.put(name, value);
      return new Keyed(key, more);
    }

    /// As above; nothing is said where there is no such value.
    public Text given(String name, Optional<?> value) {
      return value.<Text>map(it -> with(name, it)).orElseGet(Text::nothing);
    }
  }

  /// Data as it is, such as a training's title; no sentence.
  record Plain(String value) implements Text {

    /// Never prints the data: logs must not know them.
    @Override
    public String toString() {
      return "Plain";
    }
  }

  /// Several texts, joined, but for those that say nothing.
  record Joined(String separator, List<Text> parts) implements Text {
    public Joined {
      parts =
          parts.stream()
              .filter(it -> !(it instanceof Joined(_, var said) && said.isEmpty()))
              .toList();
    }
  }

  /// This text, said only then.
  default Text when(boolean condition) {
    return condition ? this : nothing();
  }

  /// What isn't said: among other texts it leaves no empty line.
  static Text nothing() {
    return new Joined("", List.of());
  }

  /// What there is to say, if there is anything.
  static Text of(Optional<? extends Text> text) {
    return text.<Text>map(it -> it).orElseGet(Text::nothing);
  }

  /// The sentence with that key.
  static Keyed of(String key) {
    return new Keyed(key, Map.of());
  }

  /// The sentence named after a constant: `Text.of("outcome.", Outcome.REFERRED)` has the key
  /// `outcome.referred`.
  static Keyed of(String prefix, Enum<?> constant) {
    return of(prefix + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /// Data as it is.
  static Text plain(String value) {
    return new Plain(value);
  }

  /// Texts under each other.
  static Text lines(Text... parts) {
    return lines(Arrays.asList(parts));
  }

  /// Texts under each other.
  static Text lines(List<? extends Text> parts) {
    return new Joined("\n", List.copyOf(parts));
  }

  /// A line for each of them.
  static <T> Text lines(Collection<T> things, Function<? super T, ? extends Text> line) {
    return lines(things.stream().map(line).toList());
  }

  /// Texts with an empty line between them.
  static Text paragraphs(Text... parts) {
    return paragraphs(Arrays.asList(parts));
  }

  /// Texts with an empty line between them.
  static Text paragraphs(List<? extends Text> parts) {
    return new Joined("\n\n", List.copyOf(parts));
  }

  /// A paragraph for each of them.
  static <T> Text paragraphs(Collection<T> things, Function<? super T, ? extends Text> paragraph) {
    return paragraphs(things.stream().map(paragraph).toList());
  }
}
