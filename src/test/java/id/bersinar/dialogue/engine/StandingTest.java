package id.bersinar.dialogue.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Beside;
import id.bersinar.dialogue.Filled;
import id.bersinar.dialogue.Form;
import id.bersinar.dialogue.Listing;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Shelf;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Forms behind a door: questions that stand before all others, questions aside, and lists whose
/// buttons tell only a place.
class StandingTest {

  private static final UUID FISH = new UUID(1, 1);
  private static final UUID RICE = new UUID(2, 2);
  private static final UUID SOUP = new UUID(3, 3);

  private final List<UUID> meals = new ArrayList<>(List.of(FISH, RICE));
  private final List<UUID> looked = new ArrayList<>();
  private boolean locked;

  /// A list of meals behind a key; of each it is noted that it was looked at.
  private final class Kitchen extends Form {

    Kitchen() {
      super("kitchen");
      var lost = aside("lost", Answer.yes("new-key")).then((_, said) -> said.resume());
      standing("key", Answer.words(9, "too-long"))
          .when(_ -> locked)
          .beside(Beside.button("lose", said -> said.ask(lost)))
          .then((_, said) -> Step.perform(() -> unlock(said)));
      var meal =
          ask(
              "meal",
              Listing.of((UUID id) -> id, new Shelf<UUID>(_ -> meals))
                  .underQuestion()
                  .byPlace()
                  .named((_, it, _) -> Text.plain(String.valueOf(it.getMostSignificantBits()))));
      var one = acts("one", said -> meals.stream().filter(said.get(meal)::equals).findFirst());
      one.page((it, _) -> Text.plain("meal " + it.getMostSignificantBits()))
          .from(meal, "meals")
          .records(said -> looked.add(said.get(meal)));
      one.act("eat", (_, _) -> true)
          .asks("with", Answer.words(9, "too-long"), (_, said) -> meals.remove(said.get(meal)))
          .done("eaten");
      one.act("again", (_, _) -> true).leads(one::show);
      one.act("never", (_, _) -> true).unless(_ -> Optional.of(Text.of("closed")));
      var time = aside("time", Answer.yes("fine")).then((_, said) -> said.ask(meal));
      meal.beside(
          Beside.button("time", said -> said.ask(time)),
          Beside.button("count", said -> said.stay(Reply.say(Text.plain("" + meals.size())))),
          Beside.button("hidden", _ -> false, said -> said.ask(time)));
    }

    private Step<Filled> unlock(Said said) {
      locked = false;
      return said.resume(Reply.say("opened"));
    }
  }

  private Talk talk() {
    return new Talk(new Kitchen());
  }

  @Test
  void aQuestionThatStandsBeforeAllOthersIsAskedFirstAndNotAfterwards() {
    locked = true;
    var talk = talk();
    assertThat(talk.heard()).isEqualTo("key|lose:0");
    assertThat(talk.types("secret").heard()).startsWith("opened|meal|open:0|open:1");
    assertThat(talk.stored()).doesNotContain("secret");
  }

  @Test
  void whatWasOpenWhenItBeganToStandIsOpenAgainAfterwards() {
    var talk = talk().taps("open:1").taps("eat");
    locked = true;
    assertThat(talk.types("a spoon").heard()).contains("with");
    locked = true;
    talk.types("x".repeat(10));
    assertThat(talk.heard()).startsWith("too-long").contains("key");
    assertThat(talk.types("secret").heard()).isEqualTo("opened|with");
    assertThat(talk.goesBack().heard()).startsWith("meal 2");
  }

  @Test
  void aThingIsNotedWheneverItIsOpenedAndNotWhenItIsRepeated() {
    var talk = talk().taps("open:0");
    assertThat(looked).containsExactly(FISH);
    talk.types("what?").taps("eat").goesBack();
    assertThat(looked).containsExactly(FISH);
    assertThat(talk.taps("again").heard()).startsWith("meal 1");
    locked = true;
    talk.types("secret");
    assertThat(talk.heard()).startsWith("opened|meal 1");
    assertThat(looked).containsExactly(FISH, FISH, FISH);
  }

  @Test
  void backFromAThingLeadsToTheListAsItIsNow() {
    var talk = talk().taps("open:0");
    meals.addFirst(SOUP);
    assertThat(talk.goesBack().heard()).startsWith("meal|open:0|open:1|open:2");
    meals.removeFirst();
    assertThat(talk.taps("open:1").heard()).startsWith("meal 1");
  }

  @Test
  void aPlaceIsThatOfTheListAsItWasShown() {
    var talk = talk();
    meals.addFirst(SOUP);
    meals.remove(RICE);
    assertThat(talk.taps("open:0").heard()).startsWith("meal 1");
    assertThat(talk.taps("leave").heard()).startsWith("meal|open:0|open:1");
    assertThat(talk.taps("open:0").heard()).startsWith("meal 3");
  }

  @Test
  void whatHasGoneMeanwhileIsMissedWithAWord() {
    var talk = talk();
    meals.remove(RICE);
    assertThat(talk.taps("open:1").heard()).startsWith("dialogue.too-late|leave");
    assertThat(talk.taps("eat").heard()).contains("dialogue.too-late", "meal|open:0");
  }

  @Test
  void aQuestionThatNoLongerStandsLeadsOnWhateverIsAnswered() {
    locked = true;
    var talk = talk();
    locked = false;
    assertThat(talk.taps("lose:0").heard()).startsWith("meal|open:0|open:1");
    assertThat(talk.taps("open:1").heard()).startsWith("meal 2");
  }

  @Test
  void aPlaceThatWasNotShownOpensNothing() {
    locked = true;
    var talk = talk();
    locked = false;
    assertThat(talk.taps("open:0").heard()).startsWith("meal|open:0");
    assertThat(looked).isEmpty();
  }

  @Test
  void questionsAsideAreAskedOnlyWhenLedTo() {
    var talk = talk();
    assertThat(talk.heard()).endsWith("time:0|count:0");
    assertThat(talk.taps("time:0").heard()).isEqualTo("time|yes");
    assertThat(talk.goesBack().heard()).startsWith("meal|open:0");
    assertThat(talk.taps("count:0").heard()).startsWith("2|meal");
    assertThat(talk.taps("time:0").taps("yes").heard()).startsWith("meal|open:0");
    assertThat(talk.canGoBack()).isFalse();
    for (var forged : List.of("hidden:0", "time:1", "time:", "open:2", "open:" + FISH)) {
      assertThat(talk.taps(forged).heard()).as(forged).contains("|meal|open:0");
    }
  }

  @Test
  void aQuestionAsideComesBeforeTheDoorThatLedToIt() {
    var talk = talk().taps("open:1");
    locked = true;
    assertThat(talk.taps("lose:0").heard()).isEqualTo("lost|yes");
    assertThat(talk.goesBack().heard()).startsWith("key");
    assertThat(talk.types("secret").heard()).startsWith("opened|meal 2");
  }

  @Test
  void whatCannotBeDoneForNowIsSaid() {
    assertThat(talk().taps("open:1").taps("never").heard()).startsWith("closed|meal 2");
  }
}
