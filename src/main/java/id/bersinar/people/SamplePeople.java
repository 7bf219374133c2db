package id.bersinar.people;

import id.bersinar.area.Areas;
import id.bersinar.area.Desk;
import id.bersinar.area.Position;
import id.bersinar.area.WallClock;
import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.VisitorChanged;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives the demonstration's stakeholder and liaison their roles and consent, so that their phones
/// work at once. Whoever is known already stays as they are.
@Component
@Profile("demo")
@Order(1)
class SamplePeople implements ApplicationRunner {

  private static final Invitation.Offer STAKEHOLDER =
      Invitation.Offer.stakeholder(StakeholderCategory.LOCAL_GOVERNMENT, "Dinas Koperasi (contoh)");
  private static final Invitation.Offer LIAISON =
      Invitation.Offer.liaison(Desk.POLSEK, Position.OFFICER, "Polsek Palmerah (contoh)");

  private final Persons persons;
  private final Areas areas;
  private final ApplicationEventPublisher events;
  private final WallClock wallClock;
  private final SampleSettings settings;

  SamplePeople(
      Persons persons,
      Areas areas,
      ApplicationEventPublisher events,
      WallClock wallClock,
      SampleSettings settings) {
    this.persons = persons;
    this.areas = areas;
    this.events = events;
    this.wallClock = wallClock;
    this.settings = settings;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    welcome(settings.stakeholder(), STAKEHOLDER);
    welcome(settings.liaison(), LIAISON);
  }

  private void welcome(long chat, Invitation.Offer offer) {
    if (persons.findByChat(chat).isEmpty()) {
      var person = new StoredPerson(chat, Language.INDONESIAN, wallClock.today());
      person.consent(wallClock.today());
      person.join(offer, areas.homeCode(), wallClock.today());
      persons.save(person);
      events.publishEvent(new VisitorChanged(chat, person.visitor(""), Set.of()));
    }
  }
}
