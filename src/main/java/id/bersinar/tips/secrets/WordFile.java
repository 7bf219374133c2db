package id.bersinar.tips.secrets;

import static java.util.function.Predicate.not;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Words that come with the program, a line each, after comments.
final class WordFile {

  private WordFile() {}

  static List<String> read(String name) {
    try (var file = WordFile.class.getResourceAsStream("/passphrase/" + name)) {
      var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(not(String::isBlank)).filter(it -> !it.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
