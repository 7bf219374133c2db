package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Visitor;
import org.springframework.stereotype.Component;

/// What it means that something is said: an answer to the open question, perhaps with a cry for
/// help in it, or something that nobody has asked for.
@Component
class Listening {

  private final HeldWords held;
  private final CallsForHelp calls;
  private final UnaskedThings things;

  Listening(HeldWords held, CallsForHelp calls, UnaskedThings things) {
    this.held = held;
    this.calls = calls;
    this.things = things;
  }

  /// Opens a command, after a word on where help is if what stands behind it cries for that.
  void open(Turn turn, String command, String argument) {
    calls.before(new Input.Words(argument)).ifPresent(it -> turn.help().with(command, it));
    turn.open(command, argument);
  }

  void take(Turn turn, Visitor visitor, long chat, Sessions.Found found, Input input) {
    switch (found) {
      case Sessions.Open _ when turn.isBarred() -> end(turn, input, "dialogue.unknown-command");
      case Sessions.Open(var session) when session.resumed() -> {
        // They may be meant for a draft that is gone.
        held.hold(chat, input, HeldWords.YES + session.token());
        calls.before(input).ifPresent(it -> turn.help().instead(session, it));
        turn.doubt(session, calls.announced(input));
      }
      case Sessions.Open(var session) -> {
        var word = calls.before(input);
        var told = word.map(it -> turn.help().before(session, it)).orElse(session);
        turn.answer(told, input);
        if (turn.hasRefused() && told.helped() == session.helped()) {
          calls
              .refused(input, turn.isPlanning(input))
              .ifPresent(it -> turn.help().instead(session, it));
        }
      }
      case Sessions.Lost() -> end(turn, input, "dialogue.timed-out");
      case Sessions.None() -> {
        var known = things.answer(input, visitor);
        known.forEach(turn::say);
        if (known.isEmpty()) {
          turn.close("dialogue.lost");
        }
      }
    }
  }

  private void end(Turn turn, Input input, String why) {
    calls.late(input).ifPresent(turn.help()::after);
    turn.forget(why);
  }
}
