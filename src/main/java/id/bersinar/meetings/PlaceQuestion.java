package id.bersinar.meetings;

import static id.bersinar.dialogue.texts.WordPattern.any;

import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Found;
import id.bersinar.dialogue.Heard;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.texts.ListedWords;
import id.bersinar.dialogue.texts.Texts;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Where a meeting is to take place: a place or a link in a few words, or that it isn't known yet.
@Component
class PlaceQuestion implements Answer<String> {

  private static final Answer<String> TYPED =
      Answer.words(Meeting.LONGEST_PLACE, "meetings.too-long");

  private static final Pattern LINK = Pattern.compile("\\s*\\bhttps?://\\S+");

  private final ListedWords<Words> words;

  /// @param at a place behind words such as "di" or "lewat"
  /// @param about words behind which a place belongs to what is spoken of
  /// @param open the whole of what says that it isn't known yet
  private record Words(Pattern at, Pattern about, Pattern open) {
    static Words of(Texts texts) {
      var at = any(texts.everyVersion("meetings.sentence.at"));
      var behind = any(texts.everyVersion("meetings.sentence.behind-place"));
      return new Words(
          pattern(
              at
                  + "\\s+(?!"
                  + behind
                  + ")(?<place>[^,;\\n]*?[\\p{L}\\p{N}]{2}[^,;\\n]*?)(?=\\s*(?:[,;\\n]|[.!?]*$|"
                  + behind
                  + "))"),
          pattern(any(texts.everyVersion("meetings.sentence.about"))),
          pattern(
              "%2$s*%1$s(?:%2$s|%1$s|[\\s,.!?]++)*"
                  .formatted(
                      any(texts.everyVersion("meetings.place-open-typed")),
                      "(?:[\\s,.]*+"
                          + any(texts.everyVersion("meetings.place-open-about"))
                          + "\\s*+)")));
    }

    private static Pattern pattern(String regex) {
      return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
  }

  PlaceQuestion(Texts texts) {
    this.words = new ListedWords<>(texts, Words::of);
  }

  @Override
  public Heard<String> hear(Input input, Said said) {
    return input instanceof Input.Words(var typed)
            && words.now().open().matcher(typed.strip()).matches()
        ? Heard.taken(Meeting.NO_PLACE)
        : TYPED.hear(input, said);
  }

  /// A link, or the last place that is named. The title keeps the place, since whoever wrote the
  /// sentence may have meant it as a part of that.
  @Override
  public Optional<Found<Heard<String>>> within(String sentence, Said said) {
    var link = LINK.matcher(sentence);
    return link.find()
        ? Optional.of(found(link.group().strip(), link.replaceFirst(""), said))
        : place(sentence).map(it -> found(it, sentence, said));
  }

  private Found<Heard<String>> found(String place, String rest, Said said) {
    return new Found<>(hear(new Input.Words(place), said), rest, List.of());
  }

  private Optional<String> place(String sentence) {
    var now = words.now();
    return now.at()
        .matcher(sentence)
        .results()
        .filter(it -> !now.about().matcher(sentence.substring(0, it.start())).find())
        .map(it -> it.group("place"))
        .reduce((_, last) -> last);
  }

  @Override
  public String write(String place) {
    return TYPED.write(place);
  }

  @Override
  public Optional<String> read(String stored) {
    return TYPED.read(stored);
  }
}
