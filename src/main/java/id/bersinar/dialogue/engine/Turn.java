package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.Opening;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Shortcut;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.gate.Outgoing;
import java.util.List;
import java.util.Optional;

/// One turn of one chat: carries out the step that follows from what came in.
final class Turn {

  private final Talker talker;
  private final Speech speech;
  private final OpenQuestion question;
  private final Dialogues dialogues;
  private final Vocabulary vocabulary;
  private final TypedCommands commands;
  private Ending ending = Ending.NONE;
  private boolean changed;
  private boolean opensInstead;
  private boolean refused;

  Turn(
      Talker talker,
      Speech speech,
      OpenQuestion question,
      Dialogues dialogues,
      Vocabulary vocabulary,
      TypedCommands commands) {
    this.talker = talker;
    this.speech = speech;
    this.question = question;
    this.dialogues = dialogues;
    this.vocabulary = vocabulary;
    this.commands = commands;
  }

  /// Where help is, which nothing may be written down of: it tells what somebody has cried for.
  List<Outgoing> urgent() {
    return speech.urgent();
  }

  /// What the turn says after that, in order.
  List<Outgoing> outgoing() {
    return speech.outgoing();
  }

  Ending ending() {
    return ending;
  }

  /// Opens a command in place of whatever was open before.
  void open(String command, String argument) {
    var roles = talker.visitor().roles();
    var entry = dialogues.opened(command).filter(it -> it.command().isFor(roles));
    if (entry.isEmpty()) {
      question.leaveAnonymous();
      // One that exists for others isn't misspelled.
      var near = dialogues.know(command) ? List.<Command>of() : dialogues.commands(roles);
      speech.close(Keeping.DURABLE, List.of(Intents.unknown(command, near)));
      return;
    }
    question.leave();
    if (entry.get().dialogue().needsConsent(argument) && !talker.visitor().consented()) {
      var start = dialogues.opened("start").orElseThrow();
      begin(talker.meets(start.dialogue()), new Opening("start", argument, command));
    } else {
      begin(talker.meets(entry.get().dialogue()), new Opening(command, argument, ""));
    }
  }

  /// Ends what is open.
  ///
  /// @param otherwise where nothing is, a command that "stop" opens; opened for no other word
  void cancel(String otherwise) {
    if (otherwise.equals(WaysOut.STOP)
        && question.session().isEmpty()
        && dialogues.opened(WaysOut.STOP).isPresent()) {
      open(WaysOut.STOP, "");
    } else {
      cancel();
    }
  }

  private void cancel() {
    boolean wasOpen = question.session().isPresent();
    question.leave();
    ending = Ending.BROKEN_OFF;
    close(wasOpen ? "dialogue.cancelled" : "dialogue.nothing-to-cancel");
  }

  /// Whether the visitor still has a role for it. A confidential one looks for that itself.
  boolean mayGoOn(Session session) {
    return session.dialogue().keeping() != Keeping.DURABLE
        || session.isFor(talker.visitor().roles());
  }

  /// Whether something is open for which the visitor has no role any more.
  boolean isBarred() {
    return question.session().filter(it -> !mayGoOn(it)).isPresent();
  }

  /// Says why what was open can't go on.
  void forget(String key) {
    question.drop();
    ending = Ending.BROKEN_OFF;
    close(key);
  }

  /// Ends an anonymous conversation that is open. The tap is answered by a word over the chat, as
  /// none may stay in it.
  void wipe() {
    question.leaveAnonymous();
    ending = Ending.WIPED;
  }

  /// Where help is said to be.
  HelpFirst help() {
    return new HelpFirst(speech, dialogues);
  }

  /// Notes that words are no answer, neither to the open question nor to another message.
  void refuses() {
    refused = true;
  }

  boolean hasRefused() {
    return refused;
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
    answer(session, input, true);
  }

  private void answer(Session session, Input input, boolean put) {
    question.goOn(session);
    if (WaysOut.isCancel(input)) {
      cancel();
    } else if (WaysOut.isBack(input, vocabulary)) {
      back(session);
    } else {
      var encounter = talker.meets(session.dialogue());
      var typed = Typed.at(encounter, session, input, speech::labels, vocabulary);
      new Answering<>(this, question, encounter, session, typed, put).hear(input);
    }
  }

  /// What words mean that don't answer the open question.
  TypedCommands.Said elsewhere(Session session, Input input) {
    return commands.said(question.chat(), session, input, talker.visitor());
  }

  /// Whether words plan something for which the visitor has a command.
  boolean isPlanning(Input input) {
    return input
        .as(Input.Words.class)
        .filter(it -> commands.isPlanning(it.text(), talker.visitor()))
        .isPresent();
  }

  /// Opens a command in place of the question that was answered with words for it.
  void openInstead(String command, String argument) {
    opensInstead = true;
    open(command, argument);
  }

  /// Whether words at a question have opened something in its place.
  boolean opensInstead() {
    return opensInstead;
  }

  /// Takes words as the answer of which that wasn't known.
  void answerAfterAll(Session session, Input words) {
    say(Reply.amend(Text.of("dialogue.words-taken")));
    answer(session, words);
  }

  /// Asks whether the last words answer the open question. That stays as it is.
  ///
  /// @param command for which they may be as well
  void doubt(Session session, Optional<String> command) {
    question.doubt(talker.meets(session.dialogue()), session, command);
  }

  /// Asks the open question once more, with a word on why.
  void repeat(Session session, Text why) {
    question.goOn(session);
    question.repeat(talker.meets(session.dialogue()), session.path(), why, new Input.Other());
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

  /// As if a button of another message had been tapped. What is open stays as it is.
  void go(Button.Go button) {
    tapped(dialogues.shortcut(button.shortcut()).orElseThrow(), button.argument());
  }

  void tapped(Shortcut shortcut, String argument) {
    var keeping = shortcut.keeping();
    speech.say(keeping, shortcut.tapped(argument, talker.seenBy(keeping)));
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
    back(talker.meets(session.dialogue()), session.path());
  }

  private <S> void back(Encounter<S> encounter, List<Object> path) {
    var before = encounter.before(path).orElse(path);
    follow(encounter, before, Step.ask(Encounter.last(before)));
  }

  private <S> void begin(Encounter<S> encounter, Opening opening) {
    var step = encounter.open(opening);
    if (encounter.keeping() == Keeping.ANONYMOUS && !(step instanceof Step.End)) {
      speech.hush(question.wasAnonymous());
    }
    follow(encounter, List.of(), step);
  }

  /// Notes that something has been changed, which the next question shows.
  void changes() {
    changed = true;
  }

  <S> void follow(Encounter<S> encounter, List<Object> path, Step<S> step) {
    switch (step) {
      case Step.Ask<S>(var first, var state) -> {
        // The word for a change that the question shows, or for what was asked about it.
        boolean passing = changed || (!path.isEmpty() && path.getLast().equals(state));
        speech.say(encounter.keeping(), first, passing);
        question.put(encounter, Encounter.extended(path, state));
      }
      case Step.End<S>(var last) -> {
        question.leave();
        ending = Ending.FINISHED;
        speech.inPlace(false);
        speech.close(encounter.keeping(), last);
      }
      case Step.Handover<S>(var last, var command, var argument) -> {
        question.leave();
        speech.inPlace(false);
        speech.change(talker.lookedAtAgain());
        speech.lead(encounter.keeping(), last);
        open(command, argument);
      }
      case Step.Told<S>(var first, var state, var input) -> {
        speech.say(encounter.keeping(), first, false);
        answer(question.unput(encounter, state), input, false);
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
}
