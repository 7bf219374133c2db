package id.bersinar.commitments;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.bersinar.area.AreaCode;
import id.bersinar.area.WallClock;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Shortcut;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import id.bersinar.people.Recipients;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How an area's commitments stand, by strategy and stage: numbers only, for any of its officials.
@Component
class Overview implements Shortcut {

  private static final String NAME = "pledges";

  private final JdbcClient database;
  private final Recipients recipients;
  private final WallClock wallClock;

  Overview(JdbcClient database, Recipients recipients, WallClock wallClock) {
    this.database = database;
    this.recipients = recipients;
    this.wallClock = wallClock;
  }

  static Button button() {
    return Button.go(Text.of("commitments.show-overview"), NAME, "");
  }

  /// @param open also what is overdue
  /// @param done within a year
  record Line(Aim aim, long open, long overdue, long done) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Reply tapped(String argument, Visitor visitor) {
    if (Colleagues.KEEPERS.stream().noneMatch(visitor::may)) {
      return Reply.say("commitments.over");
    }
    var lines = lines(recipients.areaOf(visitor.id()).map(AreaCode::value).orElse(""));
    return lines.isEmpty()
        ? Reply.say("commitments.overview.none")
        : Reply.say(text(lines))
            .with(Keyboard.buttons().row(Button.command(CommitmentsDialogue.COMMAND)));
  }

  /// By one statement, from the index alone.
  private List<Line> lines(String area) {
    return database
        .sql(
            """
            select strategy, stage, sum(case when done then 0 else 1 end) as open,
              sum(case when not done and due < :today then 1 else 0 end) as overdue,
              sum(case when done then 1 else 0 end) as done
            from commitment where area_code = :area group by strategy, stage
            """)
        .param("today", wallClock.today())
        .param("area", area)
        .query(
            (row, _) ->
                new Line(
                    Aim.read(row),
                    row.getLong("open"),
                    row.getLong("overdue"),
                    row.getLong("done")))
        .list();
  }

  private static Text text(List<Line> lines) {
    var parts = new ArrayList<Text>();
    parts.add(Text.of("commitments.overview"));
    lines.stream()
        .sorted(comparing(Line::aim, Aim.ORDER))
        .collect(groupingBy(it -> it.aim().strategy(), LinkedHashMap::new, toList()))
        .values()
        .forEach(it -> parts.add(part(it)));
    return Text.paragraphs(parts);
  }

  private static Text part(List<Line> stages) {
    var part = new ArrayList<Text>();
    part.add(
        Text.of("commitments.overview.strategy")
            .with("strategy", stages.getFirst().aim().strategyLabel()));
    stages.forEach(it -> part.add(line(it)));
    return Text.lines(part);
  }

  private static Text line(Line it) {
    return Text.of("commitments.overview.line")
        .with("stage", it.aim().stageLabel())
        .with("open", it.open())
        .with("overdue", it.overdue())
        .with("done", it.done());
  }
}
