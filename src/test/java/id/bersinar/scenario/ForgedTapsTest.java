package id.bersinar.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.area.AreaFiles;
import id.bersinar.dialogue.gate.Incoming;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// Whoever builds a Telegram of their own can send any data: each dialogue answers with a word.
/// Those of tips, which live in memory, are in `ForgedTipTapsTest`.
@SuppressWarnings("NullAway.Init") // injected
class ForgedTapsTest extends ScenarioTest {

  private static final long CHAT = Neighbourhood.FIRST_OPERATOR;

  @Autowired private JdbcTemplate database;

  private Phone operator;

  @BeforeEach
  void anOperatorWithSomethingInEveryList() {
    clock.moveTo(Instant.parse("2030-11-20T03:15:00Z"));
    AreaFiles.bringIn(
        context,
        """
        area: {code: contoh, name: Contoh, kecamatan: Contoh, city: Contoh, zone: WIB}
        trainings:
          - code: kemasan
            field: pengemasan
            title: Kemasan (contoh)
            description: Membuat label.
            batches:
              - {code: satu, date: 2030-12-01, start: 9.00, end: 12.00, place: Aula, quota: 9}
        """);
    operator = neighbourhood.operator().sends("/izin").taps("people.consent");
    operator
        .sends("/pelatihan")
        .taps("Kemasan")
        .taps("training.join")
        .sends("Sari Contoh")
        .sends("5/2")
        .sends("0812 3456 7890")
        .taps("training.interest.jasa")
        .taps("training.confirm");
    operator
        .sends("/pengingat")
        .sends("Rapat (contoh)")
        .sends("besok 09.00")
        .taps("reminders.recurrence.once")
        .taps("reminders.audience.me")
        .taps("reminders.save");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/pelatihan",
        "/pelatihan Kemasan",
        "/pendaftaranku",
        "/pendaftaranku training.withdraw-from",
        "/agenda",
        "/agenda reminders.agenda.show-finished",
        "/agenda 1",
        "/agenda 1, reminders.agenda.change-message",
        "/agenda 1, reminders.agenda.change-time",
        "/agenda 1, reminders.agenda.change-recurrence",
        "/agenda 1, reminders.agenda.delete",
        "/pengingat",
        "/undang",
        "/undang people.dismiss.button",
        "/undang people.role.stakeholder",
        "/kelola",
        "/kelola area.import-file",
        "/bahasa",
        "/hapusdata",
        "/rapat",
        "/undangrapat",
        "/janji",
        "/komitmen",
        "/profil",
        "/profil people.absence.begin",
        "/profil people.profile.change-strategies",
        "/pejabat",
        "/libur",
        "/impor",
        "/kabar",
        "/siaran"
      })
  void aForgedButtonIsAnsweredWithAWord(String way) {
    var steps = way.split(" ", 2);
    operator.sends(steps[0]);
    if (steps.length > 1) {
      for (var label : steps[1].split(", ")) {
        operator.taps(label);
      }
    }
    for (var forged : Forged.VALUES) {
      int before = neighbourhood.throughOutbox().size();
      tap(token() + ":" + forged);
      assertThat(neighbourhood.throughOutbox()).as(forged).hasSizeGreaterThan(before);
    }
    assertThat(database.queryForObject("select count(*) from reminder", Long.class)).isEqualTo(1);
  }

  @Test
  void aForgedShortcutIsAnsweredWithAWord() {
    for (var forged :
        List.of(
            "!participants:x",
            "!participants:" + new UUID(0, 1),
            "!pin:x",
            "!reminder:done:x",
            "!open:nothing",
            "!",
            ":")) {
      int before = neighbourhood.throughOutbox().size() + neighbourhood.throughDirectLine().size();
      tap(forged);
      assertThat(neighbourhood.throughOutbox().size() + neighbourhood.throughDirectLine().size())
          .as(forged)
          .isGreaterThan(before);
    }
  }

  @Test
  void anEntryThatHasVanishedIsMissedPolitely() {
    operator.sends("/agenda");
    database.update("delete from reminder");
    operator.taps("1").sees("reminders.gone");
  }

  private String token() {
    return database
        .queryForList("select token from dialogue_session where chat_id = ?", String.class, CHAT)
        .getFirst();
  }

  private void tap(String data) {
    clock.advance(Duration.ofSeconds(10));
    neighbourhood.receive(
        new Incoming(CHAT, true, CHAT, "Operator", "id", new Incoming.Tap(1, data)),
        OptionalInt.empty());
  }
}
