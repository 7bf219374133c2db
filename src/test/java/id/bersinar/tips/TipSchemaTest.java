package id.bersinar.tips;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// What the tables of tips can hold at all. Who adds a column here reads docs/threat-model.md
/// first.
@SuppressWarnings("NullAway.Init") // injected
class TipSchemaTest extends TipScenario {

  @Autowired private JdbcTemplate database;

  private List<String> columns(String table) {
    return database.queryForList(
        "select lower(column_name) || ' ' || lower(data_type) from information_schema.columns"
            + " where lower(table_name) = ? order by ordinal_position",
        String.class,
        table);
  }

  private static String bytes(List<String> columns) {
    return columns
        .toString()
        .replace("binary varying", "bytea")
        .replace("character varying", "text");
  }

  @Test
  void noColumnCanLeadToASenderOrTellATimeOrAnOrder() {
    assertThat(bytes(columns("tip")))
        .isEqualTo(
            "[id uuid, lookup text, received_on date, last_word_on date, desk text, urgent boolean,"
                + " shred_key uuid, public_key bytea, claimed_by uuid, outcome text, area_code"
                + " text, spam_by uuid]");
    assertThat(bytes(columns("tip_wrap")))
        .isEqualTo("[id uuid, tip_id uuid, holder text, sealed bytea]");
    assertThat(bytes(columns("tip_entry")))
        .isEqualTo(
            "[id uuid, tip_id uuid, place integer, kind text, sealed bytea, opened boolean]");
    assertThat(bytes(columns("tip_waiting")))
        .isEqualTo("[id uuid, lookup text, urgent boolean, item bytea, slot_key uuid]");
  }

  /// Not even by a foreign key or the tip's look-up value: it has one of its own.
  @Test
  void noColumnJoinsAKeptReceiptToATip() {
    assertThat(bytes(columns("receipt_waiting")))
        .isEqualTo("[lookup text, sealed bytea, received_on date]");
    TipsOnPhones.sendsTip(neighbourhood.phone("Sari (contoh)"), "Isi contoh");
    assertThat(database.queryForList("select lookup from receipt_waiting", String.class))
        .hasSize(1)
        .doesNotContainAnyElementsOf(
            database.queryForList("select lookup from tip_waiting", String.class));
  }

  @Test
  void nothingElseKnowsTips() {
    assertThat(
            database.queryForList(
                "select lower(table_name) from information_schema.columns"
                    + " where lower(table_schema) = 'public' and lower(column_name) like '%tip%'",
                String.class))
        .containsOnly("tip_entry", "tip_wrap");
  }

  @Test
  void noDatabaseCountsTips() {
    assertThat(
            database.queryForList(
                "select lower(sequence_name) from information_schema.sequences"
                    + " where lower(sequence_name) like '%tip%'",
                String.class))
        .isEmpty();
    assertThat(
            database.queryForList(
                "select lower(trigger_name) from information_schema.triggers"
                    + " where lower(event_object_table) like 'tip%'",
                String.class))
        .isEmpty();
  }

  @Test
  void idsAreRandom() {
    for (int count = 0; count < 3; count++) {
      TipsOnPhones.sendsTip(neighbourhood.phone("Sari (contoh)"), "Isi contoh");
    }
    assertThat(ids("tip_waiting")).hasSize(3).allMatch(id -> id.version() == 4);
    letGo();
    for (var table : List.of("tip", "tip_entry", "tip_wrap")) {
      assertThat(ids(table)).hasSizeGreaterThanOrEqualTo(3).allMatch(id -> id.version() == 4);
    }
  }

  private List<UUID> ids(String table) {
    return database.queryForList("select id from " + table, UUID.class);
  }
}
