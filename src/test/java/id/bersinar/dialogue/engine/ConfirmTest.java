package id.bersinar.dialogue.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Confirm;
import id.bersinar.dialogue.Field;
import id.bersinar.dialogue.Form;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// What stands at the end of a form, and what a form takes beside the answer to what it asks.
class ConfirmTest {

  /// A letter: perhaps with a picture, in a frame or not.
  private static class Letter extends Form {

    private final AtomicInteger numbers = new AtomicInteger();
    private final Field<String> picture;

    Letter() {
      super("letter");
      refuse(
          it -> it instanceof Input.Place ? Optional.of(Text.of("no-places")) : Optional.empty());
      var words =
          ask("words", Answer.words(20, "too-long"))
              .change("change-words")
              .note(
                  (it, _) -> it.equals("hush") ? Optional.of(Text.of("quiet")) : Optional.empty());
      picture =
          ask(
                  "picture",
                  Answer.heard(
                      it -> it.as(Input.Photo.class).map(photo -> photo.file().id()), "no-picture"))
              .change("change-picture");
      var frame =
          ask("frame", Answer.yes("framed"))
              .when(picture, it -> !it.isEmpty())
              .offer("no-picture-then", said -> Optional.of(said.with(picture, "")));
      picture
          .also((input, _) -> input instanceof Input.Photo, frame)
          .offer("the-same", said -> said.find(picture).filter(it -> !it.isEmpty()).map(_ -> said))
          .offer("without", said -> Optional.of(said.with(picture, "")))
          .then((_, said) -> said.ask(frame));
      var confirm =
          confirm(said -> Text.plain(said.get(words) + " " + said.get(picture)))
              .numbered(() -> "n" + numbers.incrementAndGet());
      confirm
          .first("hurry", "what-it-costs", it -> it)
          .yes("send-now", _ -> Step.end(Reply.say("sent-now")))
          .yes("send", _ -> Step.end(Reply.say("sent")));
      confirm.yes("send", _ -> Step.end(Reply.say("sent")));
    }
  }

  private static Talk told() {
    return new Talk(new Letter()).types("hello").taps(":known1");
  }

  private static Input.Photo photo(String id) {
    return new Input.Photo(new Input.FileRef(id));
  }

  @Test
  void itsButtonsCarryANumberThatStaysTheSame() {
    var talk = told();
    assertThat(talk.heard()).isEqualTo("hello |change:words|change:picture|hurry:n1|send:n1");
    assertThat(talk.goesBack().taps(":known1").heard()).endsWith("|send:n1");
    assertThat(talk.taps("change:words").types("bye").heard()).startsWith("bye").endsWith("n1");
    assertThat(talk.taps("send:n1").heard()).isEqualTo("sent");
  }

  @Test
  void theNumberIsKnownByTheButtonAlone() {
    assertThat(Confirm.number(new Input.Choice("send:n1"))).contains("n1");
    assertThat(Confirm.number(new Input.Choice("send"))).isEmpty();
    assertThat(Confirm.number(new Input.Words("send:n1"))).isEmpty();
  }

  @Test
  void aButtonMayAskSomethingFirst() {
    var talk = told();
    assertThat(talk.taps("hurry:n1").heard()).isEqualTo("what-it-costs|send-now:n1|send:n1");
    assertThat(talk.taps("change:words").heard()).startsWith("again|what-it-costs");
    assertThat(talk.goesBack().heard()).startsWith("hello |change:words");
    assertThat(talk.taps("hurry:n1").taps("send-now:n1").heard()).isEqualTo("sent-now");
  }

  @Test
  void aForgedNumberHasNoEffect() {
    var talk = told();
    for (var forged : new String[] {"send", "send:", "send:n2", "send-now:n1", "hurry"}) {
      assertThat(talk.taps(forged).heard()).as(forged).startsWith("again|hello");
    }
  }

  @Test
  void whatFitsNoQuestionIsRefusedByWhatItIs() {
    var talk = new Talk(new Letter());
    assertThat(talk.says(new Input.Place(-6.1, 106.8)).heard()).isEqualTo("no-places|words");
    assertThat(talk.says(new Input.Other()).heard()).startsWith("again|words");
    talk.types("hello");
    assertThat(talk.says(new Input.Place(-6.1, 106.8)).heard()).startsWith("no-picture|picture");
  }

  @Test
  void aWordMayFollowACertainAnswer() {
    assertThat(new Talk(new Letter()).types("hush").heard()).startsWith("quiet|picture");
    assertThat(new Talk(new Letter()).types("hello").heard()).startsWith("picture");
  }

  @Test
  void anAnswerIsTakenWhileAnotherQuestionIsOpenAndNowhereElse() {
    var talk = new Talk(new Letter());
    assertThat(talk.says(photo("a")).heard()).startsWith("again|words");
    talk.types("hello").says(photo("a"));
    assertThat(talk.heard()).isEqualTo("frame|yes|:known0");
    assertThat(talk.says(photo("b")).heard()).isEqualTo("frame|yes|:known0");
    assertThat(talk.taps("yes").heard()).startsWith("hello b|");
    assertThat(talk.says(photo("c")).heard()).startsWith("again|hello b|");
  }

  @Test
  void whatIsKnownIsOfferedWhereThereIsAny() {
    var talk = new Talk(new Letter()).types("hello");
    assertThat(talk.heard()).isEqualTo("picture|:known1");
    assertThat(talk.taps(":known0").heard()).startsWith("no-picture|picture");
    talk.says(photo("a")).taps("yes");
    assertThat(talk.taps("change:picture").heard()).isEqualTo("picture|:known0|:known1");
    assertThat(talk.taps(":known0").heard()).startsWith("hello a|");
  }

  @Test
  void backLeadsToNoQuestionThatAnAnswerHasMadeNeedless() {
    var talk = new Talk(new Letter()).types("hello").says(photo("a")).taps(":known0");
    assertThat(talk.heard()).startsWith("hello |");
    assertThat(talk.goesBack().heard()).startsWith("picture");
  }
}
