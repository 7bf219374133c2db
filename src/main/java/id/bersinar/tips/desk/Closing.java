package id.bersinar.tips.desk;

import id.bersinar.dialogue.Act;
import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Field;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Text;
import id.bersinar.tips.record.Tip;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/// What is asked before a tip is closed: what came of it, and whether its sender is told something
/// more.
///
/// @param word what the sender reads then; absent where nobody reads it, empty where there is none
record Closing(Field<Tip.Outcome> outcome, Field<String> word) {

  /// @param about names the tip in a question
  /// @param reads whether its sender could read a last word
  static Closing of(
      Act<?> act,
      Answer<String> words,
      BiFunction<Text.Keyed, Said, Text.Keyed> about,
      Predicate<Said> reads) {
    var outcome =
        act.asks(
            "tips.inbox.choose-outcome",
            Answer.oneOf(CaseWork.OUTCOMES, it -> Text.of("tips.outcome.", it)));
    var word = act.asks("tips.inbox.ask-last-word", words).when(reads);
    word.offer("tips.inbox.no-last-word", said -> Optional.of(said.with(word, "")));
    var closing = new Closing(outcome, word);
    new MarkedWords(word, "tips.inbox.close-yes", "tips.inbox.close-marked")
        .confirm(
            act,
            "tips.inbox.confirm-closing",
            (question, said) -> closing.worded(about.apply(question, said), said));
    return closing;
  }

  private Text worded(Text.Keyed question, Said said) {
    return Text.paragraphs(
        question.with("outcome", Text.of("tips.outcome.", said.get(outcome))),
        Text.of("tips.inbox.last-word").given("words", lastWord(said)));
  }

  Optional<String> lastWord(Said said) {
    return said.find(word).filter(it -> !it.isEmpty());
  }
}
