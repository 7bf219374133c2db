package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Shortcut;
import id.bersinar.dialogue.Text;
import id.bersinar.storage.ReadingOnly;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What a tapped button means: of the open question, of one that is over, or of none.
@Component
class Taps {

  private final Dialogues dialogues;
  private final Routing routing;
  private final ReadingOnly reading;
  private final HeldWords held;
  private final LeftDrafts left;

  Taps(Dialogues dialogues, Routing routing, ReadingOnly reading, HeldWords held, LeftDrafts left) {
    this.dialogues = dialogues;
    this.routing = routing;
    this.reading = reading;
    this.held = held;
    this.left = left;
  }

  void take(Turn turn, long chat, Sessions.Found found, String data) {
    switch (ButtonData.parse(data)) {
      case ButtonData.Shortcut(var name, var argument) when name.equals(Shortcut.COMMAND) ->
          turn.open(ButtonData.command(argument), ButtonData.argument(argument));
      case ButtonData.Shortcut(var name, _) when name.equals(Shortcut.WIPE) -> turn.wipe();
      case ButtonData.Shortcut(var name, var said) when name.equals(HeldWords.SHORTCUT) ->
          decide(turn, chat, found, said);
      case ButtonData.Shortcut(var name, var token) when name.equals(LeftDrafts.SHORTCUT) ->
          resume(turn, chat, found, token);
      case ButtonData.Shortcut(var name, var argument) ->
          dialogues
              .shortcut(name)
              .ifPresentOrElse(
                  shortcut -> turn.tapped(shortcut, argument),
                  () -> turn.close("dialogue.stale-button"));
      case ButtonData.Answer answer -> {
        if (found instanceof Sessions.Open(var session) && session.token().equals(answer.token())) {
          turn.chosen(session, new Input.Choice(answer.value()));
        } else {
          recalled(answer)
              .ifPresentOrElse(
                  it -> turn.recall(it, answer.first()),
                  () -> answerStaleButton(turn, found, answer));
        }
      }
    }
  }

  /// Goes on with a draft that was left: the stored one that is still open, or the one that
  /// something else has taken the place of.
  ///
  /// @param token of the question at which it was left
  private void resume(Turn turn, long chat, Sessions.Found found, String token) {
    var open =
        found instanceof Sessions.Open(var session)
            ? Optional.of(session)
            : Optional.<Session>empty();
    var draft = open.filter(Session::isDraft);
    if (draft.isEmpty() || left.holds(chat, token)) {
      var earlier = left.take(chat).filter(turn::mayGoOn);
      if (earlier.isPresent()) {
        draft.ifPresent(it -> left.keep(chat, it));
        draft = earlier;
      }
    }
    draft.ifPresentOrElse(
        it -> turn.repeat(it, Text.of("dialogue.resumed")),
        () ->
            open.ifPresentOrElse(
                it -> turn.repeat(it, Text.of("dialogue.earlier-button")),
                () -> turn.close("dialogue.stale-button")));
  }

  private Optional<Dialogues.Recalled> recalled(ButtonData.Answer answer) {
    return answer.inMemory()
        ? reading.call(() -> dialogues.recalled(new Input.Choice(answer.value())))
        : Optional.empty();
  }

  private void answerStaleButton(Turn turn, Sessions.Found found, ButtonData.Answer answer) {
    if (found instanceof Sessions.Open(var session)) {
      turn.repeat(session, Text.of("dialogue.earlier-button"));
    } else if (answer.inMemory()) {
      boolean lost =
          answer.isAnonymous() && !answer.isOfThisProcess() && routing.mayHaveLostDraft();
      turn.gone(lost ? "dialogue.lost-after-start" : "dialogue.draft-gone");
    } else {
      turn.close("dialogue.stale-button");
    }
  }

  /// Whoever asked for the words says whether they answer the open question, or mean a command.
  private void decide(Turn turn, long chat, Sessions.Found found, String said) {
    if (said.startsWith(HeldWords.OPENS)) {
      turn.open(
          said.substring(HeldWords.OPENS.length()),
          held.take(chat)
              .flatMap(it -> it.as(Input.Words.class))
              .map(Input.Words::text)
              .orElse(""));
    } else if (!said.startsWith(HeldWords.YES)) {
      turn.gone(held.drop(chat) ? "dialogue.words-deleted" : "dialogue.words-let-go");
    } else if (!(found instanceof Sessions.Open(var session))) {
      turn.close("dialogue.stale-button");
    } else if (!said.equals(HeldWords.YES + session.token())) {
      turn.repeat(session, Text.of("dialogue.earlier-button"));
    } else {
      held.take(chat)
          .ifPresentOrElse(
              words -> turn.answerAfterAll(session, words),
              () -> turn.repeat(session, Text.of("dialogue.words-gone")));
    }
  }
}
