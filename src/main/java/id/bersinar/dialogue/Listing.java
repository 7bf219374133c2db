package id.bersinar.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A list by pages, from which one entry is opened. A list of several shelves has a button for each
/// of the others. A tap counts only for what is in the list when it comes.
///
/// @param <T> an entry
public final class Listing<T> implements Answer<UUID> {

  private static final String OPEN = "open:";
  private static final String SHELF = "shelf:";
  private static final int LONGEST_NAME = 60;
  private static final Pattern WORDS = Pattern.compile(" ");

  private final Function<T, UUID> id;
  private final List<Shelf<T>> shelves;
  private Function<Said, String> first = _ -> "";
  private Optional<BiFunction<List<T>, Said, Map<T, Text>>> names = Optional.empty();
  private boolean underQuestion;
  private boolean byPlace;
  private int tabs;
  private Optional<Line<T>> line = Optional.empty();
  private Line<T> button = (number, _, _) -> Text.plain(String.valueOf(number));
  private int columns = Pages.TOLD;
  private Predicate<T> opens = _ -> true;
  private BiPredicate<T, String> called = (_, _) -> false;
  private String gone = "dialogue.too-late";
  private Optional<Reply.Say> none = Optional.empty();

  /// What is said of an entry.
  public interface Line<T> {

    /// @param number of the entry, from 1
    Text of(int number, T entry, Said said);
  }

  private Listing(Function<T, UUID> id, List<Shelf<T>> shelves) {
    this.id = id;
    this.shelves = shelves;
  }

  @SafeVarargs
  public static <T> Listing<T> of(Function<T, UUID> id, Shelf<T>... shelves) {
    return of(id, List.of(shelves));
  }

  public static <T> Listing<T> of(Function<T, UUID> id, List<Shelf<T>> shelves) {
    return new Listing<>(id, shelves);
  }

  /// Says the question's own words above.
  public Listing<T> underQuestion() {
    this.underQuestion = true;
    return this;
  }

  /// Shows a button for each shelf, also for the one that is open.
  ///
  /// @param columns that many a row
  public Listing<T> tabs(int columns) {
    this.tabs = columns;
    return this;
  }

  /// Begins with that shelf and not always with the first.
  public Listing<T> beginning(Function<Said, String> name) {
    this.first = name;
    return this;
  }

  /// Lets buttons tell the place in the list as it was shown, and nothing that leads to an entry.
  /// What is tapped may be gone from the list by then: whatever shows it says so.
  public Listing<T> byPlace() {
    this.byPlace = true;
    return this;
  }

  /// Names the entries of a page together, one a row, where that is looked up at once. What has no
  /// name has no button.
  public Listing<T> named(BiFunction<List<T>, Said, Map<T, Text>> names) {
    this.names = Optional.of(names);
    this.columns = 1;
    return this;
  }

  /// Tells each entry in the message, above its button.
  public Listing<T> told(Line<T> line) {
    this.line = Optional.of(line);
    return this;
  }

  /// Names each entry on its button, one a row; otherwise the button has only its number.
  public Listing<T> named(Line<T> button) {
    this.button = button;
    this.columns = 1;
    return this;
  }

  /// Lets only these be opened; the others are just told.
  public Listing<T> opening(Predicate<T> opens) {
    this.opens = opens;
    return this;
  }

  /// Opens the only one that words that are typed name too, whatever page or shelf it is on.
  public Listing<T> called(BiPredicate<T, String> name) {
    this.called = name;
    return this;
  }

  /// The word for a tap on what isn't in the list any more.
  ///
  /// @param word its key
  public Listing<T> gone(String word) {
    this.gone = word;
    return this;
  }

  String gone() {
    return gone;
  }

  /// Ends the dialogue where nothing can be opened: with that word where the list is empty, and
  /// otherwise, with its buttons, after all that is told.
  public Listing<T> none(Reply.Say word) {
    this.none = Optional.of(word);
    return this;
  }

  @Override
  public Optional<Reply> nothingToAsk(Said said) {
    return none.filter(_ -> entries(said).stream().noneMatch(opens))
        .map(it -> entries(said).isEmpty() ? it : it.saying(told(0, entries(said), said)));
  }

  @Override
  public Said opened(Said said) {
    if (!byPlace) {
      return said;
    }
    var page = page(said);
    var shown = page.shown().stream().map(id).map(UUID::toString);
    var view = Stream.concat(Stream.of(view(shelf(said), page.number())), shown);
    return said.remembering(view.collect(Collectors.joining(" ")));
  }

  @Override
  public Text text(Text asked, Said said) {
    var page = page(said);
    return Text.paragraphs(asked.when(underQuestion), told(page.from(), page.shown(), said));
  }

  private Text told(int from, List<T> entries, Said said) {
    var heading = shelf(said).heading().apply(entries(said));
    var lines =
        line.map(
            it ->
                Text.paragraphs(
                    IntStream.range(0, entries.size())
                        .mapToObj(place -> it.of(from + place + 1, entries.get(place), said))
                        .toList()));
    return Text.paragraphs(heading, Text.of(lines));
  }

  @Override
  public Keyboard keyboard(Said said) {
    var shelf = shelf(said);
    var page = page(said);
    var together = names.map(it -> it.apply(page.shown(), said));
    var buttons = new ArrayList<Button>();
    for (int place = 0; place < page.shown().size(); place++) {
      var entry = page.shown().get(place);
      int number = page.from() + place + 1;
      var label =
          together
              .map(it -> Optional.ofNullable(it.get(entry)))
              .orElseGet(() -> Optional.of(button.of(number, entry, said)));
      var which = byPlace ? String.valueOf(place) : id.apply(entry).toString();
      label
          .filter(_ -> opens.test(entry))
          .map(it -> Button.answer(it, OPEN + which))
          .ifPresent(buttons::add);
    }
    var switches =
        shelves.stream()
            .filter(it -> tabs > 0 || !it.equals(shelf))
            .map(it -> Button.answer(it.label().apply(said), SHELF + it.name()))
            .toList();
    return page.under(Keyboard.grid(columns, buttons))
        .under(Keyboard.grid(Math.max(1, tabs), switches))
        .rows(shelf.elsewhere());
  }

  @Override
  public Heard<UUID> hear(Input input, Said said) {
    var turned = Pages.turned(input).map(page -> view(shelf(said), page));
    var view =
        turned.or(
            () ->
                shelves.stream()
                    .filter(it -> input.is(SHELF + it.name()))
                    .findFirst()
                    .map(it -> view(it, 0)));
    if (view.isPresent()) {
      return new Heard.Turned<>(view.get());
    }
    if (input.choice(OPEN).isEmpty()) {
      return Heard.of(input.words(LONGEST_NAME).flatMap(it -> called(it, said)));
    }
    return Heard.of(byPlace ? shown(input, said) : current(input, said), gone);
  }

  private Optional<UUID> called(String typed, Said said) {
    var meant =
        shelves.stream()
            .flatMap(it -> it.entries().apply(said).stream())
            .filter(it -> opens.test(it) && called.test(it, typed))
            .map(id)
            .distinct()
            .toList();
    return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
  }

  private Optional<UUID> current(Input input, Said said) {
    return entries(said).stream()
        .filter(opens)
        .map(id)
        .filter(it -> input.is(OPEN + it))
        .findFirst();
  }

  private Optional<UUID> shown(Input input, Said said) {
    var remembered = WORDS.splitAsStream(said.view()).skip(1).toList();
    return input.entry(OPEN, remembered).flatMap(Ids::parse);
  }

  private List<T> entries(Said said) {
    return said.once(this, () -> shelf(said).entries().apply(said));
  }

  private Shelf<T> shelf(Said said) {
    var name = said.view().isEmpty() ? first.apply(said) : said.view();
    return shelves.stream()
        .filter(it -> name.startsWith(it.name()))
        .findFirst()
        .orElse(shelves.getFirst());
  }

  private Pages<T> page(Said said) {
    int length = line.isPresent() ? Pages.TOLD : Pages.BUTTONS;
    return Pages.of(entries(said), number(said), length);
  }

  private static int number(Said said) {
    return Pages.in(WORDS.split(said.view())[0].replaceAll("\\D", ""));
  }

  private String view(Shelf<T> shelf, int number) {
    return shelf.name() + number;
  }

  @Override
  public String write(UUID value) {
    return value.toString();
  }

  @Override
  public Optional<UUID> read(String stored) {
    return Ids.parse(stored);
  }
}
