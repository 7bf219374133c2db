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
import java.util.function.BiFunction;

/// Words to a sender by which they might be found: the officer sees so before they are sent, and
/// the sender is warned.
///
/// @param words what the officer has typed; nothing where it is empty or wasn't asked for
/// @param send key of the button that sends them
/// @param marked key of that button where they are sent with a mark
record MarkedWords(Field<String> words, String send, String marked) {

  /// Has them read again before the act.
  ///
  /// @param key of the question's text
  void confirm(Act<?> act, String key, BiFunction<Text.Keyed, Said, Text> worded) {
    act.asks(key, answer())
        .worded((text, said) -> under(worded.apply(text, said), said.find(words).orElse("")))
        .beside(Beside.button("tips.inbox.reword", this::areMarked, said -> said.ask(words)));
  }

  private boolean areMarked(Said said) {
    return said.find(words).filter(it -> !WhoQuestions.in(it).isEmpty()).isPresent();
  }

  private Answer<Boolean> answer() {
    return Answer.unstored(
        said ->
            Keyboard.buttons().row(Button.answer(Text.of(areMarked(said) ? marked : send), "yes")),
        (input, _) -> input.is("yes") ? Heard.taken(true) : Heard.refused());
  }

  /// What is to be sent, with what it seems to ask for under it.
  private static Text under(Text shown, String words) {
    var kinds = WhoQuestions.in(words);
    if (kinds.isEmpty()) {
      return shown;
    }
    return Text.paragraphs(
        shown,
        Text.lines(
            Text.of("tips.inbox.asks-for"),
            Text.lines(kinds, it -> Text.of("tips.inbox.asks-for.", it)),
            Text.of("tips.inbox.marked-if-sent")));
  }
}
