package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.AwaitedTexts;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.SharedPlaces;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What is said of something other than words that was sent where nothing was asked.
@Component
class UnaskedThings {

  private final Optional<SharedPlaces> places;

  private final List<AwaitedTexts> awaited;

  UnaskedThings(Optional<SharedPlaces> places, List<AwaitedTexts> awaited) {
    this.places = places;
    this.awaited = awaited;
  }

  /// Nothing for words.
  List<Reply> answer(Input input, Visitor sender) {
    return switch (input) {
      case Input.Words _, Input.Choice _ -> List.of();
      case Input.Place place ->
          places.map(it -> it.near(place)).orElseGet(() -> word("dialogue.unasked.place"));
      case Input.Photo _ -> photo(input, sender);
      case Input.Document _ -> word("dialogue.unasked.document");
      case Input.Contact _ -> word("dialogue.unasked.contact");
      case Input.Other(var kind) -> word(Text.of("dialogue.unasked.", kind));
    };
  }

  /// One that was perhaps asked for is to be sent once more where it is looked at.
  private List<Reply> photo(Input photo, Visitor sender) {
    return awaited.stream()
        .flatMap(it -> it.command(photo, () -> sender).stream())
        .findFirst()
        .map(
            it ->
                List.<Reply>of(
                    Reply.say("dialogue.unasked.awaited-photo")
                        .with(Keyboard.commands(it, Menu.MENU))))
        .orElseGet(() -> word("dialogue.unasked.photo"));
  }

  private static List<Reply> word(String key) {
    return word(Text.of(key));
  }

  private static List<Reply> word(Text text) {
    return List.of(Reply.say(text).with(Menu.button()));
  }
}
