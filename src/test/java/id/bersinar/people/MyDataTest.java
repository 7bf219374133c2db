package id.bersinar.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bersinar.scenario.Neighbourhood;
import id.bersinar.scenario.ScenarioTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// /dataku and /hapusdata.
@SuppressWarnings("NullAway.Init") // injected
class MyDataTest extends ScenarioTest {

  @Autowired private People people;
  @Autowired private Persons persons;
  @Autowired private DataSource database;
  @Autowired private JdbcClient jdbc;
  @Autowired private MyData data;
  @Autowired private TransactionTemplate transactions;

  @Test
  void everythingThatIsKeptIsShown() {
    neighbourhood
        .stakeholder("Hasan (contoh)", "Dinas Koperasi (contoh)")
        .sends("/dataku")
        .sees(
            "Nomor obrolan Telegram Anda, 1",
            "bahasa: Bahasa Indonesia",
            "people.data.first-seen",
            "people.data.consent",
            "Peran: Mitra, Dinas Koperasi (contoh)",
            "Kelompok: Pemerintah daerah",
            "people.data.tips")
        .sends("/bahasa")
        .taps("English")
        .sends("/dataku")
        .sees("language: English", "Group: Local government");
  }

  @Test
  void ownDataAreErased() {
    var sari =
        neighbourhood
            .resident("Sari (contoh)")
            .sends("/dataku")
            .sees("people.data.heading", "people.data.consent")
            .taps("menu.hapusdata")
            .sees("people.erase.confirm")
            .sends("hmm")
            .sees("dialogue.please-choose")
            .taps("people.erase.yes")
            .sees("people.erase.done");
    assertThat(everyRow()).isEmpty();
    sari.sends("/dataku").seesNothingOf("people.data.consent");
  }

  @Test
  void nothingNamesAnOfficialWhoIsErased() {
    var hasan = neighbourhood.stakeholder("Hasan (contoh)", "Dinas Koperasi (contoh)");
    neighbourhood.stakeholder("Ani (contoh)", "Dinas Sosial (contoh)");
    var own = actingFor("Dinas Koperasi (contoh)");
    var other = actingFor("Dinas Sosial (contoh)");
    commitment(own, own);
    commitment(own, other);
    meeting(own);
    jdbc.sql(
            "insert into meeting_guest (meeting_id, person_id, answer, deputy_id)"
                + " values (?, ?, 'DEPUTY', ?)")
        .params(meeting(other), other, own)
        .update();
    jdbc.sql("insert into officer_duty (id, shifts) values (?, 1)").param(own).update();
    jdbc.sql("insert into calendar_feed (person_id, secret_hash, made_on) values (?, 'x', ?)")
        .params(own, LocalDate.of(2026, 11, 20))
        .update();
    assertThat(columnsWith(own)).hasSizeGreaterThan(10);
    hasan.sends("/hapusdata").taps("people.erase.yes").sees("people.erase.done");
    assertThat(columnsWith(own)).isEmpty();
    assertThat(jdbc.sql("select author_id from commitment").query(UUID.class).list())
        .containsExactly(other);
  }

  /// As what reminds of a commitment does, which holds it first and then names somebody.
  @Test
  void whoIsErasedWaitsForACommitmentThatNamesThem() {
    neighbourhood.stakeholder("Hasan (contoh)", "Dinas Koperasi (contoh)");
    neighbourhood.stakeholder("Ani (contoh)", "Dinas Sosial (contoh)");
    var own = actingFor("Dinas Koperasi (contoh)");
    commitment(own, actingFor("Dinas Sosial (contoh)"));
    jdbc.sql("update commitment set author_id = keeper_id, offered_to = null, reminded = null")
        .update();
    var erasing =
        transactions.execute(
            _ -> {
              jdbc.sql("select id from commitment for update").query(UUID.class).single();
              var other = CompletableFuture.runAsync(() -> erase(own), Thread::startVirtualThread);
              assertThatThrownBy(() -> other.get(500, TimeUnit.MILLISECONDS))
                  .isInstanceOf(TimeoutException.class);
              jdbc.sql("update commitment set reminded = ?").param(own).update();
              return other;
            });
    erasing.join();
    assertThat(columnsWith(own)).isEmpty();
  }

  private void erase(UUID person) {
    transactions.executeWithoutResult(_ -> data.erase(person));
  }

  private UUID actingFor(String institution) {
    return jdbc.sql("select id from person where institution = ?")
        .param(institution)
        .query(UUID.class)
        .single();
  }

  private UUID meeting(UUID organiser) {
    var id = UUID.randomUUID();
    jdbc.sql(
            "insert into meeting (id, organiser_id, title, place, starts_at, lasts, sequence,"
                + " cancelled, live_key, shown_at, outdated, closed) values (?, ?, 'Rapat"
                + " (contoh)', 'Aula (contoh)', timestamp with time zone '2026-01-01 09:00:00+07',"
                + " 60, 0, false, ?, timestamp with time zone '2026-01-01 09:00:00+07', false,"
                + " true)")
        .params(id, organiser, UUID.randomUUID())
        .update();
    return id;
  }

  /// One that is done, so that it doesn't pass on.
  private void commitment(UUID author, UUID keeper) {
    jdbc.sql(
            "insert into commitment (id, author_id, keeper_id, offered_to, reminded, told_superior,"
                + " told_above, done_by, area_code, words, strategy, stage, due, first_due, again,"
                + " done, progress) values (:id, :author, :keeper, :author, :author, :author,"
                + " :author, :author, '', 'Peta (contoh)', 'ENTERPRISE', 'MAPPING',"
                + " date '2031-01-01', date '2031-01-01', '', true, 100)")
        .param("id", UUID.randomUUID())
        .param("author", author)
        .param("keeper", keeper)
        .update();
  }

  /// Where that id stands, in all of the database.
  private List<String> columnsWith(UUID id) {
    return jdbc
        .sql(
            "select table_name || ' where ' || column_name from information_schema.columns"
                + " where lower(data_type) = 'uuid' and lower(table_schema) = 'public'")
        .query(String.class)
        .list()
        .stream()
        .filter(
            it ->
                jdbc.sql("select count(*) from " + it + " = ?")
                        .param(id)
                        .query(Integer.class)
                        .single()
                    > 0)
        .toList();
  }

  @Test
  void onlyWhatOneMayUseIsOffered() {
    neighbourhood
        .resident("Sari (contoh)")
        .sends("/dataku")
        .offers("menu.kabar")
        .offersNothingOf("menu.komitmen", "menu.rapat", "menu.kalender");
    neighbourhood
        .stakeholder("Hasan (contoh)", "Dinas Koperasi (contoh)")
        .sends("/dataku")
        .offers("menu.komitmen", "menu.rapat", "menu.kalender");
  }

  @Test
  void erasingCanBeCancelled() {
    neighbourhood
        .resident("Sari (contoh)")
        .sends("/hapusdata")
        .taps("dialogue.cancel")
        .sees("dialogue.cancelled")
        .sends("/dataku")
        .sees("people.data.consent");
  }

  @Test
  void whoIsErasedHasNoRoleAnyMore() {
    neighbourhood
        .liaison("Hasan (contoh)", "Polsek Palmerah (contoh)")
        .sends("/hapusdata")
        .taps("people.erase.yes")
        .sends("/dataku")
        .seesNothingOf("people.data.role");
  }

  @Test
  void theFirstOperatorIsErasedTooAndBecomesOperatorAgainAtTheNextMeeting() {
    var operator = neighbourhood.operator().sends("/izin").taps("people.consent");
    operator.sends("/hapusdata").taps("people.erase.yes").sees("people.erase.done");
    assertThat(persons.findByChat(Neighbourhood.FIRST_OPERATOR)).isEmpty();
    operator
        .sends("/dataku")
        .sees("Peran: Operator")
        .seesNothingOf("people.data.consent")
        .sends("/undang")
        .sees("people.invite.ask-role");
  }

  @Test
  void withoutConsentNothingIsKeptAndThatIsSaid() {
    neighbourhood
        .phone("Zulaikha (contoh)")
        .sends("/start")
        .sends("/izin")
        .taps("people.no-consent")
        .sends("/bahasa")
        .sends("Zulaikha")
        .taps("English")
        .sees("What would you like to do?")
        .sends("/dataku")
        .sees("We keep nothing about you", "Confidential reports")
        .sends("/hapusdata")
        .sees("We keep nothing about you");
    assertThat(everyRow()).isEmpty();
  }

  @Test
  void theLanguageChosenBeforeConsentStays() {
    neighbourhood
        .phone("Sari (contoh)")
        .sends("/bahasa")
        .taps("English")
        .sends("/izin")
        .taps("I agree")
        .sends("/dataku")
        .sees("language: English", "Your consent on");
  }

  /// What stands in the tables that know chats and people.
  private List<String> everyRow() {
    var rows = new ArrayList<String>();
    for (var table : List.of("person", "person_role", "dialogue_session")) {
      try (var connection = database.getConnection();
          var statement = connection.createStatement();
          var found = statement.executeQuery("select * from " + table)) {
        while (found.next()) {
          var row = new StringBuilder(table);
          for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
            row.append(' ').append(found.getString(column));
          }
          rows.add(row.toString());
        }
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
    return rows;
  }
}
