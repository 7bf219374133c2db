package id.bersinar.telegram.nodes;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells once of each node that doesn't take updates, until it does again.
final class NodeTrouble {

  private static final Logger log = LoggerFactory.getLogger(NodeTrouble.class);

  private final Set<UUID> told = ConcurrentHashMap.newKeySet();
  private final Predicate<UUID> isThere;

  /// @param isThere of whom it is worth remembering that they were told of
  NodeTrouble(Predicate<UUID> isThere) {
    this.isThere = isThere;
  }

  void unreached(Member node) {
    if (isNew(node)) {
      log.warn("The node at {} can't be reached; others take its chats", node.url());
    }
  }

  /// @param why without anything that was said
  void refuses(Member node, String why) {
    if (isNew(node)) {
      log.warn("The node at {} doesn't take its chats' updates from here: {}", node.url(), why);
    }
  }

  private boolean isNew(Member node) {
    told.removeIf(isThere.negate());
    return told.add(node.id());
  }

  void isOver(Member node) {
    told.remove(node.id());
  }
}
