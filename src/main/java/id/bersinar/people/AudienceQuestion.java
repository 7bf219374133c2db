package id.bersinar.people;

import static id.bersinar.dialogue.texts.WordPattern.any;

import id.bersinar.area.Area;
import id.bersinar.area.Areas;
import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Found;
import id.bersinar.dialogue.Heard;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.texts.ListedWords;
import id.bersinar.dialogue.texts.Texts;
import id.bersinar.people.Audience.Part;
import id.bersinar.people.AudienceWords.Before;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// For whom something is: one tap for the author, the author's category or everybody, and switches
/// for whoever wants to put it together. What is typed is read by [AudienceWords].
@Component
public class AudienceQuestion implements Answer<Audience> {

  private static final int LONGEST = 300;
  private static final String ONLY = "only:";
  private static final String CHOOSE = "choose";
  private static final Text CHOOSE_ANY = Text.of("people.audience.choose-any");
  private static final String FOR =
      "[,;]?\\s*\\b(?:(?:untuk|utk|buat|bwt|kepada|kpd|bagi|for)\\s+"
          + "|(?:ke\\s+)?(?=(?:semua|seluruh|para|all)\\s))"
          + "|(?:%s\\s+)?(?<asks>%s|%s)\\s+";
  private static final Pattern ALL = Pattern.compile("(?i)\\b(?:semua|seluruh|para|all)\\b");
  private static final Pattern CLAUSE_ENDS =
      Pattern.compile("(?:.*[,.;:!?\\n])?\\s*", Pattern.DOTALL);
  private static final Pattern STOPS = Pattern.compile("^[\\s,;:.-]+");

  private final Recipients recipients;
  private final Officials officials;
  private final AudienceWords words;
  private final Areas areas;
  private final ListedWords<Pattern> before;

  AudienceQuestion(
      Recipients recipients, Officials officials, AudienceWords words, Areas areas, Texts texts) {
    this.recipients = recipients;
    this.officials = officials;
    this.words = words;
    this.areas = areas;
    this.before = new ListedWords<>(texts, AudienceQuestion::before);
  }

  /// What stands before an audience: "untuk", or the words by which somebody asks to remind it.
  private static Pattern before(Texts texts) {
    return Pattern.compile(
        FOR.formatted(
            any(texts.everyVersion("dialogue.sentence.please")),
            any(texts.everyVersion("reminders.sentence.reminding")),
            any(texts.everyVersion("reminders.sentence.telling"))),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  @Override
  public Text text(Text asked, Said said) {
    return Chosen.read(said.view())
        .map(
            it ->
                Text.paragraphs(asked, it.audience().map(a -> counted(a, said)).orElse(CHOOSE_ANY)))
        .orElse(asked);
  }

  private Text counted(Audience audience, Said said) {
    return Text.of("people.audience.chosen")
        .with("audience", audience.label())
        .with("count", count(audience, said));
  }

  private int count(Audience audience, Said said) {
    return said.once(audience, () -> recipients.count(audience, said.id()));
  }

  @Override
  public Keyboard keyboard(Said said) {
    return Chosen.read(said.view())
        .<Keyboard>map(it -> it.keyboard(parts(it.shelf(), said), shelves(said), reached(it, said)))
        .orElseGet(() -> usual(said));
  }

  private boolean reached(Chosen chosen, Said said) {
    return chosen.audience().filter(it -> count(it, said) > 0).isPresent();
  }

  private Keyboard usual(Said said) {
    var buttons = new ArrayList<Button>();
    buttons.add(only(Audience.ME.label(), Audience.ME));
    category(said)
        .ifPresent(
            it ->
                buttons.add(
                    only(
                        Text.of("reminders.to-category").with("category", it.label()),
                        Audience.of(Part.of(it)))));
    buttons.add(only(Audience.EVERYONE.label(), Audience.EVERYONE));
    buttons.add(Button.answer(Text.of("people.audience.choose"), CHOOSE));
    return Keyboard.column(buttons);
  }

  private Optional<StakeholderCategory> category(Said said) {
    return said.once(StakeholderCategory.class, () -> recipients.categoryOf(said.id()));
  }

  private static Button only(Text label, Audience audience) {
    return Button.answer(label, ONLY + audience.written());
  }

  private List<Officials.Official> colleagues(Said said) {
    return said.throughout(Officials.class, () -> officials.around(said.id()));
  }

  private List<Chosen.Shelf> shelves(Said said) {
    return Stream.of(Chosen.Shelf.values())
        .filter(it -> it != Chosen.Shelf.AREAS || areas.all().size() > 1)
        .toList();
  }

  /// What can be switched on a shelf, with its label.
  private List<Chosen.Switch> parts(Chosen.Shelf shelf, Said said) {
    return switch (shelf) {
      case GROUPS ->
          Stream.of(
                  Stream.of(StakeholderCategory.values()).map(Part::of),
                  Stream.of(Role.values()).map(Part::of))
              .flatMap(it -> it)
              .map(Chosen.Switch::of)
              .toList();
      case STRATEGIES -> Stream.of(Strategy.values()).map(Part::of).map(Chosen.Switch::of).toList();
      case INSTITUTIONS ->
          colleagues(said).stream()
              .map(Officials.Official::institution)
              .filter(it -> !it.isEmpty())
              .distinct()
              .map(Part::ofInstitution)
              .map(Chosen.Switch::of)
              .toList();
      case PEOPLE ->
          colleagues(said).stream()
              .map(it -> new Chosen.Switch(Part.of(it.id()), Text.plain(it.alias())))
              .toList();
      case AREAS ->
          areas.all().stream()
              .map((Area it) -> new Chosen.Switch(Part.of(it.code()), Text.plain(it.name())))
              .toList();
    };
  }

  @Override
  public Heard<Audience> hear(Input input, Said said) {
    var only = input.choice(ONLY).flatMap(Audience::read);
    if (only.isPresent()) {
      return Heard.taken(only.get());
    }
    if (input.is(CHOOSE)) {
      return new Heard.Turned<>(Chosen.NOTHING.written());
    }
    var typed = input.words(LONGEST).flatMap(it -> words.read(it, colleagues(said)));
    var chosen = Chosen.read(said.view());
    if (typed.isPresent()) {
      return chosen
          .<Heard<Audience>>map(it -> new Heard.Turned<>(it.and(typed.get()).written()))
          .orElseGet(() -> taken(typed.get(), said));
    }
    return chosen.map(it -> switched(it, input, said)).orElseGet(Heard::refused);
  }

  private Heard<Audience> switched(Chosen chosen, Input input, Said said) {
    if (input.is(Chosen.DONE)) {
      return chosen.audience().map(it -> taken(it, said)).orElseGet(Heard::refused);
    }
    return chosen
        .turned(input, parts(chosen.shelf(), said))
        .<Heard<Audience>>map(it -> new Heard.Turned<>(it.written()))
        .orElseGet(Heard::refused);
  }

  /// An audience of nobody is shown as such.
  private Heard<Audience> taken(Audience audience, Said said) {
    return recipients.count(audience, said.id()) == 0
        ? new Heard.Turned<>(Chosen.of(audience).written())
        : Heard.taken(audience);
  }

  private record Named(Audience audience, Before before, int from, int until) {
    boolean isMine() {
      return audience.equals(Audience.ME);
    }
  }

  /// Absent where somebody is asked to remind in the middle of other words.
  private Optional<Before> before(MatchResult match, String told) {
    if (match.group("asks") != null) {
      var words = told.substring(0, match.start());
      return Optional.of(Before.ASKING)
          .filter(_ -> CLAUSE_ENDS.matcher(words).matches() || this.words.isTime(words));
    }
    return Optional.of(
        match.start() > 0
            ? Before.OTHERS
            // A time takes "ingatkan" along, and "semua" is left.
            : match.group().isBlank() ? Before.ASKING : Before.FOR);
  }

  /// "… untuk semua Pemda", "untuk semua Pemda: …": whom the words name that follow.
  @Override
  public Optional<Found<Heard<Audience>>> within(String told, Said said) {
    var named =
        before
            .now()
            .matcher(told)
            .results()
            .flatMap(
                it -> before(it, told).flatMap(before -> named(it, before, told, said)).stream())
            .toList();
    boolean mine = named.stream().anyMatch(it -> it.isMine() && it.before() == Before.ASKING);
    // "Ingatkan saya rapat untuk semua Pemda" is for them, "ingatkan saya siapkan konsumsi untuk
    // petugas" is not.
    return named.stream()
        .filter(
            it -> !mine || it.isMine() || ALL.matcher(told).region(it.from(), it.until()).find())
        .min(Comparator.comparing(Named::isMine))
        .map(
            it ->
                new Found<>(
                    taken(it.audience(), said), rest(told, it.from(), it.until()), List.of()));
  }

  private Optional<Named> named(MatchResult it, Before before, String told, Said said) {
    return words
        .leading(told.substring(it.end()), before, colleagues(said))
        .map(run -> new Named(run.audience(), before, it.start(), it.end() + run.until()));
  }

  private static String rest(String told, int from, int until) {
    var before = told.substring(0, from).strip();
    var after = STOPS.matcher(told.substring(until)).replaceFirst("").strip();
    return (before + " " + after).strip();
  }

  /// As above, where it reaches anybody and other words are left.
  public Optional<Found<Audience>> certain(String told, Said said) {
    return within(told, said)
        .filter(it -> !it.rest().isEmpty())
        .flatMap(
            it ->
                it.value() instanceof Heard.Taken<Audience>(var audience, _)
                    ? Optional.of(new Found<>(audience, it.rest(), it.notes()))
                    : Optional.empty());
  }

  @Override
  public String write(Audience audience) {
    return audience.written();
  }

  @Override
  public Optional<Audience> read(String stored) {
    return Audience.read(stored);
  }
}
