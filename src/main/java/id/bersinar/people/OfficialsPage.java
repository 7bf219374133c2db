package id.bersinar.people;

import id.bersinar.area.ManagementPage;
import id.bersinar.area.WallClock;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Text;
import java.util.List;
import org.springframework.stereotype.Component;

/// How many officials nobody is above, and how many are absent.
@Component
record OfficialsPage(Persons persons, WallClock wallClock) implements ManagementPage {

  @Override
  public int rank() {
    return 40;
  }

  @Override
  public Text overview() {
    return Text.of("people.officials")
        .with("absent", persons.countAbsent(wallClock.today()))
        .with("without", persons.countWithoutSuperior());
  }

  @Override
  public List<Button> buttons() {
    return List.of(Button.command(OfficialDialogue.COMMAND));
  }
}
