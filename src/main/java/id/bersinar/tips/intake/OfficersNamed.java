package id.bersinar.tips.intake;

import id.bersinar.dialogue.texts.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Words that sound as if officers were involved. A help and no judge: whoever tells is asked.
///
/// The words stand in `messages/`, where operators add their own; the program's always count.
@Component
public class OfficersNamed {

  private final Texts texts;
  private volatile Listed listed = new Listed(Set.of(), new WordList(Set.of()));

  private record Listed(Set<String> lists, WordList words) {}

  OfficersNamed(Texts texts) {
    this.texts = texts;
  }

  /// The first such word, as it was typed; absent where there is none.
  public Optional<String> in(List<String> told) {
    var words = words();
    return told.stream().flatMap(it -> words.firstIn(it).stream()).findFirst();
  }

  private WordList words() {
    var lists = texts.everyVersion("tips.officials.words");
    var known = listed;
    if (!known.lists().equals(lists)) {
      known = new Listed(lists, new WordList(lists));
      listed = known;
    }
    return known.words();
  }
}
