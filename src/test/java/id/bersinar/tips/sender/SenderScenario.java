package id.bersinar.tips.sender;

import id.bersinar.tips.TipScenario;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// Somebody in the neighbourhood tells a tip.
@SuppressWarnings("NullAway.Init") // injected
abstract class SenderScenario extends TipScenario {

  @Autowired JdbcTemplate database;

  int tips() {
    return rows("tip_waiting");
  }

  int rows(String table) {
    var count = database.queryForObject("select count(*) from " + table, Integer.class);
    return count == null ? 0 : count;
  }
}
