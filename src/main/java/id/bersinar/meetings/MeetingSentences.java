package id.bersinar.meetings;

import id.bersinar.dialogue.Sentences;
import id.bersinar.dialogue.Visitor;
import id.bersinar.dialogue.texts.ListedWords;
import id.bersinar.dialogue.texts.Texts;
import id.bersinar.dialogue.texts.TypedWords;
import id.bersinar.dialogue.texts.WordList;
import id.bersinar.reminders.ReminderSentences;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// Sentences that may ask for a reminder of a meeting, and as well invite to it.
@Component
class MeetingSentences implements Sentences {

  private final ListedWords<WordList> words;
  private final ReminderSentences reminders;

  MeetingSentences(Texts texts, ReminderSentences reminders) {
    this.words =
        new ListedWords<>(texts, it -> new WordList(it.everyVersion("meetings.sentence.words")));
    this.reminders = reminders;
  }

  @Override
  public Optional<Meant> meant(String sentence, Supplier<Visitor> writer) {
    // Looking for a time takes longest.
    return Optional.of(sentence)
        .filter(it -> words.now().isIn(new TypedWords(it)))
        .flatMap(it -> reminders.meant(it, writer))
        .filter(it -> !it.certain())
        .map(_ -> new Meant(InvitingDialogue.COMMAND, false, false));
  }
}
