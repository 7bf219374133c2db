package id.bersinar.posko;

import id.bersinar.area.ManagementPage;
import id.bersinar.dialogue.Text;
import org.springframework.stereotype.Component;

/// The posko on `/kelola`.
@Component
record PoskoPage(PoskoDirectory directory) implements ManagementPage {

  @Override
  public int rank() {
    return 10;
  }

  @Override
  public Text overview() {
    return Text.of("posko.overview").with("count", directory.all().size());
  }
}
