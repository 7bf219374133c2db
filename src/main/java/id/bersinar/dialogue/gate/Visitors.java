package id.bersinar.dialogue.gate;

import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Visitor;
import java.util.List;

/// The port through which the dialogues learn whom they are talking to.
public interface Visitors {

  /// Whether something is kept of the chat's person, or may be from the beginning. Of others
  /// nothing may be written down before they agree to it.
  boolean knows(long chat);

  /// The visitor behind what came in; who isn't known is remembered for a while, in memory only.
  Visitor meet(Incoming incoming);

  /// As [#meet(Incoming)], together with the chat's row.
  <T> Met<T> meet(Incoming incoming, ChatRow<T> row);

  /// The visitor behind what came in, who opens something of which nothing is kept, or talks in
  /// confidence. Writes only what is to be kept of them once they come, whatever they do: that they
  /// can be reached again, or a role that the settings give them.
  Visitor receive(Incoming incoming);

  /// The visitor behind what came in, reading only: leaves no row behind, neither new nor changed.
  Visitor glimpse(Incoming incoming);

  /// The language of a chat that may be silent; Indonesian where nothing is known.
  Language languageOf(long chat);

  /// Everyone who has at least one role, for the command menus of their chats.
  List<RoleHolder> roleHolders();

  /// A chat whose person has roles.
  record RoleHolder(long chat, Visitor visitor) {}
}
