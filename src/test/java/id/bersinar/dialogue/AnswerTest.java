package id.bersinar.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The kinds of answers: what they understand, and that they are read as they were written.
class AnswerTest {

  private static final Input STICKER = new Input.Other();
  private static final Input.FileRef FILE = new Input.FileRef("AgAC-contoh");

  private static final Answer<Integer> DIGIT =
      Answer.typed(
          text -> Optional.of(text).filter(it -> it.matches("\\d")).map(Integer::valueOf),
          String::valueOf,
          "digit");

  private static Optional<Keeping> keeping(String typed) {
    return Arrays.stream(Keeping.values())
        .filter(it -> it.name().equalsIgnoreCase(typed))
        .findFirst();
  }

  private final Said said =
      new Form("empty") {}.begun(new Visitor(null, "", Language.INDONESIAN, Set.of(), true));

  private <T> void takes(Answer<T> answer, Input input, T value) {
    assertThat(answer.hear(input, said)).isEqualTo(Heard.taken(value));
    assertThat(answer.read(answer.write(value))).contains(value);
    assertThat(answer.hear(STICKER, said)).isInstanceOf(Heard.Refused.class);
  }

  @Test
  void eachKindIsReadAsItWasWritten() {
    takes(Answer.words(5, "long"), new Input.Words("kopi"), "kopi");
    takes(DIGIT, new Input.Words("7"), 7);
    takes(Answer.yes("yes"), new Input.Choice("yes"), true);
    var place = new Input.Place(-6.1866, 106.8019);
    takes(Answer.location("share", "place"), place, place);
    var small = new Input.Place(0.00001, -106.0);
    takes(Answer.location("share", "place"), small, small);
    var file = new Input.Document(FILE, "wilayah baru.yaml", 7);
    takes(Answer.file(99, "too-large", "file"), file, file);
    var unnamed = new Input.Document(FILE, "", 0);
    takes(Answer.file(99, "too-large", "file"), unnamed, unnamed);
  }

  @Test
  void whatCannotBeReadIsAbsent() {
    assertThat(DIGIT.read("ten")).isEmpty();
    assertThat(Answer.location("share", "place").read("here")).isEmpty();
    assertThat(Answer.file(99, "too-large", "file").read("")).isEmpty();
    assertThat(Answer.oneOf(Keeping.values(), it -> Text.plain(it.name())).read("GONE")).isEmpty();
    assertThat(Ids.parse("1-1-1-1-1")).isEmpty();
  }

  @Test
  void whatIsTappedMayBeTypedToo() {
    var tapped = Answer.oneOf(Keeping.values(), it -> Text.plain(it.name()));
    var either = tapped.or(Answer.typed(AnswerTest::keeping, Keeping::name, "typed"));
    takes(either, new Input.Choice("VOLATILE"), Keeping.VOLATILE);
    takes(either, new Input.Words("volatile"), Keeping.VOLATILE);
    assertThat(either.hear(new Input.Words("x"), said)).isEqualTo(Heard.refused(Text.of("typed")));
    assertThat(DIGIT.map(it -> it + 1).hear(new Input.Words("7"), said)).isEqualTo(Heard.taken(8));
  }

  @Test
  void whatIsRefusedSaysWhy() {
    assertThat(DIGIT.hear(new Input.Words("10"), said)).isEqualTo(Heard.refused(Text.of("digit")));
    assertThat(Answer.file(99, "too-large", "file").hear(new Input.Words("x"), said))
        .isEqualTo(Heard.refused(Text.of("file")));
  }
}
