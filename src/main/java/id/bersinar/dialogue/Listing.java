package id.bersinar.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/// A list by pages, from which one entry is opened. A list of several shelves has a button for each
/// of the others. A tap counts only for what is in the list when it comes.
///
/// @param <T> an entry
public final class Listing<T> implements Answer<UUID> {

  private static final String OPEN = "open:";
  private static final String SHELF = "shelf:";

  private final Function<T, UUID> id;
  private final List<Shelf<T>> shelves;
  private Optional<Line<T>> line = Optional.empty();
  private Line<T> button = (number, _, _) -> Text.plain(String.valueOf(number));
  private int columns = Pages.TOLD;
  private Predicate<T> opens = _ -> true;
  private String gone = "dialogue.too-late";
  private Function<Said, Optional<Reply>> nothing = _ -> Optional.empty();

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
    return new Listing<>(id, List.of(shelves));
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

  /// The word for a tap on what isn't in the list any more.
  ///
  /// @param word its key
  public Listing<T> gone(String word) {
    this.gone = word;
    return this;
  }

  /// A word in place of the list, after which the dialogue ends.
  public Listing<T> unless(Function<Said, Optional<Reply>> nothing) {
    this.nothing = nothing;
    return this;
  }

  @Override
  public Optional<Reply> nothingToAsk(Said said) {
    return nothing.apply(said);
  }

  @Override
  public Text text(Text asked, Said said) {
    var entries = entries(said);
    var parts = new ArrayList<Text>();
    parts.add(shelf(said).heading().apply(entries));
    line.ifPresent(
        told -> {
          var page = page(entries, said);
          for (int place = 0; place < page.shown().size(); place++) {
            parts.add(told.of(page.from() + place + 1, page.shown().get(place), said));
          }
        });
    return Text.paragraphs(parts);
  }

  @Override
  public Keyboard keyboard(Said said) {
    var shelf = shelf(said);
    var page = page(entries(said), said);
    var buttons = new ArrayList<Button>();
    for (int place = 0; place < page.shown().size(); place++) {
      var entry = page.shown().get(place);
      var label = button.of(page.from() + place + 1, entry, said);
      if (opens.test(entry)) {
        buttons.add(Button.answer(label, OPEN + id.apply(entry)));
      }
    }
    var switches =
        shelves.stream()
            .filter(it -> !it.equals(shelf))
            .map(it -> Button.answer(it.label().apply(said), SHELF + it.name()))
            .toList();
    return page.under(Keyboard.grid(columns, buttons)).rows(switches).rows(shelf.elsewhere());
  }

  @Override
  public Heard<UUID> hear(Input input, Said said) {
    var shelf = shelf(said);
    var turned = Pages.turned(input).map(page -> shelf.name() + page);
    var switched = shelves.stream().map(Shelf::name).filter(it -> input.is(SHELF + it)).findFirst();
    var view = turned.or(() -> switched);
    if (view.isPresent()) {
      return new Heard.Turned<>(view.get());
    }
    if (input.choice(OPEN).isEmpty()) {
      return Heard.refused();
    }
    return Heard.of(
        entries(said).stream().filter(opens).map(id).filter(it -> input.is(OPEN + it)).findFirst(),
        gone);
  }

  private List<T> entries(Said said) {
    return said.once(this, () -> shelf(said).entries().apply(said));
  }

  private Shelf<T> shelf(Said said) {
    return shelves.stream()
        .filter(it -> said.view().startsWith(it.name()))
        .findFirst()
        .orElse(shelves.getFirst());
  }

  private Pages<T> page(List<T> entries, Said said) {
    var number = Pages.in(said.view().replaceAll("\\D", ""));
    return Pages.of(entries, number, line.isPresent() ? Pages.TOLD : Pages.BUTTONS);
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
