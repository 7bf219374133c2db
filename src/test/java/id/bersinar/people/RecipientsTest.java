package id.bersinar.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.area.AreaCode;
import id.bersinar.area.AreaFiles;
import id.bersinar.area.Desk;
import id.bersinar.area.Position;
import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Role;
import id.bersinar.scenario.ScenarioTest;
import id.bersinar.scenario.Statements;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// However many people there are, asking for them takes one statement.
@SuppressWarnings("NullAway.Init") // injected
class RecipientsTest extends ScenarioTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final int MANY = 40;
  private static final Optional<AreaCode> HOME = Optional.of(new AreaCode("contoh"));
  private static final Optional<AreaCode> OTHER = Optional.of(new AreaCode("lain"));
  private static final String AREA =
      """
      area: {code: contoh, name: Contoh, kecamatan: Contoh, city: Contoh, zone: WIB}
      """;

  @Autowired private Persons persons;
  @Autowired private People people;
  @Autowired private StoredVisitors visitors;
  @Autowired private Recipients recipients;
  @Autowired private EntityManagerFactory database;

  @BeforeEach
  void manyPeople() {
    AreaFiles.bringIn(context, AREA);
    LongStream.range(0, MANY).forEach(it -> save(9_100 + it));
  }

  /// Each acts for an office and for a desk.
  private UUID save(long chat) {
    var person = new StoredPerson(chat, Language.INDONESIAN, TODAY);
    person.consent(TODAY);
    person.join(
        Invitation.Offer.stakeholder(StakeholderCategory.ACADEMIA, "Universitas (contoh)"),
        HOME,
        TODAY);
    person.join(
        Invitation.Offer.liaison(Desk.POLSEK, Position.OFFICER, "Polsek (contoh)"), HOME, TODAY);
    return persons.save(person).getId();
  }

  @Test
  void everyoneIsOneStatement() {
    assertThat(
            recipients.of(Audience.EVERYONE, UUID.randomUUID(), Optional.empty(), Optional.empty()))
        .hasSize(MANY);
    assertThat(
            Statements.of(
                database,
                () ->
                    recipients.of(
                        Audience.EVERYONE, UUID.randomUUID(), Optional.empty(), Optional.empty())))
        .isEqualTo(1);
  }

  @Test
  void aCategoryIsOneStatement() {
    var category = Optional.of(StakeholderCategory.ACADEMIA);
    assertThat(recipients.of(Audience.CATEGORY, UUID.randomUUID(), category, HOME)).hasSize(MANY);
    assertThat(
            Statements.of(
                database,
                () -> recipients.of(Audience.CATEGORY, UUID.randomUUID(), category, HOME)))
        .isEqualTo(1);
  }

  @Test
  void everyoneAtADeskWithTheirRolesIsOneStatement() {
    assertThat(people.withRole(Role.LIAISON))
        .hasSize(MANY)
        .allMatch(it -> it.roles().contains(Role.STAKEHOLDER));
    assertThat(Statements.of(database, () -> people.withRole(Role.LIAISON))).isEqualTo(1);
    assertThat(Statements.of(database, visitors::roleHolders)).isEqualTo(1);
  }

  @Test
  void somebodyWithTheirRolesIsOneStatement() {
    assertThat(people.ofChat(9_100)).isPresent();
    assertThat(Statements.of(database, () -> people.ofChat(9_100))).isEqualTo(1);
  }

  @Test
  void whoCannotBeReachedIsNoRecipient() {
    var person = persons.findByChat(9_100).orElseThrow();
    person.reachable(false);
    persons.save(person);
    assertThat(recipients.of(Audience.ME, person.getId(), Optional.empty(), HOME)).isEmpty();
    assertThat(recipients.of(Audience.EVERYONE, person.getId(), Optional.empty(), HOME))
        .hasSize(MANY - 1);
  }

  @Test
  void anotherAreasPeopleAreNoRecipientsButResidentsAre() {
    AreaFiles.bringIn(context, AREA.replace("code: contoh", "code: lain"));
    var category = Optional.of(StakeholderCategory.ACADEMIA);
    assertThat(recipients.of(Audience.CATEGORY, UUID.randomUUID(), category, OTHER)).isEmpty();
    neighbourhood.resident("Sari (contoh)");
    assertThat(recipients.of(Audience.EVERYONE, UUID.randomUUID(), category, OTHER)).hasSize(1);
    assertThat(recipients.of(Audience.EVERYONE, UUID.randomUUID(), category, HOME))
        .hasSize(MANY + 1);
  }

  @Test
  void whoIsInvitedHasTheRoleInTheHomeArea() {
    neighbourhood.stakeholder("Hasan (contoh)", "Dinas (contoh)");
    assertThat(people.withRole(Role.STAKEHOLDER)).hasSize(MANY + 1);
    assertThat(people.withRole(Role.STAKEHOLDER)).allMatch(it -> it.area().equals(HOME));
  }
}
