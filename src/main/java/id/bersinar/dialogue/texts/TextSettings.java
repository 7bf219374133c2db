package id.bersinar.dialogue.texts;

import id.bersinar.dialogue.Language;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/// Where texts are.
///
/// @param messagesDir where the operators' files are; see [#edited]
/// @param dataDir in which their last good versions are kept
@ConfigurationProperties("bersinar")
public record TextSettings(String messagesDir, String dataDir) implements Validator {

  Path edited() {
    return Path.of(messagesDir);
  }

  KeptMessages kept() {
    return new KeptMessages(Path.of(dataDir, KeptMessages.NAME));
  }

  @Override
  public boolean supports(Class<?> type) {
    return type == TextSettings.class;
  }

  @Override
  public void validate(Object target, Errors errors) {
    try {
      var file = edited().resolve(MessageFile.name(Language.INDONESIAN));
      if (!Files.isReadable(file) && !kept().has(Language.INDONESIAN)) {
        errors.rejectValue(
            "messagesDir", "missing", "has no readable " + file.getFileName() + ": " + file);
      }
    } catch (InvalidPathException e) {
      errors.rejectValue("messagesDir", "path", "can't be used: " + e.getMessage());
    }
  }
}
