package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Shortcut;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.gate.Visitors;
import id.bersinar.dialogue.texts.Texts;
import id.bersinar.storage.ReadingOnly;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/// Takes a chat's turn: says what it means that this came in.
@Component
class Turns {

  private final Texts texts;
  private final Dialogues dialogues;
  private final Routing routing;
  private final Visitors visitors;
  private final ReadingOnly reading;
  private final HeldWords held;
  private final Vocabulary vocabulary;
  private final CallsForHelp calls;
  private final UnaskedThings things;
  private final Aliases aliases;

  Turns(
      Texts texts,
      Dialogues dialogues,
      Routing routing,
      Visitors visitors,
      ReadingOnly reading,
      HeldWords held,
      Vocabulary vocabulary,
      CallsForHelp calls,
      UnaskedThings things,
      Clock clock) {
    this.texts = texts;
    this.dialogues = dialogues;
    this.routing = routing;
    this.visitors = visitors;
    this.reading = reading;
    this.held = held;
    this.vocabulary = vocabulary;
    this.calls = calls;
    this.things = things;
    this.aliases = new Aliases(clock);
  }

  /// @param sessions where the conversation lives
  Turn take(Incoming incoming, Visitor visitor, Sessions sessions) {
    long chat = incoming.chat();
    var tapped =
        incoming.content() instanceof Incoming.Tap tap
            ? OptionalInt.of(tap.message())
            : OptionalInt.empty();
    var turn =
        new Turn(
            chat,
            visitor,
            () -> visitors.glimpse(incoming),
            () -> aliases.of(chat),
            new Speech(chat, tapped, texts, visitor.language()),
            dialogues,
            sessions,
            reading,
            vocabulary);
    switch (incoming.content()) {
      case Incoming.Command(var name, _) when name.equals("batal") -> turn.cancel();
      case Incoming.Command(var name, var argument) -> turn.open(name, argument);
      case Incoming.Tap(_, var data) -> tap(turn, chat, sessions.find(chat), data);
      case Incoming.Said(var input) -> hear(turn, chat, sessions.find(chat), input);
      case Incoming.Edited() -> {
        if (sessions.find(chat) instanceof Sessions.Open(var session)) {
          turn.repeat(session, Text.of("dialogue.edited"));
        }
      }
    }
    return turn;
  }

  private void tap(Turn turn, long chat, Sessions.Found found, String data) {
    switch (ButtonData.parse(data)) {
      case ButtonData.Shortcut(var name, var argument) when name.equals(Shortcut.COMMAND) ->
          turn.open(argument, "");
      case ButtonData.Shortcut(var name, _) when name.equals(Shortcut.WIPE) -> turn.wipe();
      case ButtonData.Shortcut(var name, var said) when name.equals(HeldWords.SHORTCUT) ->
          decide(turn, chat, found, said);
      case ButtonData.Shortcut(var name, var argument) ->
          dialogues
              .shortcut(name)
              .ifPresentOrElse(
                  shortcut -> turn.tapped(shortcut, argument),
                  () -> turn.say(staleButton("dialogue.stale-button")));
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

  private Optional<Dialogues.Recalled> recalled(ButtonData.Answer answer) {
    return answer.inMemory()
        ? reading.call(() -> dialogues.recalled(new Input.Choice(answer.value())))
        : Optional.empty();
  }

  private static void answerStaleButton(Turn turn, Sessions.Found found, ButtonData.Answer answer) {
    if (found instanceof Sessions.Open(var session)) {
      turn.repeat(session, Text.of("dialogue.earlier-button"));
    } else if (answer.inMemory()) {
      turn.gone(staleButton("dialogue.draft-gone"));
    } else {
      turn.say(staleButton("dialogue.stale-button"));
    }
  }

  private static Reply staleButton(String key) {
    return Reply.say(key).with(Menu.button());
  }

  /// Whoever asked for the words says whether they answer the open question.
  private void decide(Turn turn, long chat, Sessions.Found found, String said) {
    if (!said.startsWith(HeldWords.YES)) {
      held.drop(chat);
      turn.gone(Reply.say("dialogue.words-deleted").with(Menu.button()));
    } else if (!(found instanceof Sessions.Open(var session))) {
      turn.say(staleButton("dialogue.stale-button"));
    } else if (!said.equals(HeldWords.YES + session.token())) {
      turn.repeat(session, Text.of("dialogue.earlier-button"));
    } else {
      held.take(chat)
          .ifPresentOrElse(
              words -> turn.answerAfterAll(session, words),
              () -> turn.repeat(session, Text.of("dialogue.words-gone")));
    }
  }

  private void hear(Turn turn, long chat, Sessions.Found found, Input input) {
    switch (found) {
      case Sessions.Open(var session) when session.resumed() -> {
        // They may be meant for a draft that is gone.
        held.hold(chat, input);
        turn.doubt(session);
      }
      case Sessions.Open(var session) ->
          turn.answer(
              calls.before(input).map(word -> turn.help(session, word)).orElse(session), input);
      case Sessions.Lost() ->
          turn.forget(
              calls
                  .alone(input)
                  .orElseGet(() -> Reply.say("dialogue.timed-out").with(Menu.button())));
      case Sessions.None() -> unasked(turn, input);
    }
  }

  private void unasked(Turn turn, Input input) {
    // Nothing else than these can have been meant for a draft.
    boolean ofDraft = input instanceof Input.Words || input instanceof Input.Photo;
    if (ofDraft && routing.mayHaveLostDraft()) {
      turn.say(Reply.say("dialogue.lost-after-start").with(Menu.button()));
      return;
    }
    var known = things.answer(input);
    if (known.isEmpty()) {
      turn.say(Reply.say("dialogue.lost").with(Menu.button()));
    }
    known.forEach(turn::say);
  }
}
