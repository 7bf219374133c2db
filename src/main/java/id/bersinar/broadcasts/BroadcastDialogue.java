package id.bersinar.broadcasts;

import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Field;
import id.bersinar.dialogue.Filled;
import id.bersinar.dialogue.Form;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.people.People;
import id.bersinar.people.Recipients;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// /siaran: what, of which kind, when; tried on oneself, confirmed with the number of people.
@Component
class BroadcastDialogue extends Form {

  /// With what stands above it, one message of Telegram's.
  private static final int LONGEST = 3900;

  private final Choices choices;
  private final Recipients recipients;
  private final People people;
  private final Run course;
  private final SendTime times;
  private final Field<String> words;
  private final Field<Kind> kind;
  private final Field<SendTime.At> time;

  BroadcastDialogue(
      Choices choices,
      Recipients recipients,
      People people,
      Run course,
      Wording wording,
      SendTime times) {
    super("broadcast", Command.forRole(Role.OPERATOR, "siaran", 85));
    this.choices = choices;
    this.recipients = recipients;
    this.people = people;
    this.course = course;
    this.times = times;
    needConsent();
    refuse(
        input ->
            input instanceof Input.Photo || input instanceof Input.Document
                ? Optional.of(Text.of("broadcasts.words-only"))
                : Optional.empty());

    words =
        ask("broadcasts.ask-words", Answer.words(LONGEST, "broadcasts.too-long"))
            .change("broadcasts.change-words");
    kind =
        ask("broadcasts.ask-kind", Answer.oneOf(Kind.values(), Kind::label))
            .then(this::chosen)
            .change("broadcasts.change-kind");
    time = ask("broadcasts.ask-time", times).change("broadcasts.change-time");
    confirm(
            said -> {
              var draft = draft(said);
              var at = times.instant(said.get(time), said);
              return wording.summary(draft.kind(), draft.words(), draft.count(), at, said.id());
            })
        .yes("broadcasts.send", this::send)
        .yes("broadcasts.try", this::tried);
  }

  /// Nobody goes on writing to nobody.
  private Step<Filled> chosen(Kind chosen, Said said) {
    return count(said) == 0 ? said.ask(kind, nobody(chosen)) : said.onward();
  }

  private static Reply nobody(Kind kind) {
    return Reply.say(Text.of("broadcasts.nobody").with("kind", kind.label()));
  }

  private int count(Said said) {
    return choices.count(said.get(kind), recipients.areaOf(said.id()));
  }

  private Draft draft(Said said) {
    return new Draft(said.get(kind), said.get(words), recipients.areaOf(said.id()), count(said));
  }

  private Step<Filled> tried(Said said) {
    return said.stay(Wording.message(said.get(kind), said.get(words)));
  }

  private Step<Filled> send(Said said) {
    var draft = draft(said);
    if (draft.count() == 0) {
      return Step.end(nobody(draft.kind()));
    }
    var author = people.find(said.id()).orElseThrow();
    return Step.end(
        course
            .plan(author, draft, times.instant(said.get(time), said))
            .orElseGet(() -> Reply.say("broadcasts.same")));
  }
}
