package id.bersinar.tips.desk;

import id.bersinar.dialogue.Act;
import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Beside;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Field;
import id.bersinar.dialogue.Heard;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Text;
import id.bersinar.tips.intake.WhoQuestions;
import java.util.ArrayList;
import java.util.function.BiFunction;

/// A question by which a sender might be found: the officer sees so before it is sent, and its
/// sender is warned.
final class MarkedQuestion {

  private MarkedQuestion() {}

  /// Has it read again before it is sent.
  ///
  /// @param about the question's text, with the tip that it is about
  static void confirm(
      Act<?> asking, Field<String> words, BiFunction<Text.Keyed, Said, Text.Keyed> about) {
    asking
        .asks("tips.inbox.confirm-words", answer(words))
        .worded(
            (text, said) ->
                under(about.apply(text, said).with("words", said.get(words)), said.get(words)))
        .beside(
            Beside.button(
                "tips.inbox.reword", said -> isOne(said, words), said -> said.ask(words)));
  }

  private static boolean isOne(Said said, Field<String> words) {
    return said.find(words).filter(it -> !WhoQuestions.in(it).isEmpty()).isPresent();
  }

  /// A button that says whether it is sent with a mark.
  private static Answer<Boolean> answer(Field<String> words) {
    return Answer.unstored(
        said ->
            Keyboard.buttons()
                .row(
                    Button.answer(
                        Text.of(isOne(said, words) ? "tips.inbox.send-marked" : "tips.send"),
                        "yes")),
        (input, _) -> input.is("yes") ? Heard.taken(true) : Heard.refused());
  }

  /// What is to be sent, with what it seems to ask for under it.
  private static Text under(Text shown, String words) {
    var kinds = WhoQuestions.in(words);
    if (kinds.isEmpty()) {
      return shown;
    }
    var lines = new ArrayList<Text>();
    lines.add(Text.of("tips.inbox.asks-for"));
    kinds.forEach(it -> lines.add(Text.of("tips.inbox.asks-for.", it)));
    lines.add(Text.of("tips.inbox.marked-if-sent"));
    return Text.paragraphs(shown, Text.lines(lines));
  }
}
