package id.bersinar.dialogue.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Field;
import id.bersinar.dialogue.Form;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Forms: what is asked next, what is kept, and what becomes of old states.
class FormTest {

  private enum Meal {
    FISH,
    RICE,
    NOTHING
  }

  private static Answer<Integer> number(int most, String hint) {
    return Answer.typed(
        text ->
            Optional.of(text)
                .filter(it -> it.matches("\\d{1,2}"))
                .map(Integer::valueOf)
                .filter(it -> it >= 1 && it <= most),
        String::valueOf,
        hint);
  }

  private static final List<String> ORDERS = new ArrayList<>();

  /// A meal, how many, how spicy where it is fish, and for whom.
  private static class Order extends Form {

    Order() {
      super("order");
      var meal =
          ask("meal", Answer.oneOf(Meal.values(), it -> Text.plain(it.name()))).change("change");
      var spice =
          ask("spice", Answer.words(10, "too-long")).when(meal, Meal.FISH::equals).change("change");
      var count = ask("count", number(9, "one-to-nine")).change("change");
      var name = ask("name", Answer.words(20, "too-long"));
      name.offer("as-before", said -> Optional.of(said.with(name, "Sari")));
      confirm(
              said ->
                  Text.plain(
                      said.get(count)
                          + " "
                          + said.get(meal)
                          + " "
                          + said.find(spice).orElse("-")
                          + " for "
                          + said.get(name)))
          .yes(
              "send",
              said -> {
                ORDERS.add(said.get(name));
                return Step.end(Reply.say("sent"));
              });
    }
  }

  @Test
  void questionsFollowOneAnotherAndTheSummaryIsDone() {
    var talk = new Talk(new Order());
    assertThat(talk.heard()).isEqualTo("meal|FISH|RICE|NOTHING");
    assertThat(talk.taps("FISH").heard()).isEqualTo("spice");
    assertThat(talk.types("hot").heard()).isEqualTo("count");
    assertThat(talk.types("2").heard()).isEqualTo("name|:known0");
    assertThat(talk.types("Budi").heard()).contains("2 FISH hot for Budi", "send");
    assertThat(talk.taps("send").heard()).isEqualTo("sent");
    assertThat(talk.isOver()).isTrue();
    assertThat(ORDERS).contains("Budi");
  }

  @Test
  void aLongFormSaysHowFarOneIs() {
    var talk = new Talk(new Order());
    assertThat(talk.progress()).isEqualTo("1/3");
    // One more question is necessary.
    assertThat(talk.taps("FISH").progress()).isEqualTo("2/4");
    assertThat(talk.types("hot").progress()).isEqualTo("3/4");
    assertThat(talk.types("many").progress()).isEqualTo("3/4");
    assertThat(talk.types("2").progress()).isEqualTo("4/4");
    assertThat(talk.goesBack().progress()).isEqualTo("3/4");
    talk.types("3").types("Budi");
    assertThat(talk.progress()).isEmpty();
    assertThat(talk.taps("change:count").progress()).isEmpty();
  }

  @Test
  void aQuestionThatDependsOnAnotherIsPassedOver() {
    assertThat(new Talk(new Order()).taps("RICE").heard()).isEqualTo("count");
  }

  @Test
  void whatDoesNotFitIsAskedForAgainWithAWord() {
    var talk = new Talk(new Order());
    assertThat(talk.types("fish").heard()).startsWith("again|meal");
    assertThat(talk.taps("SOUP").heard()).startsWith("again|meal");
    talk.taps("RICE");
    assertThat(talk.types("10").heard()).isEqualTo("one-to-nine|count");
    assertThat(talk.types("-").heard()).isEqualTo("one-to-nine|count");
    talk.types("1");
    assertThat(talk.types("x".repeat(30)).heard()).contains("too-long", "length=30");
  }

  @Test
  void backForgetsTheAnswersFromThereOn() {
    var talk = new Talk(new Order()).taps("FISH").types("hot").types("2").types("Budi");
    assertThat(talk.goesBack().heard()).startsWith("name");
    assertThat(talk.goesBack().heard()).isEqualTo("count");
    assertThat(talk.stored()).doesNotContain("Budi");
    assertThat(talk.types("3").heard()).startsWith("name");
  }

  @Test
  void onePartCanBeChangedAndTheRestStays() {
    var talk = new Talk(new Order()).taps("RICE").types("2").types("Budi");
    assertThat(talk.heard()).contains("change:meal", "change:count").doesNotContain("change:spice");
    assertThat(talk.taps("change:count").heard()).isEqualTo("count");
    assertThat(talk.types("5").heard()).contains("5 RICE - for Budi");
    talk.taps("change:count");
    assertThat(talk.goesBack().heard()).contains("5 RICE - for Budi");
  }

  @Test
  void aChangeAsksWhatItMakesNecessaryAndNoMore() {
    var talk = new Talk(new Order()).taps("RICE").types("2").types("Budi");
    talk.taps("change:meal");
    assertThat(talk.taps("FISH").heard()).isEqualTo("spice");
    assertThat(talk.types("mild").heard()).contains("2 FISH mild for Budi");
    talk.taps("change:meal");
    assertThat(talk.taps("RICE").heard()).contains("2 RICE - for Budi");
  }

  @Test
  void backFromAChangeLeadsThroughItsQuestionsToTheSummaryAsItWas() {
    var talk = new Talk(new Order()).taps("RICE").types("2").types("Budi");
    talk.taps("change:meal").taps("FISH");
    assertThat(talk.goesBack().heard()).isEqualTo("meal|FISH|RICE|NOTHING");
    assertThat(talk.goesBack().heard()).contains("2 RICE - for Budi");
    assertThat(talk.goesBack().heard()).startsWith("name");
    talk.types("Budi").taps("change:meal").taps("FISH").types("mild");
    talk.taps("change:meal").taps("FISH");
    assertThat(talk.heard()).contains("2 FISH mild for Budi");
    talk.taps("change:spice");
    assertThat(talk.goesBack().heard()).contains("2 FISH mild for Budi");
    talk.taps("change:spice").types("hot");
    assertThat(talk.heard()).contains("2 FISH hot for Budi");
    assertThat(talk.goesBack().heard()).startsWith("name");
  }

  @Test
  void aChangeThatTheVersionBeforeBeganGoesOn() {
    var before =
        """
        {"v":1,"path":[{"Filled":{"answers":{"meal":"RICE","count":"2","name":"Budi"},
        "path":["meal","count","name","confirm","count"],"views":{}}}]}
        """;
    assertThat(new Talk(new Order(), before).goesBack().heard()).contains("2 RICE - for Budi");
    assertThat(new Talk(new Order(), before).types("3").heard()).contains("3 RICE - for Budi");
  }

  @Test
  void whatIsKnownFromBeforeIsOneTap() {
    var talk = new Talk(new Order()).taps("RICE").types("2");
    assertThat(talk.taps(":known0").heard()).contains("2 RICE - for Sari");
  }

  @Test
  void forgedButtonsHaveNoEffect() {
    var talk = new Talk(new Order()).taps("RICE").types("2").types("Budi");
    for (var forged : List.of("change:confirm", "change:never", "change:", ":explain", ":known0")) {
      assertThat(talk.taps(forged).heard()).as(forged).startsWith("again|2 RICE");
    }
  }

  @Test
  void aQuestionThatIsNewIsAskedOfThoseWhoHadPassedItsPlace() {
    var before =
        """
        {"v":1,"path":[{"Filled":{"answers":{"meal":"RICE","name":"Budi","gone":"x"},
        "path":["meal","name","confirm"],"views":{}}}]}
        """;
    var talk = new Talk(new Order(), before);
    assertThat(talk.canGoOn()).isTrue();
    assertThat(talk.types("2").heard()).contains("2 RICE - for Budi");
  }

  @Test
  void anAnswerThatThisVersionDoesNotKnowIsAskedForAgain() {
    var before =
        """
        {"v":1,"path":[{"Filled":{"answers":{"meal":"SOUP","count":"2"},
        "path":["meal","count","name"],"views":{}}}]}
        """;
    assertThat(new Talk(new Order(), before).taps("RICE").heard()).startsWith("name");
  }

  @Test
  void aQuestionThatIsGoneEndsTheTalk() {
    var before =
        """
        {"v":1,"path":[{"Filled":{"answers":{},"path":["drink"],"views":{}}}]}
        """;
    assertThat(new Talk(new Order(), before).canGoOn()).isFalse();
  }

  /// A question as it may stand in a file or a table.
  private record Asked(String code, String words, boolean number) {}

  /// A form whose questions nobody has programmed.
  private static final class Survey extends Form {

    Survey(List<Asked> questions) {
      super("survey");
      var fields = new ArrayList<Field<?>>();
      for (var it : questions) {
        Answer<?> answer = it.number() ? number(20, "number") : Answer.words(80, "too-long");
        fields.add(ask(it.code(), answer).worded((_, _) -> Text.plain(it.words())));
      }
      confirm(
              said ->
                  Text.lines(
                      fields.stream()
                          .map(it -> Text.plain(it.key() + "=" + said.get(it)))
                          .toList()))
          .yes("send", _ -> Step.end(Reply.say("thanks")));
    }
  }

  @Test
  void aFormIsMadeOfQuestionsThatComeFromData() {
    var talk =
        new Talk(
            new Survey(
                List.of(
                    new Asked("rooms", "How many rooms?", true),
                    new Asked("trade", "Which trade?", false))));
    assertThat(talk.heard()).isEqualTo("How many rooms?");
    assertThat(talk.types("many").heard()).isEqualTo("number|How many rooms?");
    assertThat(talk.types("3").heard()).isEqualTo("Which trade?");
    assertThat(talk.types("kue").heard()).startsWith("rooms=3 trade=kue");
    assertThat(talk.taps("send").heard()).isEqualTo("thanks");
  }

  @Test
  void noFormHasTwoQuestionsOfOneName() {
    var twice = List.of(new Asked("a", "?", true), new Asked("a", "?", true));
    assertThatThrownBy(() -> new Survey(twice)).isInstanceOf(IllegalArgumentException.class);
  }
}
