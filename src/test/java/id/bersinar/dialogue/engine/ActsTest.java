package id.bersinar.dialogue.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Form;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A thing with what can be done to it.
class ActsTest {

  private final List<String> notes = new ArrayList<>();
  private boolean open = true;
  private Optional<String> board = Optional.of("board");

  /// A board on which one writes while it is open.
  private class Board extends Form {

    Board() {
      super("board");
      var acts = acts("act", _ -> board).page((it, _) -> Text.plain(it + notes)).gone("no-board");
      var write = acts.act("write", (_, _) -> open);
      var words = write.asks("ask-words", Answer.words(9, "too-long"));
      write
          .asks("sure", Answer.yes("send"))
          .worded((text, said) -> text.with("is", said.get(words)));
      write
          .atOnce(Input.Words.class::isInstance)
          .changes(said -> board.isPresent() && open && notes.add(said.get(words)))
          .done("written")
          .late("closed");
      acts.act("burn", (_, _) -> true)
          .confirms("really", "yes-burn")
          .changes(
              _ -> {
                board = Optional.empty();
                return true;
              })
          .removes()
          .done("burnt");
    }
  }

  private final Talk talk = new Talk(new Board());

  @Test
  void anActMayAskTwice() {
    assertThat(talk.heard()).isEqualTo("board[]|write|burn");
    assertThat(talk.taps("write").heard()).isEqualTo("ask-words");
    assertThat(talk.types("hello").heard()).isEqualTo("sure{is=hello}|yes");
    assertThat(talk.goesBack().heard()).isEqualTo("ask-words");
    assertThat(talk.types("bye").taps("yes").heard()).isEqualTo("written|board[bye]|write|burn");
  }

  @Test
  void itsFirstAnswerMayComeAtOnce() {
    assertThat(talk.types("hello").heard()).isEqualTo("sure{is=hello}|yes");
    assertThat(talk.goesBack().heard()).startsWith("board[]");
    assertThat(talk.types("far too long").heard()).startsWith("too-long").contains("board[]");
    assertThat(talk.types("bye").taps("yes").heard()).startsWith("written|board[bye]");
    assertThat(talk.taps("burn").types("hello").heard()).startsWith("again|really");
  }

  @Test
  void whoComesTooLateHearsThatInTheActsOwnWords() {
    talk.types("hello");
    open = false;
    assertThat(talk.taps("yes").heard()).isEqualTo("closed|board[]|burn");
    assertThat(talk.types("hello").heard()).isEqualTo("closed|board[]|burn");
    assertThat(talk.taps("write").heard()).isEqualTo("closed|board[]|burn");
    assertThat(notes).isEmpty();
  }

  @Test
  void whatIsGoneEndsTheTalk() {
    talk.types("hello");
    board = Optional.empty();
    assertThat(talk.taps("yes").heard()).isEqualTo("no-board");
    assertThat(talk.isOver()).isTrue();
  }

  @Test
  void soDoesWhatAnActHasRemoved() {
    assertThat(talk.taps("burn").taps("yes").heard()).isEqualTo("burnt");
    assertThat(talk.isOver()).isTrue();
  }
}
