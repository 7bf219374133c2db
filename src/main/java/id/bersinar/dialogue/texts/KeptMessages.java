package id.bersinar.dialogue.texts;

import id.bersinar.dialogue.Language;
import id.bersinar.storage.OwnerOnly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The last good version of each message file, kept in the data directory, so that a mistake in
/// `messages/` does no harm at the next start either.
final class KeptMessages {

  private static final Logger log = LoggerFactory.getLogger(KeptMessages.class);

  /// Its directory within the data directory: not `messages`, which may be the operators' own.
  static final String NAME = "messages-last-good";

  private static final String TOLD = "told.txt";

  private final Path directory;

  KeptMessages(Path directory) {
    this.directory = directory;
  }

  /// What is kept, each as if it were the operators' file of that name.
  ///
  /// @param edited the directory of the operators' files
  List<MessageFile> all(Path edited, OwnMessages own) {
    try {
      return MessageFile.in(directory).stream()
          .flatMap(path -> usable(edited.resolve(path.getFileName()), path, own).stream())
          .toList();
    } catch (IOException e) {
      // As at the first start.
      return List.of();
    }
  }

  private static List<MessageFile> usable(Path edited, Path kept, OwnMessages own) {
    try {
      return List.of(MessageFile.readKept(edited, kept, own));
    } catch (BrokenMessageFile e) {
      log.error("The last good version can't be used: {}", e.getMessage());
      return List.of();
    }
  }

  /// Whether a version in that language can be read.
  boolean has(Language language) {
    return Files.isReadable(directory.resolve(MessageFile.name(language)));
  }

  /// Keeps the file as the last good version of its name.
  void keep(MessageFile file) {
    try {
      write(directory.resolve(file.name()), file.content());
    } catch (IOException e) {
      log.error(
          "{} is in use, but can't be kept as its last good version: {}",
          file.name(),
          MessageFile.reason(e));
    }
  }

  private void write(Path kept, String text) throws IOException {
    var content = text.getBytes(StandardCharsets.UTF_8);
    if (!Files.exists(kept) || !Arrays.equals(Files.readAllBytes(kept), content)) {
      OwnerOnly.directory(directory);
      OwnerOnly.create(kept, content);
      OwnerOnly.sync(directory);
    }
  }

  /// By which a problem is known again.
  static String mark(String problem) {
    return UUID.nameUUIDFromBytes(problem.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /// The marks of the problems that operators have heard of.
  List<String> told() {
    try {
      return Files.readAllLines(directory.resolve(TOLD));
    } catch (IOException _) {
      return List.of();
    }
  }

  /// Keeps them for the next start.
  void keepTold(Set<String> marks) {
    try {
      write(directory.resolve(TOLD), String.join("\n", new TreeSet<>(marks)));
    } catch (IOException e) {
      log.warn("After the next start operators hear again of it: {}", MessageFile.reason(e));
    }
  }
}
