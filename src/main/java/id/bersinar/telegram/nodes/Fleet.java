package id.bersinar.telegram.nodes;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The nodes that were there when the database was asked last.
///
/// @param members the eldest first
/// @param read when that was, by the database's clock, and by [System#nanoTime]
record Fleet(List<Member> members, Instant read, long nanos) {

  /// How long a chat whose owner is new is first looked for where it was: nobody tells a tip for
  /// longer.
  static final Duration MOVING = Duration.ofHours(1);

  /// @param ifHeld it takes the update only if something of the chat is in its memory
  record Stop(Member node, boolean ifHeld) {}

  /// The present by the database's clock, which all nodes share.
  Instant now() {
    return read.plusNanos(System.nanoTime() - nanos);
  }

  boolean has(UUID id) {
    return members.stream().anyMatch(it -> it.id().equals(id));
  }

  /// Which nodes are to be asked to take an update of that chat, one after another. First those
  /// that may hold a draft: whoever owned it before others came, and whoever will own it as soon as
  /// it is settled and may only have stood still. Then its owner; then, should that one be gone,
  /// whoever owns it next.
  ///
  /// @param settling how long a node is there before it owns chats: by then all have seen it
  List<Stop> way(long chat, Duration settling) {
    var now = now();
    var mostClaim = Comparator.comparingLong((Member it) -> it.claim(chat));
    var owners = new ArrayList<>(settled(now, settling));
    var way = new ArrayList<Stop>();
    for (int count = owners.size() - 1; count > 0 && isFresh(owners.get(count), now); count--) {
      var former = owners.subList(0, count).stream().max(mostClaim).orElseThrow();
      way.addFirst(new Stop(former, true));
    }
    owners.sort(mostClaim.reversed());
    way.removeIf(it -> it.node().equals(owners.getFirst()));
    way.addAll(unsettled(owners, mostClaim));
    owners.forEach(it -> way.add(new Stop(it, false)));
    return way.stream().distinct().toList();
  }

  /// What has begun at its owner meanwhile goes before what an earlier one still holds.
  private List<Stop> unsettled(List<Member> owners, Comparator<Member> mostClaim) {
    var owner = owners.isEmpty() ? null : owners.getFirst();
    var before =
        members.stream()
            .filter(it -> !owners.contains(it))
            .filter(it -> owner != null && mostClaim.compare(it, owner) > 0)
            .sorted(mostClaim.reversed())
            .toList();
    return before.isEmpty()
        ? List.of()
        : Stream.concat(Stream.of(owner), before.stream()).map(it -> new Stop(it, true)).toList();
  }

  /// Whose the chat is; absent where nobody is there.
  Optional<Member> owner(long chat, Duration settling) {
    return way(chat, settling).stream().filter(it -> !it.ifHeld()).map(Stop::node).findFirst();
  }

  /// Where all are new, the eldest owns all chats.
  private List<Member> settled(Instant now, Duration settling) {
    var settled = members.stream().filter(it -> !it.since().plus(settling).isAfter(now)).toList();
    return settled.isEmpty() ? members.subList(0, Math.min(1, members.size())) : settled;
  }

  private static boolean isFresh(Member node, Instant now) {
    return node.since().plus(MOVING).isAfter(now);
  }
}
