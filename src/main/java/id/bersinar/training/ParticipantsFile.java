package id.bersinar.training;

import id.bersinar.dialogue.Ids;
import id.bersinar.dialogue.OperatorsButton;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import id.bersinar.training.SignUp.State;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
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
  private static final Pattern FORMULA = Pattern.compile("^[=+@\\-\\t\\r]");

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
    var rows = new ArrayList<Text>();
    for (var signUp : catalogue.behind(card.id(), state, 0, Integer.MAX_VALUE)) {
      var applicant = signUp.applicant();
      rows.add(
          row(
              Text.plain(Integer.toString(rows.size() + 1)),
              Text.plain(applicant.name()),
              Text.plain(applicant.home().rt()),
              Text.plain(applicant.home().rw()),
              Text.plain(dialled(applicant.phone())),
              applicant.interest().text(),
              standing));
    }
    return rows;
  }

  private static Text row(Text... cells) {
    return new Text.Joined(";", Stream.of(cells).map(ParticipantsFile::quoted).toList());
  }

  private static Text quoted(Text cell) {
    var quote = Text.plain("\"");
    var inside = cell instanceof Text.Plain(var value) ? Text.plain(harmless(value)) : cell;
    return new Text.Joined("", List.of(quote, inside, quote));
  }

  /// A program would take what begins so for a formula, and carry out what somebody has typed.
  private static String harmless(String value) {
    return (FORMULA.matcher(value).find() ? "'" + value : value).replace("\"", "\"\"");
  }

  /// As one dials it in Indonesia.
  private static String dialled(PhoneNumber phone) {
    return phone.shown().replaceFirst("^\\+62 ?", "0");
  }
}
