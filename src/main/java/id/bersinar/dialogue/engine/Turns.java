package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.gate.Visitors;
import id.bersinar.storage.ReadingOnly;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// Takes a chat's turn: says what it means that this came in.
@Component
class Turns {

  private final Speeches speeches;
  private final Taps taps;
  private final Listening listening;
  private final Dialogues dialogues;
  private final Routing routing;
  private final Visitors visitors;
  private final ReadingOnly reading;
  private final Vocabulary vocabulary;
  private final TypedCommands commands;
  private final Aliases aliases;

  Turns(
      Speeches speeches,
      Taps taps,
      Listening listening,
      Dialogues dialogues,
      Routing routing,
      Visitors visitors,
      ReadingOnly reading,
      Vocabulary vocabulary,
      TypedCommands commands,
      Clock clock) {
    this.speeches = speeches;
    this.taps = taps;
    this.listening = listening;
    this.dialogues = dialogues;
    this.routing = routing;
    this.visitors = visitors;
    this.reading = reading;
    this.vocabulary = vocabulary;
    this.commands = commands;
    this.aliases = new Aliases(clock);
  }

  /// @param sessions where the conversation lives
  Turn take(Incoming incoming, Visitor visitor, Sessions sessions) {
    long chat = incoming.chat();
    var talker =
        new Talker(visitor, () -> visitors.glimpse(incoming), () -> aliases.of(chat), reading);
    var speech = speeches.begin(incoming, visitor);
    var question = new OpenQuestion(chat, sessions, speech);
    var turn = new Turn(talker, speech, question, dialogues, vocabulary, commands);
    switch (incoming.content()) {
      case Incoming.Command(var name, var argument) when name.equals("batal") ->
          turn.cancel(argument);
      case Incoming.Command(var name, var argument) -> listening.open(turn, name, argument);
      case Incoming.Tap _, Incoming.Edited _ when turn.isBarred() ->
          turn.forget("dialogue.unknown-command");
      case Incoming.Tap(_, var data) -> taps.take(turn, chat, sessions.find(chat), data);
      case Incoming.Said(var input) ->
          listening.take(turn, visitor, chat, sessions.find(chat), input);
      case Incoming.Edited() ->
          question.session().ifPresent(it -> turn.repeat(it, Text.of("dialogue.edited")));
    }
    speeches.note(chat, turn);
    routing.note(incoming);
    return turn;
  }
}
