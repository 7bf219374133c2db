package id.bersinar.tips.intake;

import id.bersinar.dialogue.texts.ListedWords;
import id.bersinar.dialogue.texts.Texts;
import id.bersinar.dialogue.texts.TypedWords;
import id.bersinar.dialogue.texts.WordList;
import id.bersinar.tips.record.Report;
import org.springframework.stereotype.Component;

/// Whether something happens while it is told, so that whoever tells it may be in danger.
@Component
public class HappeningNow {

  private final ListedWords<WordList> words;

  HappeningNow(Texts texts) {
    this.words =
        new ListedWords<>(texts, it -> new WordList(it.everyVersion("tips.when.now-words")));
  }

  /// Whether it was tapped, or sounds so.
  public boolean is(Report.When when) {
    return when.usual()
        .map(Report.Usual.NOW::equals)
        .orElseGet(() -> words.now().isIn(new TypedWords(when.words())));
  }
}
