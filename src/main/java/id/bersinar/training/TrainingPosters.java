package id.bersinar.training;

import id.bersinar.area.Poster;
import id.bersinar.dialogue.CommandLink;
import id.bersinar.dialogue.Text;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The posters that lead to /pelatihan and to each batch that one can sign up for.
@Component
class TrainingPosters implements Poster.Source {

  private final Catalogue catalogue;

  TrainingPosters(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public int rank() {
    return 10;
  }

  @Override
  public String command() {
    return SignUpDialogue.COMMAND;
  }

  @Override
  public List<Poster> posters() {
    var all =
        new Poster(
            Text.of("training.poster"),
            List.of(Text.of("training.poster-line")),
            CommandLink.to(command()));
    return Stream.concat(Stream.of(all), catalogue.open().stream().map(this::of)).toList();
  }

  private Poster of(BatchCard card) {
    return new Poster(
        Text.plain(card.training().title()),
        List.of(card.batch().when(catalogue.zone()), Text.plain(card.batch().place())),
        SignUpDialogue.link(card.id()));
  }
}
