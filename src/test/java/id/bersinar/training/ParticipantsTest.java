package id.bersinar.training;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Visitor;
import id.bersinar.dialogue.gate.Outgoing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@SuppressWarnings("NullAway.Init") // injected
class ParticipantsTest extends TrainingScenario {

  @Autowired Catalogue catalogue;
  @Autowired Participants participants;
  @Autowired ParticipantsFile file;
  @Autowired Enrolment enrolment;
  @Autowired JdbcTemplate database;

  @Test
  void anOperatorSeesHowManyTakePartAndWho() {
    planned("Kemasan Produk", 1);
    signsUp(neighbourhood.resident("Sari (contoh)"), "Kemasan Produk", "Sari Contoh");
    waits(neighbourhood.resident("Budi (contoh)"), "Kemasan Produk", "Budi Contoh");
    neighbourhood
        .operator()
        .sends("/kelola")
        .sees("1 jadwal, 1 kursi terisi, 1 orang menunggu")
        .taps("training.show-participants")
        .sees("training.whose-participants")
        .taps("Kemasan Produk")
        .sees(
            "Terdaftar: 1",
            "1. Sari Contoh, RT 05/RW 02, +62 812-3456-7890",
            "Daftar tunggu: 1",
            "1. Budi Contoh");
    assertThat(neighbourhood.throughOutbox().getLast()).matches(Outgoing::guarded);
  }

  @Test
  void theyComeAsATableThatIsStoredNowhere() {
    planned("Kemasan Produk", 1);
    signsUp(neighbourhood.resident("Sari (contoh)"), "Kemasan Produk", "=HYPERLINK(\"a\";1) Sari");
    waits(neighbourhood.resident("Budi (contoh)"), "Kemasan Produk", "\uFF20Budi Contoh");
    database.update("update training_sign_up set phone = '-' where name like '%Budi%'");
    var operator =
        neighbourhood
            .operator()
            .sends("/kelola")
            .taps("training.show-participants")
            .taps("Kemasan Produk")
            .taps("training.as-table")
            .sees("peserta 2026-12-01", "training.table-words");
    assertThat(new String(operator.files().getFirst(), StandardCharsets.UTF_8).split("\r\n"))
        .containsExactly(
            "\uFEFFNo;Nama;RT;RW;Telepon;Minat usaha;Keadaan",
            "\"1\";\"'=HYPERLINK(\"\"a\"\";1) Sari\";\"05\";\"02\";\"0812-3456-7890\";"
                + "\"🍜 Kuliner\";\"Terdaftar\"",
            "\"1\";\"'\uFF20Budi Contoh\";\"05\";\"02\";\"\";\"🍜 Kuliner\";\"Daftar tunggu\"");
    assertThat(neighbourhood.throughOutbox())
        .noneMatch(it -> it.content() instanceof Outgoing.File);
  }

  @Test
  void nobodyElseSeesTheParticipants() {
    planned("Kemasan Produk", 1);
    var resident =
        new Visitor(null, "", Language.INDONESIAN, Set.of(Role.STAKEHOLDER, Role.LIAISON), true);
    var batch = catalogue.open().getFirst().id().toString();
    assertThat(participants.tapped(batch, resident))
        .isEqualTo(Reply.say("dialogue.unknown-command"));
    assertThat(file.tapped(batch, resident)).isEqualTo(Reply.say("dialogue.unknown-command"));
  }

  @Test
  void aLongListIsTurnedByPages() {
    planned("Kemasan Produk", 22);
    var batch = catalogue.open().getFirst().id();
    for (int number = 1; number <= 45; number++) {
      var person = UUID.randomUUID();
      database.update(
          "insert into person (id, chat_id, language, first_seen, reachable)"
              + " values (?, ?, 'id', ?, false)",
          person,
          800_000L + number,
          LocalDate.of(2026, 11, 24));
      enrolment.enrol(
          person,
          batch,
          new Applicant(
              "Warga ke-" + number,
              new RtRw("05", "02"),
              new PhoneNumber("+6281200000001"),
              new Interest("KULINER")),
          Map.of());
    }
    var operator =
        neighbourhood
            .operator()
            .sends("/kelola")
            .taps("training.show-participants")
            .taps("Kemasan Produk")
            .sees("Terdaftar: 22", "1. Warga ke-1,", "20. Warga ke-20,")
            .seesNothingOf("Warga ke-21", "Daftar tunggu");
    operator
        .taps("dialogue.next-page")
        .sees("22. Warga ke-22,", "Daftar tunggu: 23", "1. Warga ke-23,", "18. Warga ke-40,")
        .seesNothingOf("Warga ke-41");
    operator.taps("dialogue.next-page").sees("19. Warga ke-41,", "23. Warga ke-45,");
    assertThat(operator.news().getLast()).doesNotContain("Warga ke-40", "Terdaftar: 22");
  }
}
