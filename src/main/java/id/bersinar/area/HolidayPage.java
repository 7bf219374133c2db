package id.bersinar.area;

import id.bersinar.calendar.Holiday;
import id.bersinar.calendar.Holiday.Kind;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// How holidays read: on `/kelola`, in their own list, and what a file would change.
@Component
record HolidayPage(HolidayList holidays, List<HolidayEffect> effects) implements ManagementPage {

  private static final int LINES_SHOWN = 40;

  @Override
  public int rank() {
    return 40;
  }

  @Override
  public Text overview(UUID operator) {
    return Text.lines(years());
  }

  @Override
  public List<Button> buttons() {
    return List.of(Button.command(HolidayDialogue.COMMAND));
  }

  /// A line for each year.
  private List<Text> years() {
    return holidays.all().stream()
        .collect(Collectors.groupingBy(it -> it.date().getYear()))
        .entrySet()
        .stream()
        .<Text>map(it -> year(it.getKey(), it.getValue()))
        .toList();
  }

  private static Text year(int year, List<Holiday> days) {
    return Text.of("area.holidays.year")
        .with("year", String.valueOf(year))
        .with("national", count(days, Kind.NATIONAL))
        .with("joint", count(days, Kind.JOINT_LEAVE))
        .with("local", count(days, Kind.LOCAL))
        .with("estimated", days.stream().filter(Holiday::estimated).count());
  }

  private static long count(List<Holiday> days, Kind kind) {
    return days.stream().filter(it -> it.kind() == kind).count();
  }

  /// The years, and the days to come, with the decrees that set them.
  Text list(LocalDate today) {
    var coming = holidays.all().stream().filter(it -> !it.date().isBefore(today)).toList();
    var decrees =
        holidays.all().stream()
            .map(Holiday::decree)
            .filter(it -> !it.isEmpty())
            .distinct()
            .map(it -> Text.of("area.holidays.decree").with("decree", it))
            .toList();
    return Text.paragraphs(
        Text.of("area.holidays.heading"),
        Text.lines(years()),
        Text.lines(coming.stream().limit(LINES_SHOWN).map(HolidayPage::line).toList()),
        Text.lines(decrees));
  }

  private static Text line(Holiday day) {
    return Text.of("area.holidays.line")
        .with("date", day.date())
        .with("name", day.name())
        .with("kind", Text.of("area.holidays.kind.", day.kind()))
        .with("estimated", day.estimated() ? 1 : 0);
  }

  /// What a file would change, line by line, and what would move by that.
  Text changes(HolidayFile file) {
    var days = holidays.changes(file).toList();
    var lines = new ArrayList<Text>();
    days.stream().limit(LINES_SHOWN).map(it -> change(it, file)).forEach(lines::add);
    if (days.size() > LINES_SHOWN) {
      lines.add(Text.of("area.more-remarks").with("count", days.size() - LINES_SHOWN));
    }
    return days.isEmpty()
        ? Text.of("area.holidays.same")
        : Text.paragraphs(
            Text.of("area.changes"),
            Text.lines(lines),
            Text.lines(effects, it -> it.moves(file.holidays())));
  }

  private Text change(LocalDate date, HolidayFile file) {
    var before = holidays.on(date);
    var after = file.holidays().on(date);
    return after.isEmpty()
        ? Text.of("area.holidays.removed").with("day", line(before.orElseThrow()))
        : Text.of(before.isEmpty() ? "area.holidays.added" : "area.holidays.changed")
            .with("day", line(after.get()));
  }
}
