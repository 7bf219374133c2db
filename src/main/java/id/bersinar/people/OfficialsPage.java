package id.bersinar.people;

import id.bersinar.area.ManagementPage;
import id.bersinar.area.WallClock;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Text;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// How many officials of the operator's area nobody is above, and how many are absent.
@Component
record OfficialsPage(Officials officials, Recipients recipients, WallClock wallClock)
    implements ManagementPage {

  @Override
  public int rank() {
    return 40;
  }

  @Override
  public Text overview(UUID operator) {
    var standing = officials.standing(recipients.areaOf(operator), wallClock.today());
    return Text.of("people.officials")
        .with("absent", standing.absent())
        .with("without", standing.without());
  }

  @Override
  public List<Button> buttons() {
    return List.of(Button.command(OfficialDialogue.COMMAND));
  }
}
