package id.bersinar.meetings;

import id.bersinar.dialogue.Text;
import java.sql.ResultSet;
import java.sql.SQLException;

/// How many of those who are invited for themselves have answered what.
///
/// @param open who haven't
/// @param unreached who haven't and can't be written to
/// @param alone who are away and for whom nobody comes
record Tally(int yes, int no, int deputy, int open, int unreached, int alone) {

  /// Of which meeting is still to be said.
  static final String COUNT =
      """
      select count(case when g.answer = 'YES' then 1 end) as count_yes,
      count(case when g.answer = 'NO' then 1 end) as count_no,
      count(case when g.answer = 'DEPUTY' then 1 end) as count_deputy,
      count(case when g.answer = 'OPEN' and not g.away and p.reachable then 1 end) as count_open,
      count(case when g.answer = 'OPEN' and not g.away and not p.reachable then 1 end)
        as count_unreached,
      count(case when g.answer = 'OPEN' and g.away then 1 end) as count_alone
      from meeting_guest g join person p on p.id = g.person_id where g.part <> 'DEPUTY'
      """;

  static Tally read(ResultSet row, int number) throws SQLException {
    return new Tally(
        row.getInt("count_yes"),
        row.getInt("count_no"),
        row.getInt("count_deputy"),
        row.getInt("count_open"),
        row.getInt("count_unreached"),
        row.getInt("count_alone"));
  }

  Text words() {
    return Text.lines(
        Text.of("meetings.count")
            .with("yes", yes)
            .with("no", no)
            .with("deputy", deputy)
            .with("open", open),
        Text.of("meetings.count-unreached").with("count", unreached).when(unreached > 0),
        Text.of("meetings.count-alone").with("count", alone).when(alone > 0));
  }
}
