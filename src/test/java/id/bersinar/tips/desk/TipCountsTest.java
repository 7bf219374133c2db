package id.bersinar.tips.desk;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.area.AreaCode;
import id.bersinar.area.AreaImported;
import id.bersinar.area.Areas;
import id.bersinar.area.Desk;
import id.bersinar.area.Segment;
import id.bersinar.scenario.Phone;
import id.bersinar.tips.TipScenario;
import id.bersinar.tips.access.Officers;
import id.bersinar.tips.intake.Intake;
import id.bersinar.tips.record.HandIn;
import id.bersinar.tips.record.Report;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// The map without people.
@SuppressWarnings("NullAway.Init") // injected
class TipCountsTest extends TipScenario {

  private static final Instant A_WEDNESDAY = Instant.parse("2026-11-04T03:00:00Z");
  private static final LocalDate ITS_MONDAY = LocalDate.parse("2026-11-02");

  @Autowired private JdbcTemplate database;
  @Autowired private Intake intake;
  @Autowired private TipCounts counts;
  @Autowired private Officers officers;
  @Autowired private Areas areas;
  private Phone officer;

  @BeforeEach
  void anOfficer() {
    clock.moveTo(A_WEDNESDAY);
    database.update(
        "insert into area (code, name, kecamatan, city, time_zone, home)"
            + " values ('contoh', 'Contoh', 'Contoh', 'Contoh', 'Asia/Jakarta', true)");
    context.publishEvent(new AreaImported(new AreaCode("contoh")));
    for (int place = 0; place < 2; place++) {
      database.update(
          "insert into area_segment (area_code, place, code, name, rw)"
              + " values ('contoh', ?, ?, ?, '03')",
          place,
          "gang-" + place,
          "Gang Contoh " + place);
    }
    officer = officer("Petugas satu (contoh)", "Polsek contoh");
  }

  private void tips(int count, String segment) {
    var report =
        new Report(
            TOLD.subject(),
            TOLD.seen(),
            new Report.Where(Optional.of(segment), "Gang Contoh"),
            TOLD.when(),
            TOLD.origin(),
            TOLD.on());
    for (int made = 0; made < count; made++) {
      intake.accept(
          HandIn.fresh(),
          report,
          Optional.empty(),
          areas.desk(areas.homeCode(), Desk.POLSEK),
          false);
    }
    letGo();
  }

  private TipCounts.Counts seen() {
    var id = requireNonNull(database.queryForObject("select id from officer_key", UUID.class));
    return counts.of(officers.find(id).orElseThrow());
  }

  private Phone looks() {
    return officer.sends("/laporan").sends(PASSPHRASE).taps("tips.counts.button");
  }

  @Test
  void fromFiveUpAndAWeekLateItIsShownAsAPictureAndInWords() throws IOException {
    tips(6, "gang-0");
    tips(4, "gang-1");
    clock.advance(Duration.ofDays(14));
    looks().sees("Gang Contoh 0, minggu mulai Senin, 2 November 2026: 6", "tips.inbox.heading");
    officer.seesNothingOf("Gang Contoh 1", ": 4", ": 10");
    var picture = ImageIO.read(new ByteArrayInputStream(officer.pictures().getFirst()));
    assertThat(picture.getWidth()).isEqualTo(1000);
    assertThat(neighbourhood.throughDirectLine().getLast().guarded()).isTrue();
    var shown = seen();
    assertThat(shown.cells())
        .containsExactly(
            new TipCounts.Cell(new Segment("gang-0", "Gang Contoh 0", "03"), ITS_MONDAY, 6));
    assertThat(shown.of(ITS_MONDAY)).as("no sum from which the hidden four follow").isEqualTo(6);
  }

  @Test
  void whatIsFreshIsNotShown() {
    tips(6, "gang-0");
    clock.moveTo(Instant.parse("2026-11-15T16:00:00Z")); // Sunday, 23.00 in Jakarta
    looks().sees("tips.counts.none");
    assertThat(officer.pictures()).isEmpty();
    clock.moveTo(Instant.parse("2026-11-15T17:01:00Z"));
    looks().sees("Gang Contoh 0");
  }

  @Test
  void whatWasNoTipOrToldTwiceIsNotCounted() {
    tips(6, "gang-0");
    database.update(
        "update tip set outcome = 'SPAM' where id = (select id from tip order by id limit 1)");
    assertThat(
            database.update(
                "update tip set outcome = 'DUPLICATE' where id = (select id from tip order by id"
                    + " desc limit 1)"))
        .isOne();
    clock.advance(Duration.ofDays(14));
    looks().sees("tips.counts.none");
  }

  @Test
  void anotherDeskCountsItsOwn() {
    tips(6, "gang-0");
    var polres =
        choosesPassphrase(
            neighbourhood.liaison("Polres (contoh)", "area.desk.polres", "Polres contoh"));
    clock.advance(Duration.ofDays(14));
    polres.sends("/laporan").sends(PASSPHRASE).taps("tips.counts.button").sees("tips.counts.none");
  }

  @Test
  void aPictureIsDrawnOfManyWeeksAndPlaces() throws IOException {
    var segments = List.of(new Segment("a", "Gang A (contoh)", ""), new Segment("b", "B", ""));
    var weeks = List.of(ITS_MONDAY, ITS_MONDAY.plusWeeks(1), ITS_MONDAY.plusWeeks(2));
    var cells =
        List.of(
            new TipCounts.Cell(segments.get(0), weeks.get(0), 5),
            new TipCounts.Cell(segments.get(1), weeks.get(2), 40));
    var jpeg = CountsChart.of(new TipCounts.Counts(weeks, segments, cells));
    var picture = ImageIO.read(new ByteArrayInputStream(jpeg));
    assertThat(picture.getHeight()).isEqualTo(360 + 90 + 2 * 56);
  }
}
