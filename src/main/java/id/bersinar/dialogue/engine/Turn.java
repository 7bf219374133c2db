package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Alias;
import id.bersinar.dialogue.Dialogue;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Opening;
import id.bersinar.dialogue.Question;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Shortcut;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import id.bersinar.dialogue.gate.Outgoing;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One turn of one chat: carries out the step that follows from what came in.
final class Turn {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final long chat;
  private final Supplier<Visitor> glimpse;
  private final Alias alias;
  private final Speech speech;
  private final Dialogues dialogues;
  private final Sessions sessions;
  private Visitor visitor;
  private Ending ending = Ending.NONE;

  /// How what was open before has ended in this turn.
  enum Ending {
    /// It hasn't, or something else was opened in its place.
    NONE,
    /// By itself.
    FINISHED,
    /// By itself, and before this turn: what it came to is said again.
    RECALLED,
    /// By the person, or because time has run out.
    BROKEN_OFF,
    /// The person wants to see nothing more of what was said anonymously.
    WIPED
  }

  /// @param glimpse looks at the visitor again, after a dialogue may have changed who that is
  /// @param alias of the chat, for anonymous dialogues
  Turn(
      long chat,
      Visitor visitor,
      Supplier<Visitor> glimpse,
      Alias alias,
      Speech speech,
      Dialogues dialogues,
      Sessions sessions) {
    this.chat = chat;
    this.visitor = visitor;
    this.glimpse = glimpse;
    this.alias = alias;
    this.speech = speech;
    this.dialogues = dialogues;
    this.sessions = sessions;
  }

  /// What the turn says, in order.
  List<Outgoing> outgoing() {
    return speech.outgoing();
  }

  Ending ending() {
    return ending;
  }

  /// Opens a command in place of whatever was open before.
  void open(String command, String argument) {
    var entry = dialogues.opened(command).filter(it -> it.command().isFor(visitor.roles()));
    if (entry.isEmpty()) {
      say(Reply.say("dialogue.unknown-command").with(Menu.button()));
      return;
    }
    leave();
    if (entry.get().dialogue().needsConsent() && !visitor.consented()) {
      var start = dialogues.opened("start").orElseThrow();
      begin(start.dialogue(), new Opening("start", "", command));
    } else {
      begin(entry.get().dialogue(), new Opening(command, argument, ""));
    }
  }

  /// Ends what is open, if anything is.
  private void leave() {
    if (sessions.find(chat) instanceof Sessions.Open(var session)) {
      speech.keysShown(session.keysShown());
    }
    sessions.end(chat);
  }

  void cancel() {
    boolean open = sessions.find(chat) instanceof Sessions.Open;
    leave();
    ending = Ending.BROKEN_OFF;
    say(Reply.say(open ? "dialogue.cancelled" : "dialogue.nothing-to-cancel").with(Menu.button()));
  }

  /// Says that what was open can't go on.
  void forget() {
    sessions.end(chat);
    ending = Ending.BROKEN_OFF;
    say(Reply.say("dialogue.timed-out").with(Menu.button()));
  }

  /// Ends an anonymous conversation that is open. The menu isn't offered: for somebody who has
  /// never used the bot it begins a row about them.
  void wipe() {
    if (sessions.find(chat) instanceof Sessions.Open(var session)
        && session.dialogue().keeping() == Keeping.ANONYMOUS) {
      leave();
    }
    ending = Ending.WIPED;
    say(Reply.say("dialogue.wiped").guard().hush());
  }

  /// Takes an answer to the open question.
  void answer(Session session, Input input) {
    speech.keysShown(session.keysShown());
    if (WaysOut.isCancel(input)) {
      cancel();
    } else if (WaysOut.isBack(input)) {
      back(session);
    } else {
      proceed(session.dialogue(), session.path(), input);
    }
  }

  /// Asks the open question once more, with a word on why.
  void repeat(Session session, Text why) {
    speech.keysShown(session.keysShown());
    repeatLast(session.dialogue(), session.path(), why);
  }

  @SuppressWarnings("unchecked") // a session's states are of its dialogue's type
  private <S> void repeatLast(Dialogue<S> dialogue, List<Object> path, Text why) {
    askAgain(dialogue, path, (S) path.getLast(), why, new Input.Other());
  }

  /// The input as it is meant where keys stand in place of the phone's keyboard.
  Input understood(Session session, Input input) {
    return session.keysShown() ? WaysOut.understood(input, speech::plain) : input;
  }

  /// Says again what an earlier conversation has come to. One that is open now stays as it is.
  void recall(Reply reply) {
    ending = Ending.RECALLED;
    say(reply);
  }

  void tapped(Shortcut shortcut, String argument) {
    var who = seenBy(shortcut.keeping());
    say(shortcut.tapped(argument, who));
  }

  void say(Reply reply) {
    speech.say(reply);
  }

  private void back(Session session) {
    var path = session.path();
    askLast(session.dialogue(), before(session.dialogue(), path).orElse(path));
  }

  /// The path to the question before; absent at the first.
  @SuppressWarnings("unchecked") // a session's states are of its dialogue's type
  private static <S> Optional<List<Object>> before(Dialogue<S> dialogue, List<Object> path) {
    return dialogue
        .before((S) path.getLast())
        .<List<Object>>map(List::of)
        .or(() -> Optional.of(path.subList(0, path.size() - 1)).filter(it -> !it.isEmpty()));
  }

  @SuppressWarnings("unchecked") // a session's states are of its dialogue's type
  private <S> void askLast(Dialogue<S> dialogue, List<Object> path) {
    follow(dialogue, path, Step.ask((S) path.getLast()));
  }

  private <S> void begin(Dialogue<S> dialogue, Opening opening) {
    follow(dialogue, List.of(), dialogue.open(opening, seenBy(dialogue)));
  }

  @SuppressWarnings("unchecked") // as above
  private <S> void proceed(Dialogue<S> dialogue, List<Object> path, Input input) {
    var state = (S) path.getLast();
    switch (dialogue.answer(state, input, seenBy(dialogue))) {
      case Step.Again<S>(var hint) -> askAgain(dialogue, path, state, hint, input);
      case Step.Perform<S>(var effect) -> {
        switch (effect.get()) {
          case Step.Again<S>(var hint) -> askAgain(dialogue, path, state, hint, input);
          case Step<S> next -> follow(dialogue, List.of(), next);
        }
      }
      case Step<S> step -> follow(dialogue, path, step);
    }
  }

  private <S> void follow(Dialogue<S> dialogue, List<Object> path, Step<S> step) {
    switch (step) {
      case Step.Ask<S>(var first, var state) -> {
        first.forEach(this::say);
        put(dialogue, extended(path, state), dialogue.ask(state, seenBy(dialogue)));
      }
      case Step.End<S>(var last) -> {
        leave();
        ending = Ending.FINISHED;
        Menu.withWayBack(last).forEach(this::say);
      }
      case Step.Handover<S>(var last, var command) -> {
        leave();
        last.forEach(this::say);
        visitor = glimpse.get();
        speech.change(visitor.language());
        open(command, "");
      }
      case Step.Perform<S>(var effect) -> follow(dialogue, List.of(), effect.get());
      case Step.Again<S> _ ->
          throw new IllegalStateException(dialogue.name() + " asks again before it has asked");
    }
  }

  /// Coming again to a kind of state goes back to where it first was, so that "back" from a list
  /// doesn't lead through every entry that was looked at.
  private static List<Object> extended(List<Object> path, Object state) {
    var earlier = path.stream().takeWhile(it -> it.getClass() != state.getClass());
    return Stream.concat(earlier, Stream.of(state)).toList();
  }

  private <S> void askAgain(
      Dialogue<S> dialogue, List<Object> path, S state, @Nullable Text hint, Input input) {
    var question = dialogue.ask(state, seenBy(dialogue));
    var word = hint == null ? hintFor(question, input) : hint;
    put(dialogue, path, question.with(Text.paragraphs(word, question.text())));
  }

  private static Text hintFor(Question question, Input input) {
    return switch (input) {
      case Input.Words _ when question.keyboard() instanceof Keyboard.Buttons ->
          Text.of("dialogue.please-choose");
      case Input.Words _, Input.Choice _ -> Text.of("dialogue.does-not-fit");
      default -> Text.of("dialogue.please-type");
    };
  }

  private <S> void put(Dialogue<S> dialogue, List<Object> path, Question question) {
    var token = ButtonData.token(RANDOM, dialogue.keeping().inMemory());
    boolean wayBack = before(dialogue, path).isPresent();
    var keyboard = WaysOut.with(question.keyboard(), wayBack);
    // A phone that lies on the table must not call attention to an anonymous conversation.
    boolean silent = dialogue.keeping() == Keeping.ANONYMOUS;
    var reply = new Reply.Say(question.text(), keyboard, question.guarded(), silent);
    speech.ask(reply, token, wayBack);
    boolean keys = !(keyboard instanceof Keyboard.Buttons);
    sessions.keep(chat, new Session(dialogue, path, token, keys, question.answersDeleted(), false));
  }

  private Visitor seenBy(Dialogue<?> dialogue) {
    return seenBy(dialogue.keeping());
  }

  private Visitor seenBy(Keeping keeping) {
    return keeping == Keeping.ANONYMOUS ? visitor.anonymous(alias) : visitor;
  }
}
