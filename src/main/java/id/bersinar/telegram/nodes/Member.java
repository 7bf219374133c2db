package id.bersinar.telegram.nodes;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/// A node that is there.
///
/// @param id new at each start
/// @param since when it came, by the database's clock
record Member(UUID id, URI url, Instant since) {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  /// How much this node is the chat's: the same on every node, and nobody's order for two chats
  /// follows from one (rendezvous hashing).
  long claim(long chat) {
    return mixed(
        mixed(chat + GOLDEN)
            ^ mixed(id.getMostSignificantBits())
            ^ Long.rotateLeft(mixed(id.getLeastSignificantBits()), 1));
  }

  /// SplitMix64's last step: each bit of what goes in changes half of what comes out.
  private static long mixed(long bits) {
    long once = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
    return twice ^ (twice >>> 31);
  }
}
