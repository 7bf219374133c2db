package id.bersinar.broadcasts;

import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Field;
import id.bersinar.dialogue.Filled;
import id.bersinar.dialogue.Form;
import id.bersinar.dialogue.Found;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// /siaran: what, of which kind, when; tried on oneself, confirmed with the number of people.
@Component
class BroadcastDialogue extends Form {

  static final String COMMAND = "siaran";

  private final Run course;
  private final SendTime times;
  private final Field<String> words;
  private final Field<Kind> kind;
  private final Field<SendTime.At> time;

  BroadcastDialogue(Run course, Wording wording, SendTime times, BroadcastSentences sentences) {
    super("broadcast", Command.forRole(Role.OPERATOR, COMMAND, 85).guarded());
    this.course = course;
    this.times = times;
    needConsent();
    understands(
        told ->
            sentences
                .in(told.rest(), times.clock().now(told.value()))
                .map(it -> Found.in(it.text(), timed(it.time(), told.value())))
                .orElse(told));
    refuse(
        input ->
            input instanceof Input.Photo || input instanceof Input.Document
                ? Optional.of(Text.of("broadcasts.words-only"))
                : Optional.empty());

    words =
        ask("broadcasts.ask-words", Answer.words(Draft.LONGEST, "broadcasts.too-long"))
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
              return Text.paragraphs(
                  wording.summary(draft.kind(), draft.words(), draft.count(), at, said.id()),
                  times.dayIn(draft.words(), said.get(time), said));
            })
        .yes(
            "broadcasts.send",
            said ->
                Step.end(
                    course.plan(
                        said.id(),
                        said.get(kind),
                        said.get(words),
                        times.instant(said.get(time), said))))
        .yes("broadcasts.try", this::tried);
  }

  private Said timed(String words, Said said) {
    return SendTime.certain(words, times.clock().now(said))
        .map(it -> said.with(time, it))
        .orElse(said);
  }

  /// Nobody goes on writing to nobody.
  private Step<Filled> chosen(Kind chosen, Said said) {
    return draft(said).reachesAnybody() ? said.onward() : said.ask(kind, Wording.nobody(chosen));
  }

  private Draft draft(Said said) {
    return course.draft(said.id(), said.get(kind), said.get(words));
  }

  /// In a message of its own, as residents get it.
  private Step<Filled> tried(Said said) {
    return said.stay(Wording.message(said.get(kind), said.get(words)));
  }
}
