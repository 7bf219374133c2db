package id.bersinar.posko;

import id.bersinar.area.Hotline.Kind;
import id.bersinar.area.Hotlines;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Pages;
import id.bersinar.dialogue.PassingShortcut;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.StartLinks;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Posko as people read them, a long list by pages; and the buttons that turn these, which leave
/// nothing, as the search.
@Component
class PoskoList extends PassingShortcut {

  private static final String NAME = "posko-list";
  private static final int PAGE = 12;
  private static final Pattern PLACE = Pattern.compile("(\\S+) (\\d{1,6})");

  private final PoskoDirectory directory;
  private final StartLinks links;
  private final Hotlines hotlines;

  PoskoList(PoskoDirectory directory, StartLinks links, Hotlines hotlines) {
    super(NAME);
    this.directory = directory;
    this.links = links;
    this.hotlines = hotlines;
  }

  /// Those, and all where an RW has none.
  Reply of(Wanted wanted) {
    return wanted
        .rw()
        .filter(it -> directory.in(it).isEmpty())
        .map(it -> page(Text.of("posko.none-in-rw").with("rw", it.number()), Wanted.ALL, 0))
        .orElseGet(() -> page(wanted, 0));
  }

  private Reply page(Wanted wanted, int number) {
    var heading =
        wanted
            .rw()
            .map(it -> Text.of("posko.in-rw").with("rw", it.number()))
            .orElseGet(() -> Text.of("posko.all"));
    return page(heading, wanted, number);
  }

  private Reply page(Text heading, Wanted wanted, int number) {
    var found = wanted.rw().map(directory::in).orElseGet(directory::all);
    return found.isEmpty() ? none() : shown(heading, cards(found), wanted, number, Text.nothing());
  }

  private static List<PoskoCard> cards(List<Posko> posko) {
    return posko.stream().map(PoskoCard::of).toList();
  }

  /// The nearest ones.
  Reply nearest(Text heading, List<PoskoCard> cards) {
    return shown(heading, cards, Wanted.ALL, 0, Text.of("posko.forgotten"));
  }

  private Reply shown(Text heading, List<PoskoCard> all, Wanted wanted, int number, Text last) {
    var now = directory.now();
    var page = Pages.of(all, number, PAGE);
    var cards = new ArrayList<Text>();
    var keyboard = Keyboard.buttons();
    for (var card : page.shown()) {
      int place = page.from() + cards.size() + 1;
      cards.add(card.text(place, now));
      keyboard = keyboard.row(buttons(card.posko(), place));
    }
    var more = Text.of("posko.more").with("count", page.more()).when(page.more() > 0);
    var turning = page.under(keyboard, (label, to) -> turn(label, wanted, to));
    return Reply.say(Text.paragraphs(heading, Text.paragraphs(cards), inNeed(), more, last))
        .with(turning.row(Button.command("menu")));
  }

  private static Button turn(Text label, Wanted wanted, int page) {
    return Button.go(label, NAME, wanted.written() + " " + page);
  }

  /// What one can do with a posko: see it on the map, and pass it on.
  private Button[] buttons(Posko posko, int number) {
    return Stream.concat(
            Stream.of(PoskoPin.button(posko, number)),
            PoskoDialogue.link(posko).share(links, posko.details().name()).stream())
        .toArray(Button[]::new);
  }

  /// That one alone.
  Reply one(Posko posko) {
    return shown(Text.of("posko.one"), cards(List.of(posko)), Wanted.ALL, 0, Text.nothing());
  }

  Reply none() {
    return Reply.say(Text.paragraphs(Text.of("posko.none"), inNeed()));
  }

  private Text inNeed() {
    return Text.of("posko.hotlines")
        .with("numbers", hotlines.line(Kind.POLICE, Kind.EMERGENCY, Kind.AMBULANCE));
  }

  @Override
  public Reply tapped(String argument, Visitor visitor) {
    return Optional.of(PLACE.matcher(argument))
        .filter(Matcher::matches)
        .flatMap(at -> Wanted.parse(at.group(1)).map(it -> page(it, Integer.parseInt(at.group(2)))))
        .orElseGet(() -> page(Wanted.ALL, 0));
  }
}
