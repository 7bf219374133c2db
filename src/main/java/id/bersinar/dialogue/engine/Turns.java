package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Input;
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
  private final QuickMenu quickMenu;
  private final SharingKeys sharingKeys;
  private final LeftDrafts left;
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
      QuickMenu quickMenu,
      SharingKeys sharingKeys,
      LeftDrafts left,
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
    this.quickMenu = quickMenu;
    this.sharingKeys = sharingKeys;
    this.left = left;
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
            speech(incoming, tapped, visitor),
            dialogues,
            sessions,
            reading,
            vocabulary);
    switch (incoming.content()) {
      case Incoming.Command(var name, _) when name.equals("batal") -> turn.cancel();
      case Incoming.Command(var name, var argument) -> {
        calls.before(new Input.Words(argument)).ifPresent(it -> turn.helpWith(name, it));
        turn.open(name, argument);
      }
      case Incoming.Tap(_, var data) -> tap(turn, chat, sessions.find(chat), data);
      case Incoming.Said(var input) -> hear(turn, chat, sessions.find(chat), input);
      case Incoming.Edited() -> {
        if (sessions.find(chat) instanceof Sessions.Open(var session)) {
          turn.repeat(session, Text.of("dialogue.edited"));
        }
      }
    }
    AfterCommit.run(() -> sharingKeys.note(chat, turn.outgoing()));
    return turn;
  }

  private Speech speech(Incoming incoming, OptionalInt tapped, Visitor visitor) {
    long chat = incoming.chat();
    boolean opens = Routing.opensSomething(incoming);
    var speech =
        new Speech(
            chat,
            tapped,
            texts,
            quickMenu,
            () -> !opens && routing.tellsAnonymously(chat),
            visitor);
    speech.keysShown(sharingKeys.standUnder(chat));
    return speech;
  }

  private void tap(Turn turn, long chat, Sessions.Found found, String data) {
    switch (ButtonData.parse(data)) {
      case ButtonData.Shortcut(var name, var argument) when name.equals(Shortcut.COMMAND) ->
          turn.open(argument, "");
      case ButtonData.Shortcut(var name, _) when name.equals(Shortcut.WIPE) -> turn.wipe();
      case ButtonData.Shortcut(var name, var said) when name.equals(HeldWords.SHORTCUT) ->
          decide(turn, chat, found, said);
      case ButtonData.Shortcut(var name, _) when name.equals(LeftDrafts.SHORTCUT) ->
          resume(turn, chat, found);
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

  /// Goes on with a draft that was left: the one that something else has taken the place of, or
  /// the stored one that is still open.
  private void resume(Turn turn, long chat, Sessions.Found found) {
    var open =
        found instanceof Sessions.Open(var session)
            ? Optional.of(session)
            : Optional.<Session>empty();
    var draft = left.take(chat);
    if (draft.isPresent()) {
      open.filter(Session::isDraft).ifPresent(it -> left.keep(chat, it));
    }
    draft
        .or(() -> open)
        .ifPresentOrElse(
            it -> turn.repeat(it, Text.of("dialogue.resumed")),
            () -> turn.close("dialogue.stale-button"));
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
      turn.gone(
          answer.isOfThisProcess() || !routing.mayHaveLostDraft()
              ? "dialogue.draft-gone"
              : "dialogue.lost-after-start");
    } else {
      turn.close("dialogue.stale-button");
    }
  }

  /// Whoever asked for the words says whether they answer the open question.
  private void decide(Turn turn, long chat, Sessions.Found found, String said) {
    if (!said.startsWith(HeldWords.YES)) {
      held.drop(chat);
      turn.gone("dialogue.words-deleted");
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
      case Sessions.Lost() -> {
        calls.alone(input).ifPresent(turn::say);
        turn.forget();
      }
      case Sessions.None() -> {
        var known = things.answer(input);
        known.forEach(turn::say);
        if (known.isEmpty()) {
          turn.close("dialogue.lost");
        }
      }
    }
  }
}
