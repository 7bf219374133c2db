package id.bersinar.tips.desk;

import id.bersinar.dialogue.Role;
import id.bersinar.people.People;
import id.bersinar.tips.access.DeskAccess;
import id.bersinar.tips.access.Officers;
import id.bersinar.tips.secrets.Passphrase;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Gives the demonstration's liaison a passphrase, so that tips can be sent at once; it has to be
/// typed to read them.
@Component
@Profile("demo")
@Order(2)
class SampleOfficer implements ApplicationRunner {

  private final People people;
  private final Officers officers;
  private final DeskAccess access;
  private final Passphrase passphrase;

  SampleOfficer(People people, Officers officers, DeskAccess access, SampleSettings settings) {
    this.people = people;
    this.officers = officers;
    this.access = access;
    this.passphrase = new Passphrase(settings.passphrase());
  }

  @Override
  public void run(ApplicationArguments arguments) {
    people.withRole(Role.LIAISON).stream()
        .flatMap(it -> officers.find(it.id()).stream())
        .filter(it -> access.stateOf(it) == DeskAccess.State.NO_PASSPHRASE)
        .forEach(
            it -> {
              access.choose(it, passphrase);
              access.lock(it);
            });
  }
}
