package id.bersinar.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.area.AreaCode;
import id.bersinar.area.AreaFiles;
import id.bersinar.area.Desk;
import id.bersinar.area.Position;
import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Role;
import id.bersinar.people.Audience.Part;
import id.bersinar.scenario.ScenarioTest;
import id.bersinar.scenario.Statements;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  private static Audience to(Audience.Part... parts) {
    return Audience.of(parts);
  }

  private int found(Audience audience, Optional<AreaCode> area) {
    var author = UUID.randomUUID();
    int found = recipients.of(audience, author, area).size();
    assertThat(recipients.count(audience, author)).isGreaterThanOrEqualTo(found);
    return found;
  }

  @Test
  void whoBelongsToSeveralPartsIsFoundOnce() {
    var person = persons.findByChat(9_100).orElseThrow();
    person.serve(Set.of(Strategy.SOCIETY, Strategy.ENTERPRISE));
    persons.save(person);
    assertThat(found(Audience.EVERYONE, HOME)).isEqualTo(MANY);
    assertThat(found(to(Part.of(StakeholderCategory.ACADEMIA)), HOME)).isEqualTo(MANY);
    assertThat(found(to(Part.of(StakeholderCategory.BUSINESS)), HOME)).isZero();
    assertThat(found(to(Part.of(Strategy.ENTERPRISE)), HOME)).isEqualTo(1);
    assertThat(found(to(Part.of(Strategy.INSTITUTIONS)), HOME)).isZero();
    assertThat(found(to(Part.of(Role.LIAISON)), HOME)).isEqualTo(MANY);
    assertThat(found(to(Part.of(person.getId())), OTHER)).isEqualTo(1);
    assertThat(found(to(Part.ofInstitution("Polsek (contoh)")), HOME)).isEqualTo(MANY);
    assertThat(
            found(
                to(
                    Part.of(person.getId()),
                    Part.of(Strategy.SOCIETY),
                    Part.of(HOME.orElseThrow()),
                    Part.of(StakeholderCategory.ACADEMIA)),
                HOME))
        .isEqualTo(MANY);
  }

  @Test
  void anAudienceSaysOfEachWhetherItWouldReachThem() {
    var person = people.ofChat(9_100).orElseThrow();
    var other = UUID.randomUUID();
    for (var each :
        List.of(
            Audience.ME,
            Audience.EVERYONE,
            to(Part.of(StakeholderCategory.ACADEMIA)),
            to(Part.of(StakeholderCategory.BUSINESS)),
            to(Part.of(Role.OPERATOR), Part.ofInstitution("Polsek (contoh)")),
            to(Part.of(Strategy.SOCIETY)),
            to(Part.of(HOME.orElseThrow())))) {
      for (var area : List.of(HOME, OTHER)) {
        assertThat(each.includes(person, other, area))
            .as(each.written() + area)
            .isEqualTo(
                recipients.of(each, other, area).stream().anyMatch(it -> it.chat() == 9_100));
      }
      assertThat(Audience.read(each.written())).contains(each);
    }
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
  void whoJoinsInAnotherAreaHasAllRolesThere() {
    AreaFiles.bringIn(context, AREA.replace("code: contoh", "code: lain"));
    var person = persons.findByChat(9_100).orElseThrow();
    person.join(Invitation.Offer.operator("Kelurahan (contoh)"), OTHER, TODAY);
    persons.save(person);
    for (var role : Role.values()) {
      assertThat(recipients.of(to(Part.of(role)), person.getId(), OTHER)).hasSize(1);
      assertThat(people.withRoles(Set.of(role), OTHER)).hasSize(1);
    }
    assertThat(found(Audience.EVERYONE, HOME)).isEqualTo(MANY - 1);
  }

  @Test
  void whoCannotBeReachedIsNoRecipient() {
    var person = persons.findByChat(9_100).orElseThrow();
    person.reachable(false);
    persons.save(person);
    assertThat(recipients.of(Audience.ME, person.getId(), HOME)).isEmpty();
    assertThat(recipients.of(Audience.EVERYONE, person.getId(), HOME)).hasSize(MANY - 1);
  }

  @Test
  void neitherAnotherAreasPeopleNorResidentsAreRecipients() {
    AreaFiles.bringIn(context, AREA.replace("code: contoh", "code: lain"));
    neighbourhood.phone(9_500, "Sari (contoh)").sends("/izin").taps("people.consent");
    assertThat(found(to(Part.of(StakeholderCategory.ACADEMIA)), OTHER)).isZero();
    assertThat(found(Audience.EVERYONE, OTHER)).isZero();
    assertThat(found(Audience.EVERYONE, HOME)).isEqualTo(MANY);
    assertThat(found(to(Part.of(people.ofChat(9_500).orElseThrow().id())), HOME)).isZero();
  }

  @Test
  void whoIsInvitedHasTheRoleInTheHomeArea() {
    neighbourhood.stakeholder("Hasan (contoh)", "Dinas (contoh)");
    assertThat(people.withRole(Role.STAKEHOLDER)).hasSize(MANY + 1);
    assertThat(people.withRole(Role.STAKEHOLDER)).allMatch(it -> it.area().equals(HOME));
  }
}
