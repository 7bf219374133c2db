package id.bersinar.dialogue;

import id.bersinar.storage.OwnerOnly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The last good version of each message file, kept in the data directory, so that a mistake in
/// `messages/` does no harm at the next start either.
final class KeptMessages {

  private static final Logger log = LoggerFactory.getLogger(KeptMessages.class);

  private final Path directory;

  KeptMessages(Path directory) {
    this.directory = directory;
  }

  /// What is kept, each as if it were the operators' file of that name.
  ///
  /// @param edited the directory of the operators' files
  List<MessageFile> all(Path edited) {
    try {
      return MessageFile.in(directory).stream()
          .flatMap(path -> usable(edited.resolve(path.getFileName()), path).stream())
          .toList();
    } catch (IOException e) {
      // As at the first start.
      return List.of();
    }
  }

  private static List<MessageFile> usable(Path edited, Path kept) {
    try {
      return List.of(MessageFile.readKept(edited, kept));
    } catch (BrokenMessageFile e) {
      log.error("The last good version can't be used: {}", e.getMessage());
      return List.of();
    }
  }

  /// Keeps the file as the last good version of its name.
  void keep(MessageFile file) {
    var kept = directory.resolve(file.name());
    try {
      var content = file.content().getBytes(StandardCharsets.UTF_8);
      if (!Files.exists(kept) || !Arrays.equals(Files.readAllBytes(kept), content)) {
        OwnerOnly.directory(directory);
        OwnerOnly.create(kept, content);
        OwnerOnly.sync(directory);
      }
    } catch (IOException e) {
      log.error("{} is in use, but can't be kept as its last good version: {}", file.name(), e);
    }
  }
}
