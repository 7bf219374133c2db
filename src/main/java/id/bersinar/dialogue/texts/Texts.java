package id.bersinar.dialogue.texts;

import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Text;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// The sentences of `messages/`, in every language that has a file there. The files may be edited
/// while the bot runs or stands still; a broken or missing one is reported and its last good
/// version stays in use.
@Component
public class Texts {

  private static final Logger log = LoggerFactory.getLogger(Texts.class);

  // As many as the files of messages have; a formatter takes ten times longer to make than to use.
  private static final Map<DatePattern, DateTimeFormatter> DATES = new ConcurrentHashMap<>();

  private final MessageDirectory directory;
  private final OwnMessages own;
  private volatile Map<Language, MessageFile> files;
  private volatile Map<Path, String> problems;
  private final AtomicInteger edition = new AtomicInteger();
  private Map<Path, String> logged = Map.of();

  /// @throws BrokenMessageFile if there is nothing in Indonesian that can be used
  @Autowired
  public Texts(TextSettings settings) {
    this(settings, OwnMessages.packed());
  }

  Texts(TextSettings settings, OwnMessages own) {
    this.directory = new MessageDirectory(settings.edited(), settings.kept(), own);
    this.own = own;
    var reading = directory.first();
    this.files = reading.files();
    this.problems = reading.problems();
  }

  /// Takes over edited and added files, and logs what is newly wrong with them.
  void reload() {
    var reading = directory.next(files);
    boolean changed = !files.equals(reading.files());
    files = reading.files();
    problems = reading.problems();
    if (changed) {
      edition.incrementAndGet();
    }
    problems.forEach(
        (path, problem) -> {
          if (!problem.equals(logged.get(path))) {
            log.error("{}; its last good version stays in use", problem);
          }
        });
    logged = problems;
  }

  /// Another number after each change, for what is made of the sentences.
  public int edition() {
    return edition.get();
  }

  /// What is in use of each file, by its name.
  public Map<String, String> contents() {
    return files.values().stream()
        .collect(Collectors.toMap(MessageFile::name, MessageFile::content));
  }

  /// As [#problems], by the file that it is with.
  Map<Path, String> problemsOfFiles() {
    return problems;
  }

  /// What is wrong with the files as they are now; empty when nothing is.
  public List<String> problems() {
    return List.copyOf(problems.values());
  }

  /// The sentences around tips that are in use and aren't the program's own.
  public List<EditedText> editedAroundTips() {
    return files.values().stream()
        .flatMap(file -> own.by(file.language()).stream().flatMap(file::editedAroundTips))
        .toList();
  }

  /// The text in that language, as Telegram's HTML.
  public String render(Text text, Language language) {
    return render(text, language, true);
  }

  /// The text in that language without markup, for buttons and lists of commands.
  public String plain(Text text, Language language) {
    return render(text, language, false);
  }

  /// The sentence in every language, as it was edited and as the program has it, which comes
  /// first. For lists of words that whoever edits them may add to and not take from.
  public SequencedSet<String> everyVersion(String key) {
    var edited = formatted(key, languages().stream().map(files::get));
    return Stream.concat(ownVersions(key).stream(), edited)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// The sentence in every language, as the program has it. For lists of words that take something
  /// away, which whoever edits files must not do.
  public SequencedSet<String> ownVersions(String key) {
    var program = languages().stream().flatMap(it -> own.in(it).stream());
    return formatted(key, program).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Stream<String> formatted(String key, Stream<@Nullable MessageFile> files) {
    return files
        .flatMap(Stream::ofNullable)
        .filter(it -> it.has(key))
        .map(it -> it.format(key, Map.of()));
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
      var edited = Optional.ofNullable(files.get(candidate)).filter(it -> it.has(key));
      var file = edited.or(() -> own.in(candidate).filter(it -> it.has(key)));
      if (file.isPresent()) {
        return file.get().format(key, values);
      }
    }
    log.error("No text for {}", key);
    return key;
  }

  private Object shown(Object value, Language language, boolean html) {
    return switch (value) {
      case Text text -> render(text, language, html);
      case LocalDate date -> date("format.date", date, language);
      case YearMonth month -> date("format.month", month, language);
      case MonthDay day -> date("format.day-of-year", day, language);
      case DayOfWeek day -> date("format.weekday", day, language);
      case LocalTime time -> date("format.time", time, language);
      case ZonedDateTime moment -> date("format.moment", moment, language);
      case Number number -> number;
      default -> html ? escape(value.toString()) : value.toString();
    };
  }

  private record DatePattern(String pattern, Language language) {
    DateTimeFormatter formatter() {
      return DateTimeFormatter.ofPattern(pattern, language.locale());
    }
  }

  private String date(String key, TemporalAccessor value, Language language) {
    var pattern = sentence(key, language, Map.of());
    return DATES
        .computeIfAbsent(new DatePattern(pattern, language), DatePattern::formatter)
        .format(value);
  }

  private static String escape(String value) {
    return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
