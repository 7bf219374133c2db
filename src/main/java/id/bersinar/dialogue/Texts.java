package id.bersinar.dialogue;

import java.util.List;
import org.springframework.stereotype.Component;

/// The sentences of `messages/`, in every language that has a file there.
@Component
public class Texts {

  /// The text in that language, as Telegram's HTML.
  public String render(Text text, Language language) {
    throw new UnsupportedOperationException(text.toString() + language);
  }

  /// The text in that language without markup, for buttons and lists of commands.
  public String plain(Text text, Language language) {
    throw new UnsupportedOperationException(text.toString() + language);
  }

  /// The languages that there are files for, Indonesian first.
  public List<Language> languages() {
    throw new UnsupportedOperationException();
  }
}
