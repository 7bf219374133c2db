package id.bersinar.meetings;

import static id.bersinar.dialogue.texts.WordPattern.any;

import id.bersinar.dialogue.Found;
import id.bersinar.dialogue.Sentences;
import id.bersinar.dialogue.Visitor;
import id.bersinar.dialogue.texts.ListedWords;
import id.bersinar.dialogue.texts.Texts;
import id.bersinar.dialogue.texts.TypedWords;
import id.bersinar.dialogue.texts.WordList;
import id.bersinar.reminders.ReminderSentences;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Sentences that invite to a meeting, such as may ask for a reminder of one and as well invite to
/// it, and such as ask whether there is one, which open the meetings: "besok jadi rapat nggak?".
@Component
class MeetingSentences implements Sentences {

  private final ListedWords<Words> words;
  private final ReminderSentences reminders;

  /// @param meetings a meeting by any name
  /// @param inviting where somebody asks to invite to one
  /// @param calling as above, to what is named a meeting at once: "undang rapat …"
  /// @param whether where somebody asks for what is planned
  private record Words(WordList meetings, Pattern inviting, Pattern calling, Pattern whether) {
    static Words of(Texts texts) {
      var please = any(texts.everyVersion("dialogue.sentence.please"));
      var inviting = any(texts.everyVersion("meetings.sentence.inviting"));
      var making = any(texts.everyVersion("meetings.sentence.making"));
      var meeting = any(texts.everyVersion("meetings.sentence.words"));
      return new Words(
          new WordList(texts.everyVersion("meetings.sentence.words")),
          pattern(
              "\\s*(?:%s\\s+)?(?:%s[\\s:,-]+|%s\\s+(?=%s))"
                  .formatted(please, inviting, making, meeting)),
          pattern(
              "\\s*(?:%s\\s+)?(?:%s|%s)\\s+%s[^?]*+$".formatted(please, inviting, making, meeting)),
          pattern(
              any(texts.everyVersion("meetings.sentence.whether"))
                  + ".*(?:\\?|"
                  + any(texts.everyVersion("meetings.sentence.or-not"))
                  + ")[\\s?!.]*$"));
    }

    private static Pattern pattern(String regex) {
      return Pattern.compile(
          regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }
  }

  MeetingSentences(Texts texts, ReminderSentences reminders) {
    this.words = new ListedWords<>(texts, Words::of);
    this.reminders = reminders;
  }

  /// What else is said than to invite.
  <T> Found<T> withoutInviting(Found<T> sentence) {
    var inviting = words.now().inviting().matcher(sentence.rest());
    return inviting.lookingAt()
        ? sentence.with(sentence.rest().substring(inviting.end()))
        : sentence;
  }

  /// Whether it asks for what is planned.
  boolean ask(String sentence) {
    return words.now().whether().matcher(sentence).find();
  }

  @Override
  public Optional<Meant> meant(String sentence, Supplier<Visitor> writer) {
    boolean inviting = words.now().inviting().matcher(sentence).lookingAt();
    // Looking for a time takes longest.
    return Optional.of(sentence)
        .filter(it -> words.now().meetings().isIn(new TypedWords(it)))
        .flatMap(it -> reminders.meant(it, writer))
        .filter(it -> inviting || !it.certain())
        .map(
            _ ->
                !inviting && ask(sentence)
                    ? new Meant(MeetingsDialogue.COMMAND, true, false, false)
                    : new Meant(InvitingDialogue.COMMAND, inviting, inviting, false))
        // Without a time they may speak of one: "buat rapat butuh kursi".
        .or(
            () ->
                Optional.of(new Meant(InvitingDialogue.COMMAND, false, false, false))
                    .filter(_ -> words.now().calling().matcher(sentence).lookingAt()));
  }
}
