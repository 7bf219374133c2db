package id.bersinar.meetings;

import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Heard;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Text;
import java.util.Optional;

/// Minutes, typed or as a photo, which stays with Telegram.
record MinutesQuestion() implements Answer<Input> {

  private static final int LONGEST = 3_000;
  private static final String PHOTO = "photo:";
  private static final String WORDS = "words:";

  @Override
  public Heard<Input> hear(Input input, Said said) {
    return switch (input) {
      case Input.Words(var words) when words.length() > LONGEST ->
          Heard.refused(
              Text.of("meetings.too-long").with("length", words.length()).with("longest", LONGEST));
      case Input.Words it -> Heard.taken(it);
      case Input.Photo it when it.firstOfSeveral() ->
          Heard.taken(it, Reply.say("meetings.minutes.one-photo"));
      case Input.Photo it -> Heard.taken(it);
      default -> Heard.refused(Text.of("meetings.minutes.hint"));
    };
  }

  /// What was said, for whoever said it to read once more.
  static Text told(Input said) {
    return said instanceof Input.Words(var words)
        ? Text.plain(words)
        : Text.of("meetings.minutes.your-photo");
  }

  @Override
  public String write(Input value) {
    return value instanceof Input.Photo(var file, _)
        ? PHOTO + file.id()
        : WORDS + ((Input.Words) value).text();
  }

  @Override
  public Optional<Input> read(String stored) {
    return stored.startsWith(PHOTO)
        ? Optional.of(new Input.Photo(new Input.FileRef(stored.substring(PHOTO.length()))))
        : Optional.of(new Input.Words(stored.substring(WORDS.length())));
  }
}
