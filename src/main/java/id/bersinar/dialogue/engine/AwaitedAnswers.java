package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.gate.Visitors;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Typed answers to messages with buttons, where no question is open, or only one that has been
/// open for long and with which nothing would be lost.
@Component
class AwaitedAnswers {

  private final ListedAnswers answers;
  private final Routing routing;
  private final DurableSessions stored;
  private final Visitors visitors;

  AwaitedAnswers(
      ListedAnswers answers, Routing routing, DurableSessions stored, Visitors visitors) {
    this.answers = answers;
    this.routing = routing;
    this.stored = stored;
    this.visitors = visitors;
  }

  /// What is meant by words that may answer a message.
  sealed interface Meaning {

    /// The tap on a button.
    record Taps(Incoming.Tap tap) implements Meaning {}

    /// Perhaps the tap on one of these.
    ///
    /// @param mayTell whether the words may be a lost tip's, so that they don't stay
    record Asks(Reply which, boolean mayTell) implements Meaning {}

    /// An answer for which nothing waits.
    ///
    /// @param denying whether there is a no in it, so that it asks for nothing else
    record Nothing(boolean denying) implements Meaning {}
  }

  /// As [#meaning], of words that would end what is open; absent where something is.
  Optional<Meaning> takenBack(Incoming incoming) {
    return meaning(incoming).filter(_ -> stored.find(incoming.chat()) instanceof Sessions.None);
  }

  /// Absent where they are no listed words, or may belong to a conversation.
  Optional<Meaning> meaning(Incoming incoming) {
    return Optional.of(incoming)
        .filter(it -> routing.isUnasked(it) && !routing.isLate(it))
        .flatMap(
            it ->
                it.content() instanceof Incoming.Said(Input.Words(var typed))
                    ? answers.meant(typed)
                    : Optional.empty())
        .flatMap(
            it ->
                switch (stored.find(incoming.chat())) {
                  case Sessions.None() ->
                      awaited(it, incoming, false)
                          .or(
                              () ->
                                  Optional.of(new Meaning.Nothing(it.denying()))
                                      .filter(_ -> !it.more()));
                  case Sessions.Open(var session) when session.isDraft() || it.yesOrNo() ->
                      Optional.empty();
                  case Sessions.Open _, Sessions.Lost() -> awaited(it, incoming, true);
                });
  }

  /// @param amid whether a page is open, or was
  private Optional<Meaning> awaited(ListedAnswers.Meant meant, Incoming incoming, boolean amid) {
    return Optional.of(meant.waiting(visitors.glimpse(incoming).person()))
        .filter(it -> !it.isEmpty())
        .map(
            it ->
                meaning(
                    it,
                    it.atOnce() && (it.amid() || !amid),
                    routing.mayHaveLostDraft(incoming.chat())));
  }

  private static Meaning meaning(ListedAnswers.Waiting waiting, boolean atOnce, boolean mayTell) {
    var first = waiting.buttons().getFirst();
    return atOnce && !mayTell
        ? new Meaning.Taps(
            Incoming.Tap.typed(ButtonData.shortcut(first.shortcut(), first.argument())))
        : new Meaning.Asks(
            Reply.say(mayTell ? "dialogue.which-awaited-or-over" : "dialogue.which-awaited")
                .with(Keyboard.column(waiting.buttons())),
            mayTell);
  }
}
