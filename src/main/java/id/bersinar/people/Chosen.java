package id.bersinar.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Pages;
import id.bersinar.dialogue.Text;
import id.bersinar.people.Audience.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// What has been switched on so far, and which shelf of switches is open.
///
/// @param page of the shelf, from 0
record Chosen(Shelf shelf, int page, List<Part> parts) {

  static final Chosen NOTHING = new Chosen(Shelf.GROUPS, 0, List.of());

  static final String DONE = "done";

  private static final String SWITCH = "switch:";
  private static final String SHELF = "shelf:";
  private static final String BETWEEN = "\u001f";

  /// Switches of one kind.
  enum Shelf {
    GROUPS,
    STRATEGIES,
    INSTITUTIONS,
    PEOPLE,
    AREAS;

    Text label() {
      return Text.of("people.audience.shelf.", this);
    }
  }

  /// A part that can be switched.
  record Switch(Part part, Text label) {

    static Switch of(Part part) {
      return new Switch(part, part.label());
    }

    /// A name may be longer than what a button carries.
    private String value() {
      return SWITCH + UUID.nameUUIDFromBytes(part.written().getBytes(UTF_8));
    }
  }

  static Chosen of(Audience audience) {
    return new Chosen(Shelf.GROUPS, 0, audience.parts());
  }

  /// Those that are on; absent where none is.
  Optional<Audience> audience() {
    return parts.isEmpty() ? Optional.empty() : Optional.of(new Audience(parts));
  }

  /// @param reached whether anybody is
  Keyboard.Buttons keyboard(List<Switch> switches, List<Shelf> shelves, boolean reached) {
    var page = Pages.of(switches, this.page, Pages.BUTTONS);
    var buttons = page.shown().stream().map(it -> Button.answer(label(it), it.value())).toList();
    var others =
        shelves.stream()
            .filter(it -> it != shelf)
            .map(it -> Button.answer(it.label(), SHELF + it.name()))
            .toList();
    var keyboard = page.under(Keyboard.column(buttons)).under(Keyboard.grid(2, others));
    return reached ? keyboard.row(Button.yes(Text.of("people.audience.done"), DONE)) : keyboard;
  }

  private Text label(Switch which) {
    return parts.contains(which.part())
        ? Text.of("people.audience.on").with("name", which.label())
        : which.label();
  }

  /// As it is after a tap on a switch, a shelf or for another page.
  Optional<Chosen> turned(Input input, List<Switch> switches) {
    return Pages.turned(input)
        .map(it -> new Chosen(shelf, it, parts))
        .or(() -> input.constant(SHELF, Shelf.values()).map(it -> new Chosen(it, 0, parts)))
        .or(
            () ->
                switches.stream()
                    .filter(it -> input.is(it.value()))
                    .findFirst()
                    .map(it -> new Chosen(shelf, page, toggled(it.part()))));
  }

  private List<Part> toggled(Part part) {
    var others = new ArrayList<>(parts);
    if (!others.remove(part) && others.size() < Audience.MOST_PARTS) {
      others.add(part);
    }
    return others;
  }

  /// With what was typed besides.
  Chosen and(Audience typed) {
    var all = Stream.concat(parts.stream(), typed.parts().stream()).distinct();
    return new Chosen(shelf, page, all.limit(Audience.MOST_PARTS).toList());
  }

  String written() {
    var lines = Stream.of(shelf.name(), String.valueOf(page));
    return String.join(BETWEEN, Stream.concat(lines, parts.stream().map(Part::written)).toList());
  }

  static Optional<Chosen> read(String written) {
    var lines = written.split(BETWEEN);
    return lines.length < 2
        ? Optional.empty()
        : Arrays.stream(Shelf.values())
            .filter(it -> it.name().equals(lines[0]))
            .findFirst()
            .map(
                it ->
                    new Chosen(
                        it,
                        Pages.in(lines[1]),
                        Stream.of(lines)
                            .skip(2)
                            .flatMap(line -> Part.read(line).stream())
                            .toList()));
  }
}
