package id.bersinar.meetings;

import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Found;
import id.bersinar.dialogue.Heard;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Minutes, typed or as a photo, which stays with Telegram. What comes in several messages is put
/// together, of photos the last.
///
/// @param before what has come by now
record MinutesQuestion(Function<Said, Optional<Minutes>> before) implements Answer<Minutes> {

  private static final int LONGEST = 3_000;
  private static final String PHOTO = "photo:";
  private static final String WORDS = "words:";

  @Override
  public Heard<Minutes> hear(Input input, Said said) {
    var written = before.apply(said).orElse(Minutes.NONE);
    return switch (input) {
      case Input.Words(var words) -> heard(written.and(words));
      case Input.Photo it when it.firstOfSeveral() ->
          Heard.taken(written.with(it.file()), Reply.say("meetings.minutes.one-photo"));
      case Input.Photo it when written.photo().isPresent() ->
          Heard.taken(written.with(it.file()), Reply.say("meetings.minutes.last-photo"));
      case Input.Photo it -> Heard.taken(written.with(it.file()));
      default -> Heard.refused(Text.of("meetings.minutes.hint"));
    };
  }

  private static Heard<Minutes> heard(Minutes minutes) {
    int length = minutes.words().map(String::length).orElse(0);
    return length > LONGEST
        ? Heard.refused(
            Text.of("meetings.too-long").with("length", length).with("longest", LONGEST))
        : Heard.taken(minutes);
  }

  /// All of it, also where it is still to be said of which meeting.
  @Override
  public Optional<Found<Heard<Minutes>>> within(String words, Said said) {
    return Optional.of(new Found<>(hear(new Input.Words(words), said), "", List.of()));
  }

  static boolean takes(Input input) {
    return input instanceof Input.Words || input instanceof Input.Photo;
  }

  /// What was said, for whoever said it to read once more.
  static Text told(Minutes said) {
    return Text.lines(
        Text.of(said.words().map(Text::plain)),
        Text.of("meetings.minutes.your-photo").when(said.photo().isPresent()));
  }

  @Override
  public String write(Minutes value) {
    return value.photo().map(it -> PHOTO + it.id() + "\n").orElse("")
        + value.words().map(it -> WORDS + it).orElse("");
  }

  @Override
  public Optional<Minutes> read(String stored) {
    var words = stored.indexOf(WORDS);
    var photo = stored.startsWith(PHOTO) ? stored.lines().findFirst() : Optional.<String>empty();
    return Optional.of(
        new Minutes(
            Optional.empty(),
            words < 0 ? Optional.empty() : Optional.of(stored.substring(words + WORDS.length())),
            photo.map(it -> new Input.FileRef(it.substring(PHOTO.length())))));
  }
}
