package id.bersinar.tips.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.Phone;
import id.bersinar.tips.TipScenario;
import id.bersinar.tips.TipsOnPhones;
import id.bersinar.tips.intake.IntakeInTests;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// What is claimed and then left alone.
@SuppressWarnings("NullAway.Init") // injected
class NeglectedTipsTest extends TipScenario {

  private static final String LAPSED = "tips.notice.lapsed";
  private static final String OVERDUE = "tips.notice.overdue";

  @Autowired private NeglectedTips neglected;
  @Autowired private Overdue overdue;
  @Autowired private JdbcTemplate database;
  private Phone sari;
  private Phone first;
  private Phone second;
  private Phone head;

  @BeforeEach
  void twoOfficersAndTheirHead() {
    clock.moveTo(Instant.parse("2026-11-25T03:20:00Z"));
    letGo();
    sari = neighbourhood.phone("Sari (contoh)");
    first = officer("Petugas satu (contoh)", "Polsek contoh");
    second = colleague(first, "Petugas dua (contoh)", "Polsek lain contoh");
    var kanit =
        neighbourhood.liaison(
            "Kepala (contoh)", "area.desk.polsek", "area.position.unit-head", "Kanit contoh");
    head = letsIn(first, kanit, "Kanit contoh").sends("/menu");
  }

  private void claims() {
    first.sends("/laporan").taps(" hari ini").taps("tips.act.claim").sees("tips.inbox.claimed");
    first.sends("/menu");
    second.sends("/menu");
    neglected.run();
  }

  private void waits(Duration time) {
    clock.advance(time);
    neglected.run();
  }

  @Test
  void afterThreeDaysItIsReleasedAndClimbsAndItsClaimerHearsIt() {
    tip(sari, "Isi contoh");
    claims();
    waits(Duration.ofDays(3).minusMinutes(1));
    first.seesNothingOf(LAPSED);
    head.seesNothingOf("tips.notice.overdue-staff");
    waits(Duration.ofMinutes(1));
    first.sees(LAPSED).seesNothingOf(OVERDUE, "Isi contoh");
    second.sees(OVERDUE).seesNothingOf("Isi contoh");
    head.sees("tips.notice.overdue-staff").seesNothingOf("Isi contoh");
    second.sends("/laporan").sends(PASSPHRASE).taps("tips.age.days").taps("tips.act.claim");
    second.sees("tips.inbox.state-mine").taps("tips.inbox.list").taps("tips.audit.button");
    second.sees("tips.audit.act.lapsed");
    first.sends("/menu");
    waits(Duration.ofDays(1));
    first.seesNothingOf(LAPSED);
  }

  @Test
  void whatIsUrgentAfterFourHours() {
    TipsOnPhones.sendsUrgentTip(sari, "Isi contoh");
    IntakeInTests.sweep(context);
    first.sends("/laporan").taps("tips.inbox.item-urgent").taps("tips.act.claim").sends("/menu");
    neglected.run();
    waits(Duration.ofHours(4).minusMinutes(1));
    first.seesNothingOf(LAPSED);
    waits(Duration.ofMinutes(1));
    first.sees(LAPSED);
    second.sees(OVERDUE);
    assertThat(database.queryForList("select id from tip where claimed_by is not null")).isEmpty();
  }

  @Test
  void aStepKeepsItAndLookingDoesNot() {
    tip(sari, "Isi contoh");
    claims();
    waits(Duration.ofDays(2));
    first.sends("/laporan").sends(PASSPHRASE).taps("tips.age.days").taps("tips.act.note");
    first.sends("Sedang dicek (contoh)").sees("tips.inbox.noted").sends("/menu");
    neglected.run();
    waits(Duration.ofDays(2));
    first.seesNothingOf(LAPSED);
    first.sends("/laporan").sends(PASSPHRASE).taps("tips.age.days").sees("Isi contoh");
    first.sends("/menu");
    waits(Duration.ofDays(1));
    first.sees(LAPSED);
  }

  @Test
  void whatTheSenderAddsIsNoStepOfTheOfficers() {
    var receipt = tip(sari, "Isi contoh");
    claims();
    waits(Duration.ofDays(2));
    sari.sends("/cek").sends(receipt).sends("Tambahan contoh").taps("tips.send");
    letGo();
    waits(Duration.ofDays(1));
    first.sees(LAPSED);
  }

  @Test
  void aRestartForgetsNothing() {
    tip(sari, "Isi contoh");
    claims();
    waits(Duration.ofDays(2));
    // As a node does that takes over, or has just started.
    neglected.takeOver();
    waits(Duration.ofDays(1));
    first.seesNothingOf(LAPSED);
    waits(Duration.ofHours(1));
    first.sees(LAPSED);
  }

  @Test
  void whereNobodyElseIsThereTheNextDeskHears() {
    database.update(
        "delete from desk_key_share where officer_id in (select id from person"
            + " where institution in ('Polsek lain contoh', 'Kanit contoh'))");
    var polres =
        choosesPassphrase(
            neighbourhood.liaison("Polres (contoh)", "area.desk.polres", "Polres contoh"));
    polres.sends("/menu");
    tip(sari, "Isi contoh");
    claims();
    waits(Duration.ofDays(3));
    polres.sees("tips.notice.overdue-below").seesNothingOf("Isi contoh");
    overdue.run();
    first.sees(LAPSED).sends("/menu");
    clock.advance(Duration.ofHours(4));
    overdue.run();
    first.sees(OVERDUE);
  }
}
