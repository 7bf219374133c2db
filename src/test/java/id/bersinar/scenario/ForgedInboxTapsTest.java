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
        "Petugas lain",
        "Jam jaga",
        "Catatan langkah",
        "hari ini",
        "hari ini, Bukan laporan",
        "hari ini, Tangani, Tanya pelapor",
        "hari ini, Tangani, Catat",
        "hari ini, Tangani, Serahkan",
        "hari ini, Tangani, Tutup",
        "hari ini, Tangani, Tutup, Diteruskan",
        "hari ini, Tangani, Daftar laporan, Baru, hari ini, Tangani, Gabungkan"
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
    first.sends("/laporan").taps("Catatan langkah");
    clock.advance(Duration.ofMinutes(11));
    first.taps("Daftar laporan").sees("terkunci");
    forge();
    first.taps("Lupa frasa sandi");
    forge();
    third.sends("/laporan");
    forge();
    third.sends(PASSPHRASE);
    forge();
    third.sends(PASSPHRASE).sees("Minta rekan semeja");
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
    second.sends("/laporan").taps("hari ini").taps("Tangani");
    tap(list, "open:0");
    var opened = String.join("", first.news());
    first.sends("/laporan").sees("1 laporan baru");
    tap(list, "open:1");
    first.sees("tidak berlaku", "1 laporan baru");
    first.taps("Petugas lain (1)").taps("hari ini").sees("Ditangani oleh");
    assertThat(opened).containsAnyOf("Ditangani oleh", "Belum ada yang menangani");
  }

  @Test
  void whatIsNotAllowedIsToldAtTheTap() {
    first.sends("/laporan").taps("hari ini");
    for (var act : List.of("CLOSE", "RELEASE", "HAND_OVER", "NOTE", "ASK", "MERGE")) {
      tap(act);
      first.sees("sudah tidak bisa", "Belum ada yang menangani");
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
    first.sees("Laporan itu sudah tidak ada").taps("Daftar laporan").sees("Tidak ada laporan baru");
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
            new Incoming.Tap(0, token(question) + ":" + value)),
        OptionalInt.empty());
  }

  private static String token(Outgoing question) {
    if (question.content() instanceof Outgoing.Html(_, Outgoing.Inline(var rows))) {
      var cancel = rows.getLast().getLast().data();
      return cancel.substring(0, cancel.indexOf(':'));
    }
    throw new AssertionError("the newest message has no buttons");
  }
}
