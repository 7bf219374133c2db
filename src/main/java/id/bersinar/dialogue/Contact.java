package id.bersinar.dialogue;

/// How people reach somebody who isn't a bot.
public interface Contact {

  /// One or two sentences with the way.
  Text word();
}
