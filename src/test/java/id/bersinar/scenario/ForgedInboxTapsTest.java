package id.bersinar.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.tips.TipScenario;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// Whoever builds a Telegram of their own can send any data to /laporan too, and whoever is late
/// sends what once was right: both get a word, and nothing happens.
@SuppressWarnings("NullAway.Init") // injected
class ForgedInboxTapsTest extends TipScenario {

  private static final List<String> FORGED =
      List.of(
          "open:7",
          "open:-1",
          "shelf:NOWHERE",
          "grant:",
          "grant:9",
          "slot:99",
          "-1",
          "tips.duty.button:1",
          "tips.door.forgotten:9",
          "tips.inbox.describe-later:1",
          "OPEN_PHOTO",
          "PASS_OVER",
          "CONFIDENTIAL",
          "change:tip");

  @Autowired private JdbcTemplate database;

  private Phone first;
  private Phone second;

  @BeforeEach
  void twoOfficersAndTwoTips() {
    first = officer("Petugas satu (contoh)", "Polsek contoh");
    second = colleague(first, "Petugas dua (contoh)", "Polsek lain contoh");
    tip(neighbourhood.phone("Sari (contoh)"), "Hal pertama (contoh)");
    tip(neighbourhood.phone("Budi (contoh)"), "Hal kedua (contoh)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "tips.inbox.switch.others",
        "tips.duty.button",
        "tips.audit.button",
        "tips.group.button",
        "tips.age.today",
        "tips.age.today, tips.act.propose-spam",
        "tips.age.today, tips.act.claim, tips.act.ask",
        "tips.age.today, tips.act.claim, tips.act.note",
        "tips.age.today, tips.act.claim, tips.act.hand-over",
        "tips.age.today, tips.act.claim, tips.act.close",
        "tips.age.today, tips.act.claim, tips.act.hand-over, Polsek lain contoh",
        "tips.age.today, tips.act.claim, tips.act.close, tips.outcome.passed-on",
        "tips.age.today, tips.act.claim, tips.act.close, tips.outcome.passed-on,"
            + " tips.inbox.no-last-word",
        "tips.age.today, tips.act.claim, tips.inbox.list, tips.inbox.switch.new, tips.age.today,"
            + " tips.act.claim, tips.act.merge"
      })
  void aForgedButtonIsAnsweredWithAWord(String way) {
    first.sends("/laporan");
    for (var label : way.isEmpty() ? List.<String>of() : List.of(way.split(", "))) {
      first.taps(label);
    }
    var before = database.queryForList("select outcome, claimed_by from tip order by id");
    forge();
    assertThat(database.queryForList("select outcome, claimed_by from tip order by id"))
        .isEqualTo(before);
  }

  @Test
  void aForgedButtonIsAnsweredWithAWordAtTheDoorToo() {
    var third = neighbourhood.liaison("Petugas tiga (contoh)", "Polsek baru contoh");
    first.sends("/laporan").taps("tips.audit.button");
    clock.advance(Duration.ofMinutes(11));
    first.taps("tips.inbox.list").sees("tips.door.locked");
    forge();
    first.taps("tips.door.forgotten");
    forge();
    third.sends("/laporan");
    forge();
    third.sends(PASSPHRASE);
    forge();
    third.sends(PASSPHRASE).sees("tips.door.without-share");
    forge();
    assertThat(database.queryForObject("select count(*) from officer_key", Integer.class))
        .isEqualTo(3);
  }

  private void forge() {
    for (var forged : Stream.concat(FORGED.stream(), Forged.VALUES.stream()).toList()) {
      int before = neighbourhood.throughDirectLine().size();
      tap(forged);
      assertThat(neighbourhood.throughDirectLine()).as(forged).hasSizeGreaterThan(before);
    }
  }

  @Test
  void whatAColleagueHasTakenMeanwhileSaysSoAndOldPlacesOpenNothing() {
    first.sends("/laporan").sees("2 laporan baru");
    var list = newest();
    second.sends("/laporan").taps("tips.age.today").taps("tips.act.claim");
    tap(list, "open:0");
    var opened = String.join("", first.news());
    first.sends("/laporan").sees("1 laporan baru");
    tap(list, "open:1");
    first.sees("dialogue.earlier-button", "1 laporan baru");
    first.taps("Petugas lain (1)").taps("tips.age.today").sees("tips.inbox.state-claimed");
    assertThat(opened).containsAnyOf("Ditangani oleh", "Belum ada yang menangani");
  }

  @Test
  void whatIsNotAllowedIsToldAtTheTap() {
    first.sends("/laporan").taps("tips.age.today");
    for (var act : List.of("CLOSE", "RELEASE", "HAND_OVER", "NOTE", "ASK", "MERGE")) {
      tap(act);
      first.sees("dialogue.too-late", "tips.inbox.state-new");
    }
    assertThat(database.queryForList("select id from tip where claimed_by is not null")).isEmpty();
  }

  @Test
  void aTipThatIsGoneIsMissedPolitely() {
    first.sends("/laporan");
    database.update("delete from tip_entry");
    database.update("delete from tip_wrap");
    database.update("delete from tip");
    tap("open:0");
    first.sees("tips.inbox.gone").taps("tips.inbox.list").sees("Tidak ada laporan baru");
  }

  /// Taps a button that the newest question hasn't got.
  private void tap(String value) {
    clock.advance(Duration.ofMillis(1));
    tap(newest(), value);
  }

  private Outgoing newest() {
    return neighbourhood.throughDirectLine().getLast();
  }

  private void tap(Outgoing question, String value) {
    neighbourhood.receive(
        new Incoming(
            question.chat(),
            true,
            question.chat(),
            "Petugas",
            "id",
            new Incoming.Tap(1, token(question) + ":" + value)),
        OptionalInt.empty());
  }

  private static String token(Outgoing question) {
    var cancel = question.buttons().orElseThrow().rows().getLast().getLast().data();
    return cancel.substring(0, cancel.indexOf(':'));
  }
}
