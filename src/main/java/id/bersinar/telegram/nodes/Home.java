package id.bersinar.telegram.nodes;

/// This node's own way of handling updates.
public interface Home {

  /// Whether something of that chat is in this node's memory, which would be lost elsewhere; or
  /// that it has handled this very update, as JSON.
  boolean holds(long chat, String update);

  /// Handles an update, as JSON.
  ///
  /// @return whether its effects are kept; otherwise it has to come again
  boolean take(String update);

  /// Chats come here from a node that is gone, with what it had of them in memory.
  void draftsMayBeLost();

  /// Other nodes are still looked for. Where that stops, the process can't recover.
  void looks();

  /// They aren't looked for any more, as it should be.
  void looksNoMore();
}
