package id.bersinar.meetings;

import id.bersinar.dialogue.AwaitedTexts;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Visitor;
import java.util.Collections;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Minutes that are sent below the word that asks for them, and not after a tap on its button.
@Component
class AwaitedMinutes implements AwaitedTexts {

  /// So few words hardly tell what a meeting has come to.
  private static final Pattern TELLING = Pattern.compile("\\S+\\s+\\S+\\s+\\S+[\\s\\S]*");

  private final MinuteTaking taking;

  AwaitedMinutes(MinuteTaking taking) {
    this.taking = taking;
  }

  static boolean mayTell(String words) {
    return TELLING.matcher(words.strip()).matches();
  }

  @Override
  public Optional<String> command(Input sent, Supplier<Visitor> writer) {
    return Optional.of(sent)
        .filter(
            it -> it instanceof Input.Words(var words) ? mayTell(words) : MinutesQuestion.takes(it))
        .map(_ -> writer.get())
        .filter(it -> !Collections.disjoint(it.roles(), Meeting.ROLES))
        .filter(it -> !taking.awaited(it.id()).isEmpty())
        .map(_ -> MinutesDialogue.COMMAND);
  }
}
