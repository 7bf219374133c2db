package id.bersinar.tips.sender;

import id.bersinar.area.Poster;
import id.bersinar.dialogue.CommandLink;
import id.bersinar.dialogue.Text;
import java.util.List;
import org.springframework.stereotype.Component;

/// The poster that leads to /lapor.
@Component
class TipPoster implements Poster.Source {

  @Override
  public int rank() {
    return 30;
  }

  @Override
  public String command() {
    return "lapor";
  }

  @Override
  public List<Poster> posters() {
    return List.of(
        new Poster(
            Text.of("tips.poster"),
            List.of(Text.of("tips.poster-line")),
            CommandLink.to(command())));
  }
}
