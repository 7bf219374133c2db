package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Alias;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Command;
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
import id.bersinar.storage.ReadingOnly;
import java.security.SecureRandom;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One turn of one chat: carries out the step that follows from what came in.
final class Turn {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final long chat;
  private final Supplier<Visitor> glimpse;
  private final Supplier<Alias> alias;
  private final Speech speech;
  private final Dialogues dialogues;
  private final Sessions sessions;
  private final ReadingOnly reading;
  private final Vocabulary vocabulary;
  private Visitor visitor;
  private Ending ending = Ending.NONE;
  private boolean helped;
  private boolean changed;
  private boolean wasAnonymous;

  /// @param glimpse looks at the visitor again, after a dialogue may have changed who that is
  /// @param alias of the chat, for anonymous dialogues
  Turn(
      long chat,
      Visitor visitor,
      Supplier<Visitor> glimpse,
      Supplier<Alias> alias,
      Speech speech,
      Dialogues dialogues,
      Sessions sessions,
      ReadingOnly reading,
      Vocabulary vocabulary) {
    this.chat = chat;
    this.visitor = visitor;
    this.glimpse = glimpse;
    this.alias = alias;
    this.speech = speech;
    this.dialogues = dialogues;
    this.sessions = sessions;
    this.reading = reading;
    this.vocabulary = vocabulary;
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
      leaveAnonymous();
      // One that exists for others isn't misspelled.
      var near = dialogues.know(command) ? List.<Command>of() : dialogues.commands(visitor.roles());
      speech.close(Keeping.DURABLE, List.of(Intents.unknown(command, near)));
      return;
    }
    leave();
    if (entry.get().dialogue().needsConsent(argument) && !visitor.consented()) {
      var start = dialogues.opened("start").orElseThrow();
      begin(encounter(start.dialogue()), new Opening("start", argument, command));
    } else {
      begin(encounter(entry.get().dialogue()), new Opening(command, argument, ""));
    }
  }

  /// Ends what is open, if anything is.
  private void leave() {
    if (sessions.find(chat) instanceof Sessions.Open(var session)) {
      speech.keysShown(session.keysShown());
      speech.closes();
      wasAnonymous = session.dialogue().keeping() == Keeping.ANONYMOUS;
    }
    sessions.end(chat);
    helped = false;
  }

  private void leaveAnonymous() {
    if (sessions.find(chat) instanceof Sessions.Open(var session)
        && session.dialogue().keeping() == Keeping.ANONYMOUS) {
      leave();
    }
  }

  void cancel() {
    boolean open = sessions.find(chat) instanceof Sessions.Open;
    leave();
    ending = Ending.BROKEN_OFF;
    close(open ? "dialogue.cancelled" : "dialogue.nothing-to-cancel");
  }

  /// Says that what was open can't go on.
  void forget() {
    sessions.end(chat);
    speech.closes();
    ending = Ending.BROKEN_OFF;
    close("dialogue.timed-out");
  }

  /// Ends an anonymous conversation that is open. The tap is answered by a word over the chat, as
  /// none may stay in it.
  void wipe() {
    leaveAnonymous();
    ending = Ending.WIPED;
  }

  /// Says where help is, before all else: once in a conversation, and not where a secret is asked
  /// for, which may be any words.
  ///
  /// @return the session, in which that is known
  Session help(Session session, Reply word) {
    if (session.helped() || session.answersDeleted()) {
      return session;
    }
    speech.first(session.dialogue().keeping(), word);
    return session.afterHelp();
  }

  /// The same of what stands after a command, before that is opened.
  void helpWith(String command, Reply word) {
    speech.first(
        dialogues.opened(command).map(it -> it.dialogue().keeping()).orElse(Keeping.VOLATILE),
        word);
  }

  /// Takes a tap under the open question. What is asked next takes that message's place, unless
  /// that is to stay.
  void chosen(Session session, Input choice) {
    boolean wiped = WaysOut.isCancel(choice) && session.dialogue().keeping() == Keeping.ANONYMOUS;
    speech.inPlace(!ButtonData.stays(session.token()) && !wiped);
    answer(session, choice);
  }

  /// Takes an answer to the open question.
  void answer(Session session, Input input) {
    speech.keysShown(session.keysShown());
    helped |= session.helped();
    if (WaysOut.isCancel(input)) {
      cancel();
    } else if (WaysOut.isBack(input, vocabulary)) {
      back(session);
    } else {
      var encounter = encounter(session.dialogue());
      var typed = Typed.at(encounter, session, input, speech::labels, vocabulary);
      new Answering<>(this, encounter, session, typed).hear(input);
    }
  }

  /// Takes words as the answer of which that wasn't known.
  void answerAfterAll(Session session, Input words) {
    say(Reply.amend(Text.of("dialogue.words-taken")));
    answer(session, words);
  }

  /// Asks whether the last words answer the open question. That stays as it is.
  void doubt(Session session) {
    doubtLast(encounter(session.dialogue()), session);
  }

  @SuppressWarnings("unchecked") // a session's states are of its dialogue's type
  private <S> void doubtLast(Encounter<S> encounter, Session session) {
    var question = encounter.ask((S) session.path().getLast()).question();
    speech.say(
        encounter.keeping(),
        Reply.say(Text.paragraphs(Text.of("dialogue.words-in-doubt"), question.text()))
            .with(HeldWords.buttons(session.token())));
  }

  /// Asks the open question once more, with a word on why.
  void repeat(Session session, Text why) {
    speech.keysShown(session.keysShown());
    helped |= session.helped();
    repeatLast(encounter(session.dialogue()), session.path(), why);
  }

  @SuppressWarnings("unchecked") // a session's states are of its dialogue's type
  private <S> void repeatLast(Encounter<S> encounter, List<Object> path, Text why) {
    askAgain(encounter, path, why, new Input.Other());
  }

  /// Says again what an earlier conversation has come to. One that is open now stays as it is.
  ///
  /// @param first as the tapped button tells it
  void recall(Dialogues.Recalled earlier, String first) {
    ending = Ending.RECALLED;
    speech.since(first);
    speech.say(earlier.keeping(), earlier.reply());
  }

  /// Says that nothing is known of the conversation that was tapped on.
  void gone(String key) {
    ending = Ending.GONE;
    close(key);
  }

  void tapped(Shortcut shortcut, String argument) {
    var keeping = shortcut.keeping();
    speech.say(keeping, shortcut.tapped(argument, seenBy(keeping)));
  }

  /// Says something that is no dialogue's.
  void say(Reply reply) {
    speech.say(Keeping.DURABLE, reply);
  }

  /// Says that this leads nowhere, with the way to the menu.
  void close(String key) {
    speech.close(Keeping.DURABLE, List.of(Reply.say(key)));
  }

  private void back(Session session) {
    var path = session.path();
    var encounter = encounter(session.dialogue());
    askLast(encounter, encounter.before(path).orElse(path));
  }

  @SuppressWarnings("unchecked") // as above
  private <S> void askLast(Encounter<S> encounter, List<Object> path) {
    follow(encounter, path, Step.ask((S) path.getLast()));
  }

  private <S> void begin(Encounter<S> encounter, Opening opening) {
    var step = encounter.open(opening);
    if (encounter.keeping() == Keeping.ANONYMOUS && !(step instanceof Step.End)) {
      speech.hush(wasAnonymous);
    }
    follow(encounter, List.of(), step);
  }

  /// Notes that something has been changed, which the next question shows.
  void changes() {
    changed = true;
  }

  /// Says something of the open question, which stays as it is in the chat.
  void remark(Session session, Text word) {
    speech.remark(session.dialogue().keeping(), word);
    sessions.keep(chat, session.refused());
  }

  /// Asks which of its buttons is meant.
  void which(Session session, List<Button> buttons) {
    var word = Text.of("dialogue.which-meant").with("count", buttons.size());
    var which = Reply.say(word).with(Keyboard.column(buttons));
    speech.ask(session.dialogue().keeping(), which, session.token(), false);
    sessions.keep(chat, session.refused());
  }

  <S> void follow(Encounter<S> encounter, List<Object> path, Step<S> step) {
    switch (step) {
      case Step.Ask<S>(var first, var state) -> {
        // The word for a change that the question shows, or for what was asked about it.
        boolean passing = changed || (!path.isEmpty() && path.getLast().equals(state));
        speech.say(encounter.keeping(), first, passing);
        put(encounter, Encounter.extended(path, state), it -> it);
      }
      case Step.End<S>(var last) -> {
        leave();
        ending = Ending.FINISHED;
        speech.inPlace(false);
        speech.close(encounter.keeping(), last);
      }
      case Step.Handover<S>(var last, var command, var argument) -> {
        leave();
        speech.inPlace(false);
        visitor = reading.call(glimpse);
        speech.change(visitor);
        speech.lead(encounter.keeping(), last);
        open(command, argument);
      }
      case Step.Told<S>(var first, var state, var input) -> {
        speech.say(encounter.keeping(), first, false);
        var token = ButtonData.token(RANDOM, encounter.keeping(), speech.isTelling());
        var to = List.<Object>of(state);
        // Nothing has been asked yet, so what doesn't fit is asked for in full.
        int refusals = Hints.ALONE;
        answer(
            new Session(encounter.dialogue(), to, token, false, false, false, helped, refusals),
            input);
      }
      case Step.Perform<S>(var effect) -> {
        changed = true;
        follow(encounter, List.of(), effect.get());
      }
      case Step.Again<S> _ ->
          throw new IllegalStateException(
              encounter.dialogue().name() + " asks again before it has asked");
    }
  }

  <S> void askAgain(Encounter<S> encounter, List<Object> path, @Nullable Text hint, Input input) {
    put(encounter, path, it -> Hints.before(it, hint, input));
  }

  @SuppressWarnings("unchecked") // as above
  private <S> void put(
      Encounter<S> encounter, List<Object> before, UnaryOperator<Question> hinted) {
    var asked = encounter.ask((S) before.getLast());
    var question = hinted.apply(asked.question());
    var earlier = before.subList(0, before.size() - 1).stream();
    var path = Stream.concat(earlier, Stream.of(asked.state())).toList();
    var keeping = encounter.keeping();
    var token = ButtonData.token(RANDOM, keeping, speech.isTelling());
    boolean wayBack = encounter.before(path).isPresent();
    var keyboard = WaysOut.with(question.keyboard(), wayBack);
    speech.ask(keeping, Reply.say(question.text()).with(keyboard), token, wayBack);
    boolean keys = !(keyboard instanceof Keyboard.Buttons);
    sessions.keep(
        chat,
        new Session(
            encounter.dialogue(), path, token, keys, question.answersDeleted(), false, helped, 0));
  }

  private <S> Encounter<S> encounter(Dialogue<S> dialogue) {
    return new Encounter<>(dialogue, seenBy(dialogue.keeping()), reading);
  }

  private Visitor seenBy(Keeping keeping) {
    return keeping == Keeping.ANONYMOUS ? visitor.anonymous(alias.get()) : visitor;
  }
}
