package id.bersinar.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.area.AreaFiles;
import id.bersinar.dialogue.Language;
import id.bersinar.scenario.ScenarioTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// Who is next above an official, whatever has become of the posts between.
@SuppressWarnings("NullAway.Init") // injected
class SuperiorsTest extends ScenarioTest {

  private static final LocalDate LONG_AGO = LocalDate.of(2026, 11, 1);
  private static final LocalDate FAR_AHEAD = LocalDate.of(2036, 11, 1);

  @Autowired private Persons persons;
  @Autowired private Superiors superiors;
  @Autowired private Recipients recipients;
  @Autowired private JdbcTemplate jdbc;

  private UUID clerk;
  private UUID lurah;
  private UUID camat;

  @BeforeEach
  void threeOffices() {
    AreaFiles.bringIn(
        context,
        """
        area: {code: contoh, name: Contoh, kecamatan: Contoh, city: Contoh, zone: WITA}
        """);
    camat = save(9_203, _ -> {});
    lurah = save(9_202, it -> it.reportTo(camat));
    clerk = save(9_201, it -> it.reportTo(lurah));
  }

  private UUID save(long chat, Consumer<StoredPerson> more) {
    var person = new StoredPerson(chat, Language.INDONESIAN, LONG_AGO);
    person.join(
        Invitation.Offer.stakeholder(StakeholderCategory.LOCAL_GOVERNMENT, "Kelurahan (contoh)"),
        Optional.empty(),
        LONG_AGO);
    more.accept(person);
    return persons.save(person).getId();
  }

  private void change(UUID person, Consumer<StoredPerson> change) {
    var stored = persons.findById(person).orElseThrow();
    change.accept(stored);
    persons.save(stored);
  }

  @Test
  void theSuperiorIsNext() {
    assertThat(superiors.of(clerk)).contains(lurah);
    assertThat(superiors.of(camat)).isEmpty();
  }

  @Test
  void theDeputyOfWhoIsAbsentIsNextUntilTheLastDay() {
    var deputy = save(9_204, _ -> {});
    change(lurah, it -> it.leave(new Absence.Days(LONG_AGO, FAR_AHEAD), deputy));
    assertThat(superiors.of(clerk)).contains(deputy);
    assertThat(superiors.inOffice(clerk)).contains(lurah);
    change(lurah, it -> it.leave(new Absence.Days(LONG_AGO, LONG_AGO), deputy));
    assertThat(superiors.of(clerk)).contains(lurah);
  }

  @Test
  void aboveWhoIsAbsentWithoutDeputyTheNextOneIs() {
    change(lurah, it -> it.leave(new Absence.Days(LONG_AGO, FAR_AHEAD), null));
    assertThat(superiors.of(clerk)).contains(camat);
  }

  @Test
  void whoStandsInForTheirOwnSuperiorGoesOnToTheNextOne() {
    change(lurah, it -> it.leave(new Absence.Days(LONG_AGO, FAR_AHEAD), clerk));
    assertThat(superiors.of(clerk)).contains(camat);
  }

  @Test
  void aVacantPostIsPassedOver() {
    change(lurah, it -> it.roles().clear());
    assertThat(superiors.of(clerk)).contains(camat);
    change(camat, it -> it.reachable(false));
    assertThat(superiors.of(clerk)).isEmpty();
  }

  @Test
  void aLoopEnds() {
    change(camat, it -> it.reportTo(clerk));
    change(lurah, it -> it.reachable(false));
    change(camat, it -> it.reachable(false));
    assertThat(superiors.of(clerk)).isEmpty();
  }

  @Test
  void aZoneThatIsNoneFallsBackToTheAreas() {
    change(clerk, it -> it.live(ZoneId.of("Asia/Jayapura")));
    jdbc.update("update person set zone = 'Atlantis' where chat_id = 9202");
    assertThat(recipients.among(List.of(clerk, lurah, camat)))
        .extracting(it -> it.chat() + " " + it.zone())
        .containsExactlyInAnyOrder(
            "9201 Asia/Jayapura", "9202 Asia/Makassar", "9203 Asia/Makassar");
  }
}
