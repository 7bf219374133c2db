package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.SharedPlaces;
import id.bersinar.dialogue.Text;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What is said of something other than words that was sent where nothing was asked.
@Component
class UnaskedThings {

  private final Optional<SharedPlaces> places;

  UnaskedThings(Optional<SharedPlaces> places) {
    this.places = places;
  }

  /// Nothing for words.
  List<Reply> answer(Input input) {
    return switch (input) {
      case Input.Words _, Input.Choice _ -> List.of();
      case Input.Place place ->
          places.map(it -> it.near(place)).orElseGet(() -> word("dialogue.unasked.place"));
      case Input.Photo _ -> word("dialogue.unasked.photo");
      case Input.Document _ -> word("dialogue.unasked.document");
      case Input.Contact _ -> word("dialogue.unasked.contact");
      case Input.Other(var kind) -> word(Text.of("dialogue.unasked.", kind));
    };
  }

  private static List<Reply> word(String key) {
    return word(Text.of(key));
  }

  private static List<Reply> word(Text text) {
    return List.of(Reply.say(text).with(Menu.button()));
  }
}
