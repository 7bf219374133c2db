package id.bersinar.area;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Text;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The area itself on `/kelola`.
@Component
record AreaPage(Areas areas) implements ManagementPage {

  @Override
  public int rank() {
    return 0;
  }

  @Override
  public Text overview(UUID operator) {
    return areas
        .home()
        .<Text>map(
            area ->
                Text.of("area.overview")
                    .with("area", area.name())
                    .with("kecamatan", area.kecamatan())
                    .with("city", area.city())
                    .with("segments", areas.segments(area.code()).size()))
        .orElse(Text.of("area.none"));
  }

  @Override
  public List<Button> buttons() {
    return Stream.concat(
            areas
                .home()
                .map(_ -> Button.go(Text.of("area.as-file"), AreaFileButton.NAME, ""))
                .stream(),
            Stream.of(PosterButton.button()))
        .toList();
  }
}
