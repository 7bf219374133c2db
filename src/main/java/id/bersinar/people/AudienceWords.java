package id.bersinar.people;

import id.bersinar.calendar.TimeReader;
import id.bersinar.dialogue.Letters;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.texts.ListedWords;
import id.bersinar.dialogue.texts.Texts;
import id.bersinar.people.Audience.Part;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Reads an audience as people type it: "semua Pemda dan Orsosmas", "bina usaha", an institution's
/// name, a colleague's six characters.
@Component
class AudienceWords {

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern CLOSING = Pattern.compile("[)\\]}\"”»]+");
  // "&" and "/" go on, and a bracket that opens says more of who is meant.
  private static final Pattern STOP = Pattern.compile("\\s*[,;:.!?\\n–—-].*", Pattern.DOTALL);
  private static final Pattern CLAUSE = Pattern.compile("[;:.!?\\n]");
  private static final Pattern ALSO = Pattern.compile("(?i),|&|\\b(?:dan|serta|and)\\b");
  private static final Pattern BRACKETS = Pattern.compile("\\(");
  private static final Pattern COMMA = Pattern.compile(",");

  // "Ingatkan polisi di gang Melati": which of them, or where they are to be.
  private static final Set<String> PLACING = Set.of("di", "ke", "at", "in");

  private static final int MOST_WORDS = 20;
  private static final int LONGEST_NAME = 6;

  private final ListedWords<Known> lists;
  private final Clock clock;

  AudienceWords(Texts texts, Clock clock) {
    this.lists = new ListedWords<>(texts, AudienceWords::known);
    this.clock = clock;
  }

  /// @param around words that say nothing of who is meant, such as "para"
  /// @param goingOn words with which a sentence goes on after them, such as "tentang"
  /// @param doing words with which begins what they are told to do, such as "kumpul"
  private record Known(
      Map<String, Part> parts, Set<String> around, Set<String> goingOn, Set<String> doing) {}

  private static Known known(Texts texts) {
    var parts = new HashMap<String, Part>();
    add(parts, texts, "people.audience.words.me", Audience.ME.parts().getFirst());
    add(parts, texts, "people.audience.words.everyone", Audience.EVERYONE.parts().getFirst());
    for (var it : StakeholderCategory.values()) {
      add(parts, texts, key("people.audience.words.", it), Part.of(it));
    }
    for (var it : Strategy.values()) {
      add(parts, texts, key("people.audience.words.", it), Part.of(it));
    }
    for (var it : Role.values()) {
      add(parts, texts, key("people.audience.words.", it), Part.of(it));
    }
    var around = phrases(texts, "people.audience.words.around").collect(Collectors.toSet());
    var goingOn = phrases(texts, "people.audience.words.going-on").collect(Collectors.toSet());
    var doing = phrases(texts, "people.audience.words.doing").collect(Collectors.toSet());
    return new Known(parts, around, goingOn, doing);
  }

  private static String key(String prefix, Enum<?> constant) {
    return Text.of(prefix, constant).key();
  }

  private static void add(Map<String, Part> parts, Texts texts, String key, Part part) {
    phrases(texts, key).forEach(it -> parts.put(it, part));
  }

  private static Stream<String> phrases(Texts texts, String key) {
    return texts.everyVersion(key).stream()
        .flatMap(COMMA::splitAsStream)
        .map(it -> String.join(" ", words(it)))
        .filter(it -> !it.isEmpty());
  }

  private static List<String> words(String text) {
    var small = Letters.small(text).replace("&", " dan ");
    return NO_LETTER.splitAsStream(small).filter(it -> !it.isEmpty()).toList();
  }

  /// Whether these words say nothing but a time.
  boolean isTime(String words) {
    return TimeReader.isTime(words, ZonedDateTime.now(clock));
  }

  /// The audience, if every word belongs to it.
  ///
  /// @param officials who can be named besides, by institution or handle
  Optional<Audience> read(String typed, List<Officials.Official> officials) {
    var known = lists.now();
    var names = names(officials);
    Function<String, Optional<Part>> meaning =
        phrase -> Optional.ofNullable(names.getOrDefault(phrase, known.parts().get(phrase)));
    var words = words(typed);
    var parts = new HashSet<Part>();
    for (int at = 0; at < words.size(); ) {
      var run = longest(words, at, meaning, known);
      if (run.isPresent()) {
        parts.add(run.get().part());
        at = run.get().end();
      } else if (known.around().contains(words.get(at))) {
        at++;
      } else {
        return Optional.empty();
      }
    }
    return parts.isEmpty() || parts.size() > Audience.MOST_PARTS
        ? Optional.empty()
        : Optional.of(new Audience(List.copyOf(parts)));
  }

  /// The one category of stakeholders that is named, and nobody else.
  Optional<StakeholderCategory> category(String typed) {
    return read(typed, List.of())
        .flatMap(
            audience ->
                Stream.of(StakeholderCategory.values())
                    .filter(it -> audience.parts().equals(List.of(Part.of(it))))
                    .findFirst());
  }

  /// An audience at the beginning of other words.
  ///
  /// @param until where they begin
  record Leading(Audience audience, int until) {}

  /// What stands before an audience.
  enum Before {
    /// "untuk", with which the sentence begins
    FOR,
    /// "ingatkan", after which the message may as well begin
    ASKING,
    OTHERS
  }

  /// The audience that stands there, where the other words are none of its name: what follows is a
  /// stop or a word such as "tentang", or nothing but the audience was said before.
  ///
  /// @param before what stands before it
  Optional<Leading> leading(String told, Before before, List<Officials.Official> officials) {
    var ends = WORD.matcher(told).results().limit(MOST_WORDS).map(MatchResult::end).toList();
    for (int count = ends.size(); count > 0; count--) {
      var audience = read(told.substring(0, ends.get(count - 1)), officials);
      if (audience.isPresent()) {
        int until = ends.get(count - 1);
        var around = lists.now().around();
        for (int last = count - 1; last > 0 && !isStop(told.substring(until)); last--) {
          if (!around.contains(
              Letters.small(told.substring(ends.get(last - 1), ends.get(last)).strip()))) {
            break;
          }
          until = ends.get(last - 1);
        }
        var closing = CLOSING.matcher(told).region(until, told.length());
        int end = closing.lookingAt() ? closing.end() : until;
        return audience
            .filter(it -> isWhole(it, told.substring(0, end), told.substring(end), before))
            .filter(_ -> !namesMore(told.substring(end), officials))
            .map(it -> new Leading(it, end));
      }
    }
    return Optional.empty();
  }

  private static boolean sameAs(Audience one, Audience other) {
    return Set.copyOf(one.parts()).equals(Set.copyOf(other.parts()));
  }

  /// "Pemda, PKK dan Orsosmas", of which one isn't known: whoever is left out would never know.
  private boolean namesMore(String rest, List<Officials.Official> officials) {
    if (!rest.strip().startsWith(",")) {
      return false;
    }
    var list = CLAUSE.split(rest, 2)[0];
    return ALSO.matcher(list)
        .results()
        .map(it -> words(list.substring(it.end())))
        .anyMatch(
            it ->
                IntStream.rangeClosed(1, Math.min(LONGEST_NAME, it.size()))
                    .mapToObj(count -> String.join(" ", it.subList(0, count)))
                    .anyMatch(name -> read(name, officials).isPresent()));
  }

  /// "Ingatkan semua berkas" says nothing of people, "ingatkan polisi tidur dipasang" nothing of
  /// whom to tell.
  private boolean isWhole(Audience audience, String named, String rest, Before before) {
    var next = words(rest).stream().findFirst();
    if (isStop(rest)
        || (before == Before.ASKING && TimeReader.begins(rest, ZonedDateTime.now(clock)))) {
      return true;
    }
    boolean sure = before == Before.FOR || audience.parts().size() > 1;
    boolean everyone = sameAs(audience, Audience.EVERYONE);
    if (everyone || sameAs(audience, Audience.ME)) {
      sure = !everyone || words(named).size() > 1;
    }
    boolean goesOn = next.filter(lists.now().goingOn()::contains).isPresent();
    boolean told =
        before == Before.ASKING
            && !everyone
            && next.filter(lists.now().doing()::contains).isPresent();
    boolean placed = before == Before.ASKING && next.filter(PLACING::contains).isPresent();
    return told
        || (goesOn && (sure || !placed))
        || (before != Before.OTHERS
            && sure
            && next.filter(lists.now().around()::contains).isEmpty());
  }

  private static boolean isStop(String rest) {
    return rest.isBlank() || STOP.matcher(rest).matches();
  }

  private record Run(Part part, int end) {}

  /// The longest phrase from there on. "Semua" says who is meant only where nothing follows that
  /// says it better.
  private static Optional<Run> longest(
      List<String> words, int from, Function<String, Optional<Part>> meaning, Known known) {
    for (int end = words.size(); end > from; end--) {
      var phrase = String.join(" ", words.subList(from, end));
      int next = end;
      var part = meaning.apply(phrase).filter(_ -> !leadsOn(phrase, words, next, meaning, known));
      if (part.isPresent()) {
        return Optional.of(new Run(part.get(), end));
      }
    }
    return Optional.empty();
  }

  private static boolean leadsOn(
      String phrase,
      List<String> words,
      int next,
      Function<String, Optional<Part>> meaning,
      Known known) {
    return known.around().contains(phrase)
        && next < words.size()
        && longest(words, next, meaning, known).isPresent();
  }

  /// "Semua Pemda" is the group, though an institution is called "Pemda (contoh)".
  private boolean isOfGroups(String name) {
    var known = lists.now();
    return known.around().contains(name)
        || known.goingOn().contains(name)
        || read(name, List.of()).isPresent();
  }

  private Map<String, Part> names(List<Officials.Official> officials) {
    var names = new HashMap<String, Part>();
    for (var it : officials) {
      names.put(Person.handle(it.id()).toLowerCase(Locale.ROOT), Part.of(it.id()));
      if (!it.institution().isEmpty()) {
        names.put(String.join(" ", words(it.institution())), Part.ofInstitution(it.institution()));
      }
    }
    // Nobody says what stands in brackets, and it is needed only where two differ in nothing else.
    officials.stream()
        .map(Officials.Official::institution)
        .filter(it -> it.contains("("))
        .distinct()
        .collect(Collectors.groupingBy(it -> String.join(" ", words(BRACKETS.split(it, 2)[0]))))
        .forEach(
            (name, all) -> {
              if (all.size() == 1 && !name.isEmpty() && !isOfGroups(name)) {
                names.putIfAbsent(name, Part.ofInstitution(all.getFirst()));
              }
            });
    return names;
  }
}
