package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.Reply;

/// Says in a turn where help is, before all else.
record HelpFirst(Speech speech, Dialogues dialogues) {

  /// Once in a conversation, and not where a secret is asked for, which may be any words.
  ///
  /// @return the session, in which that is known
  Session before(Session session, Reply word) {
    if (session.helped() || session.answersDeleted()) {
      return session;
    }
    speech.first(session.dialogue().keeping(), word);
    return session.afterHelp();
  }

  /// Each time, of words that are no answer.
  void instead(Session session, Reply word) {
    if (!session.answersDeleted()) {
      speech.first(session.dialogue().keeping(), word);
    }
  }

  /// After a conversation that can't go on.
  void after(Reply word) {
    speech.first(Keeping.DURABLE, word);
  }

  /// Of what stands after a command, before that is opened.
  void with(String command, Reply word) {
    speech.first(
        dialogues.opened(command).map(it -> it.dialogue().keeping()).orElse(Keeping.VOLATILE),
        word);
  }
}
