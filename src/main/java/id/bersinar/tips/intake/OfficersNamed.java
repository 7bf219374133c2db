package id.bersinar.tips.intake;

import id.bersinar.dialogue.texts.ListedWords;
import id.bersinar.dialogue.texts.Texts;
import id.bersinar.dialogue.texts.TypedWords;
import id.bersinar.dialogue.texts.WordList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Words that sound as if officers were involved. A help and no judge: whoever tells is asked.
@Component
public class OfficersNamed {

  private final ListedWords<WordList> words;

  OfficersNamed(Texts texts) {
    this.words =
        new ListedWords<>(texts, it -> new WordList(it.everyVersion("tips.officials.words")));
  }

  /// The first such word, as it was typed; absent where there is none.
  public Optional<String> in(List<String> told) {
    var known = words.now();
    return told.stream().flatMap(it -> known.firstIn(new TypedWords(it)).stream()).findFirst();
  }
}
