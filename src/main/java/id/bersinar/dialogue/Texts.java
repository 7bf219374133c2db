package id.bersinar.dialogue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// The sentences of `messages/`, in every language that has a file there. The files may be edited
/// while the bot runs; a broken one is reported and its last good version stays in use.
@Component
public class Texts {

  private static final Logger log = LoggerFactory.getLogger(Texts.class);

  private final Path directory;
  private final ApplicationEventPublisher events;
  private volatile Map<Language, MessageFile> files;
  private volatile Map<String, String> problems = Map.of();

  /// @throws BrokenMessageFile if a file can't be used at start, when there is no last good version
  Texts(@Value("${bersinar.messages-dir}") Path directory, ApplicationEventPublisher events) {
    this.directory = directory;
    this.events = events;
    this.files = firstReading();
  }

  private Map<Language, MessageFile> firstReading() {
    try {
      var read = new HashMap<Language, MessageFile>();
      for (var path : MessageFile.in(directory)) {
        var file = MessageFile.read(path);
        read.put(file.language(), file);
      }
      if (!read.containsKey(Language.INDONESIAN)) {
        throw new BrokenMessageFile("messages_id.properties is missing in " + directory);
      }
      return Map.copyOf(read);
    } catch (IOException e) {
      throw new BrokenMessageFile("cannot read " + directory + ": " + e.getMessage());
    }
  }

  /// Takes over edited and added files.
  @Scheduled(fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
  void reload() throws IOException {
    var fresh = new HashMap<>(files);
    var found = new HashMap<String, String>();
    for (var path : MessageFile.in(directory)) {
      var known = fresh.values().stream().filter(file -> file.path().equals(path)).findFirst();
      try {
        if (known.isEmpty() || known.get().isOlderThan(path)) {
          var file = MessageFile.read(path);
          if (file.language().equals(Language.INDONESIAN) && known.isPresent()) {
            // What another language lacks is said in Indonesian; for this one there is no other.
            file.requireAllOf(known.get());
          }
          fresh.put(file.language(), file);
          log.info("Took over {}", path.getFileName());
        }
      } catch (BrokenMessageFile e) {
        found.put(path.toString(), Objects.requireNonNullElse(e.getMessage(), ""));
      }
    }
    files = Map.copyOf(fresh);
    report(Map.copyOf(found));
  }

  private void report(Map<String, String> found) {
    var before = problems;
    problems = found;
    found.forEach(
        (path, problem) -> {
          if (!problem.equals(before.get(path))) {
            log.error("{}; its last good version stays in use", problem);
            events.publishEvent(new MessageFileRejected(problem));
          }
        });
  }

  /// What is wrong with the files as they are now; empty when nothing is.
  public List<String> problems() {
    return List.copyOf(problems.values());
  }

  /// The text in that language, as Telegram's HTML.
  public String render(Text text, Language language) {
    return render(text, language, true);
  }

  /// The text in that language without markup, for buttons and lists of commands.
  public String plain(Text text, Language language) {
    return render(text, language, false);
  }

  /// The languages that there are files for, Indonesian first.
  public List<Language> languages() {
    return files.keySet().stream()
        .sorted(
            Comparator.comparing((Language it) -> !it.equals(Language.INDONESIAN))
                .thenComparing(Language::code))
        .toList();
  }

  /// The language for somebody whose Telegram is in that one.
  ///
  /// @param tag IETF's
  public Language closest(@Nullable String tag) {
    if (tag == null) {
      return Language.INDONESIAN;
    }
    var spoken = new Language(Locale.forLanguageTag(tag).getLanguage());
    return languages().contains(spoken) ? spoken : Language.INDONESIAN;
  }

  private String render(Text text, Language language, boolean html) {
    return switch (text) {
      case Text.Plain(var value) -> html ? escape(value) : value;
      case Text.Joined(var separator, var parts) ->
          parts.stream()
              .map(part -> render(part, language, html))
              .collect(Collectors.joining(separator));
      case Text.Keyed(var key, var values) -> {
        var shown = new HashMap<String, Object>();
        values.forEach((name, value) -> shown.put(name, shown(value, language, html)));
        yield sentence(key, language, shown);
      }
    };
  }

  private String sentence(String key, Language language, Map<String, Object> values) {
    for (var candidate : List.of(language, Language.INDONESIAN)) {
      var file = files.get(candidate);
      if (file != null && file.has(key)) {
        return file.format(key, values);
      }
    }
    log.error("No text for {} in {}", key, directory);
    return key;
  }

  private Object shown(Object value, Language language, boolean html) {
    return switch (value) {
      case Text text -> render(text, language, html);
      case LocalDate date -> date("format.date", date, language);
      case LocalTime time -> date("format.time", time, language);
      case ZonedDateTime moment -> date("format.moment", moment, language);
      case Number number -> number;
      default -> html ? escape(value.toString()) : value.toString();
    };
  }

  private String date(String key, TemporalAccessor value, Language language) {
    var pattern = sentence(key, language, Map.of());
    return DateTimeFormatter.ofPattern(pattern, language.locale()).format(value);
  }

  private static String escape(String value) {
    return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
