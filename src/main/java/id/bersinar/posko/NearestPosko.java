package id.bersinar.posko;

import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.SharedPlaces;
import id.bersinar.dialogue.Text;
import java.util.List;
import org.springframework.stereotype.Component;

/// The posko around a place, the nearest also on the map.
@Component
record NearestPosko(PoskoDirectory directory, PoskoList list) implements SharedPlaces {

  private static final int SHOWN = 3;

  @Override
  public List<Reply> near(Input.Place place) {
    var found = directory.nearest(new Spot(place.latitude(), place.longitude()), SHOWN);
    if (found.isEmpty()) {
      return List.of(list.none());
    }
    var heading = Text.of(found.getFirst().distance().isFar() ? "posko.far" : "posko.nearest");
    return List.of(
        list.nearest(heading, found.stream().map(PoskoCard::of).toList()),
        PoskoPin.venue(found.getFirst().posko().details()));
  }
}
