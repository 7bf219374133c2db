package id.bersinar.training;

import id.bersinar.area.ManagementPage;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Text;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Training on `/kelola`.
@Component
record TrainingPage(Catalogue catalogue) implements ManagementPage {

  @Override
  public int rank() {
    return 20;
  }

  @Override
  public Text overview(UUID operator) {
    var current = catalogue.current();
    return Text.of("training.overview")
        .with("jumlah", current.size())
        .with("terisi", current.stream().mapToLong(BatchCard::taken).sum())
        .with("menunggu", current.stream().mapToLong(BatchCard::waiting).sum());
  }

  @Override
  public List<Button> buttons() {
    return catalogue.current().isEmpty()
        ? List.of()
        : List.of(Button.go(Text.of("training.show-participants"), Participants.NAME, ""));
  }
}
