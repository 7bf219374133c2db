package id.bersinar.training;

import static java.util.stream.Collectors.joining;

import id.bersinar.dialogue.Ids;
import id.bersinar.dialogue.OperatorsButton;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import id.bersinar.training.SignUp.State;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The button by which operators get a batch's participants as a table for Excel and the like: CSV
/// with semicolons, as it is usual in Indonesia. It can't be guarded, since nobody could open it
/// then.
@Component
class ParticipantsFile extends OperatorsButton {

  static final String NAME = "participants-file";

  private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;
  private static final int AT_ONCE = 1000;
  private static final Text QUOTE = Text.plain("\"");

  // Also as some keyboards have them, in full width.
  private static final Pattern FORMULA = Pattern.compile("^[=+@\\-\uFF1D\uFF0B\uFF20\uFF0D]");

  private final Catalogue catalogue;

  ParticipantsFile(Catalogue catalogue) {
    super(NAME);
    this.catalogue = catalogue;
  }

  @Override
  protected Reply tapped(String argument) {
    return Ids.parse(argument)
        .flatMap(catalogue::find)
        .map(this::file)
        .orElseGet(() -> Reply.say("dialogue.too-late"));
  }

  private Reply file(BatchCard card) {
    var rows = new ArrayList<Text>();
    var seated = all(card, State.SEATED);
    var waiting = all(card, State.WAITING);
    var questions = new LinkedHashSet<>(card.training().questions().texts());
    // Also what was asked once.
    seated.forEach(it -> questions.addAll(it.answers().byQuestion().keySet()));
    waiting.forEach(it -> questions.addAll(it.answers().byQuestion().keySet()));
    rows.add(joined(Text.of("training.table-header"), questions.stream().map(Text::plain)));
    rows.addAll(rows(seated, Text.of("training.table-seated"), questions));
    rows.addAll(rows(waiting, Text.of("training.table-waiting"), questions));
    var day = DAY.format(card.batch().startsAt().atZone(catalogue.zone()));
    return new Reply.Written(
        "peserta " + day + ".csv",
        "text/csv",
        new Text.Joined("\r\n", rows),
        Text.of("training.table-words").with("judul", card.training().title()));
  }

  private List<SignUp> all(BatchCard card, State state) {
    var all = new ArrayList<SignUp>();
    int turn = 0;
    List<SignUp> some;
    do {
      some = catalogue.behind(card.id(), state, turn, AT_ONCE);
      all.addAll(some);
      turn = all.isEmpty() ? 0 : all.getLast().turn();
    } while (some.size() == AT_ONCE);
    return all;
  }

  private static List<Text> rows(List<SignUp> signUps, Text standing, Set<String> questions) {
    var quotedStanding = quoted(standing);
    var rows = new ArrayList<Text>();
    for (var signUp : signUps) {
      var answers = signUp.answers().byQuestion();
      rows.add(
          joined(
              row(rows.size() + 1, signUp.applicant(), quotedStanding),
              questions.stream().map(it -> Text.plain(answers.getOrDefault(it, "")))));
    }
    return rows;
  }

  private static Text joined(Text row, Stream<Text> cells) {
    return new Text.Joined(
        ";", Stream.concat(Stream.of(row), cells.map(ParticipantsFile::quoted)).toList());
  }

  private static Text row(int number, Applicant applicant, Text standing) {
    var home = applicant.home();
    var cells =
        List.of(
            Integer.toString(number),
            applicant.name(),
            home.rt(),
            home.rw(),
            dialled(applicant.phone()));
    // One text for all that needs no language: a waiting list may be long.
    var known = cells.stream().map(it -> '"' + harmless(it) + '"').collect(joining(";"));
    return new Text.Joined(
        ";", List.of(Text.plain(known), quoted(applicant.interest().text()), standing));
  }

  private static Text quoted(Text cell) {
    var inside = cell instanceof Text.Plain(var value) ? Text.plain(harmless(value)) : cell;
    return new Text.Joined("", List.of(QUOTE, inside, QUOTE));
  }

  /// A program would take what begins so for a formula, and carry out what somebody has typed.
  private static String harmless(String value) {
    return (FORMULA.matcher(value).find() ? "'" + value : value).replace("\"", "\"\"");
  }

  /// As one dials it in Indonesia; nothing where there is none.
  private static String dialled(PhoneNumber phone) {
    return phone.equals(PhoneNumber.NONE) ? "" : phone.shown().replaceFirst("^\\+62 ?", "0");
  }
}
