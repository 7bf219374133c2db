package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Question;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The question that is open in a chat: put, put once more, remarked on, and left.
final class OpenQuestion {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final long chat;
  private final Sessions sessions;
  private final Speech speech;
  private boolean helped;
  private boolean wasAnonymous;

  /// @param sessions where the conversation lives
  OpenQuestion(long chat, Sessions sessions, Speech speech) {
    this.chat = chat;
    this.sessions = sessions;
    this.speech = speech;
  }

  long chat() {
    return chat;
  }

  Optional<Session> session() {
    return sessions.find(chat) instanceof Sessions.Open(var session)
        ? Optional.of(session)
        : Optional.empty();
  }

  /// Goes on from it, knowing what stands under it and what was said of help.
  void goOn(Session session) {
    speech.keysShown(session.keysShown());
    helped |= session.helped();
  }

  /// Ends what is open, if anything is.
  void leave() {
    session()
        .ifPresent(
            it -> {
              speech.keysShown(it.keysShown());
              speech.closes();
              wasAnonymous = it.dialogue().keeping() == Keeping.ANONYMOUS;
            });
    sessions.end(chat);
    helped = false;
  }

  void leaveAnonymous() {
    if (session().filter(it -> it.dialogue().keeping() == Keeping.ANONYMOUS).isPresent()) {
      leave();
    }
  }

  /// Whether what was left last was anonymous.
  boolean wasAnonymous() {
    return wasAnonymous;
  }

  /// Ends what can't go on.
  void drop() {
    sessions.end(chat);
    speech.closes();
  }

  /// Puts the question of the last of these states.
  <S> void put(Encounter<S> encounter, List<Object> path) {
    put(encounter, path, it -> it);
  }

  /// Puts it once more, with a word on why.
  ///
  /// @param hint the dialogue's; absent: a general word
  <S> void repeat(Encounter<S> encounter, List<Object> path, @Nullable Text hint, Input input) {
    put(encounter, path, it -> Hints.before(it, hint, input));
  }

  private <S> void put(
      Encounter<S> encounter, List<Object> before, UnaryOperator<Question> hinted) {
    var asked = encounter.ask(Encounter.last(before));
    var question = hinted.apply(asked.question());
    var earlier = before.subList(0, before.size() - 1).stream();
    var path = Stream.concat(earlier, Stream.of(asked.state())).toList();
    var keeping = encounter.keeping();
    var token = token(keeping);
    boolean wayBack = encounter.before(path).isPresent();
    var keyboard = WaysOut.with(question.keyboard(), wayBack);
    speech.ask(keeping, Reply.say(question.text()).with(keyboard), token, wayBack);
    boolean keys = !(keyboard instanceof Keyboard.Buttons);
    sessions.keep(
        chat,
        new Session(
            encounter.dialogue(),
            path,
            token,
            keys,
            question.answersDeleted(),
            false,
            helped,
            0,
            ""));
  }

  /// As if that state's question had been put. What doesn't fit it is asked for in full.
  <S> Session unput(Encounter<S> encounter, S state) {
    var token = token(encounter.keeping());
    var path = List.<Object>of(state);
    return new Session(
        encounter.dialogue(), path, token, false, false, false, helped, Hints.ALONE, "");
  }

  private String token(Keeping keeping) {
    return ButtonData.token(RANDOM, keeping, speech.isTelling());
  }

  /// Says something of it; it stays as it is in the chat.
  void remark(Session session, Text word) {
    speech.remark(session.dialogue().keeping(), word);
    sessions.keep(chat, session.refused(""));
  }

  /// Asks which of its buttons is meant.
  ///
  /// @param hint why the words are no answer as they are; absent where the dialogue doesn't say
  void which(Session session, List<Button> buttons, @Nullable Text hint) {
    var word = Text.of("dialogue.which-meant").with("count", buttons.size());
    var which =
        Reply.say(hint == null ? word : Text.paragraphs(hint, word)).with(Keyboard.column(buttons));
    speech.ask(session.dialogue().keeping(), which, session.token(), false);
    sessions.keep(chat, session.refused(doubted(buttons)));
  }

  private static String doubted(List<Button> buttons) {
    return buttons.size() > 1
        ? Session.SEVERAL
        : buttons.getFirst() instanceof Button.Answer(_, var value, _, _) ? value : "";
  }

  /// Asks whether the last words answer it. It stays as it is.
  ///
  /// @param command for which they may be as well
  <S> void doubt(Encounter<S> encounter, Session session, Optional<String> command) {
    var question = encounter.ask(Encounter.last(session.path())).question();
    speech.say(
        encounter.keeping(),
        Reply.say(Text.paragraphs(Text.of("dialogue.words-in-doubt"), question.text()))
            .with(HeldWords.buttons(session.token(), command)));
  }
}
