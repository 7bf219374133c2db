package id.bersinar.meetings;

import id.bersinar.dialogue.Text;
import java.sql.ResultSet;
import java.sql.SQLException;

/// How many of those who are invited for themselves have answered what.
///
/// @param open who haven't
/// @param alone who are away and for whom nobody comes
record Tally(int yes, int no, int deputy, int open, int alone) {

  static final String COLUMNS =
      """
      count(case when answer = 'YES' then 1 end) as count_yes,
      count(case when answer = 'NO' then 1 end) as count_no,
      count(case when answer = 'DEPUTY' then 1 end) as count_deputy,
      count(case when answer = 'OPEN' and not away then 1 end) as count_open,
      count(case when answer = 'OPEN' and away then 1 end) as count_alone
      """;

  static Tally read(ResultSet row, int number) throws SQLException {
    return new Tally(
        row.getInt("count_yes"),
        row.getInt("count_no"),
        row.getInt("count_deputy"),
        row.getInt("count_open"),
        row.getInt("count_alone"));
  }

  Text words() {
    return Text.lines(
        Text.of("meetings.count")
            .with("yes", yes)
            .with("no", no)
            .with("deputy", deputy)
            .with("open", open),
        Text.of("meetings.count-alone").with("count", alone).when(alone > 0));
  }
}
