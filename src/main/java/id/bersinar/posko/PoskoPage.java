package id.bersinar.posko;

import id.bersinar.area.ManagementPage;
import id.bersinar.dialogue.Text;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The posko on `/kelola`.
@Component
record PoskoPage(PoskoDirectory directory) implements ManagementPage {

  @Override
  public int rank() {
    return 10;
  }

  @Override
  public Text overview(UUID operator) {
    return Text.of("posko.overview").with("count", directory.all().size());
  }
}
