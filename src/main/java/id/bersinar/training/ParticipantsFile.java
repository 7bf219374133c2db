package id.bersinar.training;

import static java.util.stream.Collectors.joining;

import id.bersinar.dialogue.Ids;
import id.bersinar.dialogue.OperatorsButton;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import id.bersinar.training.SignUp.State;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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
    rows.add(Text.of("training.table-header"));
    rows.addAll(rows(card, State.SEATED, Text.of("training.table-seated")));
    rows.addAll(rows(card, State.WAITING, Text.of("training.table-waiting")));
    var day = DAY.format(card.batch().startsAt().atZone(catalogue.zone()));
    return new Reply.Written(
        "peserta " + day + ".csv",
        "text/csv",
        new Text.Joined("\r\n", rows),
        Text.of("training.table-words").with("judul", card.training().title()));
  }

  private List<Text> rows(BatchCard card, State state, Text standing) {
    var quotedStanding = quoted(standing);
    var rows = new ArrayList<Text>();
    int turn = 0;
    List<SignUp> some;
    do {
      some = catalogue.behind(card.id(), state, turn, AT_ONCE);
      for (var signUp : some) {
        rows.add(row(rows.size() + 1, signUp.applicant(), quotedStanding));
        turn = signUp.turn();
      }
    } while (some.size() == AT_ONCE);
    return rows;
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
