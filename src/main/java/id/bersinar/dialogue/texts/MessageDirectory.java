package id.bersinar.dialogue.texts;

import id.bersinar.dialogue.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The directory in which operators edit the message files. What can be used there is taken over
/// and kept; for what can't, the last good version stays.
final class MessageDirectory {

  private static final Logger log = LoggerFactory.getLogger(MessageDirectory.class);

  private final Path directory;
  private final KeptMessages kept;
  private final OwnMessages own;

  MessageDirectory(Path directory, KeptMessages kept, OwnMessages own) {
    this.directory = directory;
    this.kept = kept;
    this.own = own;
  }

  /// What came of a look into the directory.
  ///
  /// @param files what is in use from now on
  /// @param problems what is wrong, by the path of the file or directory
  record Reading(Map<Language, MessageFile> files, Map<Path, String> problems) {

    Reading {
      files = Map.copyOf(files);
      problems = Map.copyOf(problems);
    }
  }

  /// At a start, when the last good versions are those in the data directory. Where none is kept,
  /// as after an upgrade, what is right in the file is used: a slip doesn't stop the bot.
  ///
  /// @throws BrokenMessageFile if there is nothing in Indonesian that can be used
  Reading first() {
    var known = new HashMap<Language, MessageFile>();
    for (var file : rightOnes()) {
      known.put(file.language(), fitting(file));
    }
    for (var file : kept.all(directory, own)) {
      known.put(file.language(), fitting(file));
    }
    known.values().removeIf(file -> file.sentences().isEmpty());
    var reading = next(known);
    if (!reading.files.containsKey(Language.INDONESIAN)) {
      var missing = "messages_id.properties is missing in " + directory;
      var problem = reading.problems.getOrDefault(directory, missing);
      throw new BrokenMessageFile(
          reading.problems.getOrDefault(directory.resolve("messages_id.properties"), problem));
    }
    return reading;
  }

  private List<MessageFile> rightOnes() {
    var files = new ArrayList<MessageFile>();
    try {
      for (var path : MessageFile.in(directory)) {
        try {
          files.add(MessageFile.readRightOnes(path, own));
        } catch (BrokenMessageFile _) {
          // The next look says what is wrong with it.
        }
      }
    } catch (IOException _) {
      // As well.
    }
    return files;
  }

  /// An upgrade may have given a sentence other gaps; until somebody edits it, the program's own
  /// stands in. So it does for a link in a text around tips.
  private MessageFile fitting(MessageFile file) {
    var faults = faults(file);
    return faults.isEmpty() ? file : file.without(faults.keySet());
  }

  /// What the program says itself has none.
  private Map<String, String> faults(MessageFile file) {
    return own.by(file.language())
        .filter(program -> !program.content().equals(file.content()))
        .map(file::faults)
        .orElse(Map.of());
  }

  /// Takes over what was edited or added since.
  ///
  /// @param known what is in use, the last good version of each
  Reading next(Map<Language, MessageFile> known) {
    var files = new HashMap<>(known);
    var problems = new TreeMap<Path, String>();
    List<Path> there;
    try {
      there = MessageFile.in(directory);
    } catch (IOException e) {
      problems.put(directory, directory + " cannot be read: " + MessageFile.reason(e));
      return new Reading(files, problems);
    }
    for (var file : known.values()) {
      if (!there.contains(file.path())) {
        problems.put(file.path(), file.name() + " is missing in " + directory);
      }
    }
    for (var path : there) {
      try {
        look(path, known, files);
      } catch (BrokenMessageFile e) {
        problems.put(path, Objects.requireNonNullElse(e.getMessage(), ""));
      }
    }
    return new Reading(files, problems);
  }

  private void look(Path path, Map<Language, MessageFile> known, Map<Language, MessageFile> files) {
    var last = known.values().stream().filter(it -> it.path().equals(path)).findFirst();
    if (last.isPresent() && !last.get().isOlderThan(path)) {
      return;
    }
    var file = MessageFile.read(path, own);
    last.filter(_ -> file.language().equals(Language.INDONESIAN))
        .ifPresent(it -> requireAllOf(it, file));
    requireNoFaults(file);
    own.in(file.language()).ifPresent(program -> warnOfOld(file, program));
    kept.keep(file);
    files.put(file.language(), file);
    boolean edited = last.map(it -> !it.content().equals(file.content())).orElse(!known.isEmpty());
    if (edited) {
      log.info("Took over {}", file.name());
    }
  }

  /// What another language lacks is said in Indonesian; for this one there is no other. What the
  /// program doesn't say any more may go.
  private void requireAllOf(MessageFile last, MessageFile file) {
    var lost = new TreeSet<>(file.lacks(last));
    own.in(file.language()).ifPresent(program -> lost.removeIf(key -> !program.has(key)));
    if (!lost.isEmpty()) {
      throw new BrokenMessageFile(file.name() + " has lost " + String.join(", ", lost));
    }
  }

  private void requireNoFaults(MessageFile file) {
    faults(file).entrySet().stream()
        .findFirst()
        .ifPresent(
            it -> {
              throw new BrokenMessageFile(file.name() + ", " + it.getKey() + ": " + it.getValue());
            });
  }

  private static void warnOfOld(MessageFile file, MessageFile program) {
    var missing = file.lacks(program);
    if (!missing.isEmpty()) {
      log.warn(
          "{} lacks {}; the program's own words stand in", file.name(), String.join(", ", missing));
    }
  }
}
