package id.bersinar.people;

import id.bersinar.dialogue.Contact;
import id.bersinar.dialogue.Text;
import org.springframework.stereotype.Component;

/// Whoever answers for people's data answers their questions, too.
@Component
class ControllersContact implements Contact {

  private final PeopleSettings settings;

  ControllersContact(PeopleSettings settings) {
    this.settings = settings;
  }

  @Override
  public Text word() {
    return settings.named("people.contact");
  }
}
