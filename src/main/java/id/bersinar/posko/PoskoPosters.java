package id.bersinar.posko;

import id.bersinar.area.Poster;
import id.bersinar.dialogue.CommandLink;
import id.bersinar.dialogue.Text;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The posters that lead to /posko and to each posko.
@Component
class PoskoPosters implements Poster.Source {

  private final PoskoDirectory directory;

  PoskoPosters(PoskoDirectory directory) {
    this.directory = directory;
  }

  @Override
  public int rank() {
    return 20;
  }

  @Override
  public String command() {
    return PoskoDialogue.COMMAND;
  }

  @Override
  public List<Poster> posters() {
    var search =
        new Poster(
            Text.of("posko.poster"),
            List.of(Text.of("posko.poster-line")),
            CommandLink.to(command()));
    return Stream.concat(Stream.of(search), directory.all().stream().map(PoskoPosters::of))
        .toList();
  }

  private static Poster of(Posko posko) {
    var details = posko.details();
    var address =
        Text.of("posko.address").with("address", details.address()).with("rw", details.rw());
    return new Poster(Text.plain(details.name()), List.of(address), PoskoDialogue.link(posko));
  }
}
