package id.bersinar.dialogue.texts;

import id.bersinar.dialogue.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The sentences that the program itself has: they say which there are and which gaps it fills, and
/// stand in where the operators' files are from before an upgrade.
final class OwnMessages {

  private static final OwnMessages PACKED =
      new OwnMessages(name -> OwnMessages.class.getResourceAsStream("/messages/" + name));

  private final Function<String, @Nullable InputStream> resources;
  private final Map<Language, Optional<MessageFile>> files = new ConcurrentHashMap<>();

  /// @param resources what the program has under a file's name
  OwnMessages(Function<String, @Nullable InputStream> resources) {
    this.resources = resources;
  }

  /// Those in the program's jar.
  static OwnMessages packed() {
    return PACKED;
  }

  /// In that language; absent where the program doesn't speak it.
  Optional<MessageFile> in(Language language) {
    return files.computeIfAbsent(language, this::read);
  }

  /// By which a file in that language is checked.
  Optional<MessageFile> by(Language language) {
    return in(language).or(() -> in(Language.INDONESIAN));
  }

  private Optional<MessageFile> read(Language language) {
    var name = "messages_" + language.code() + ".properties";
    try (var resource = resources.apply(name)) {
      return resource == null
          ? Optional.empty()
          : Optional.of(
              MessageFile.of(Path.of(name), FileTime.fromMillis(0), resource.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
