package id.bersinar.telegram.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Which nodes are asked to take what comes from a chat.
class FleetTest {

  private static final Instant NOW = Instant.parse("2026-03-03T02:00:00Z");
  private static final Duration SETTLING = Duration.ofSeconds(9);
  private static final Duration LONG = Duration.ofDays(2);
  private static final List<Long> CHATS = LongStream.range(1, 2_000).boxed().toList();

  private final Random random = new Random(43);

  private Member since(Duration ago) {
    var id = new UUID(random.nextLong(), random.nextLong());
    return new Member(id, URI.create("http://10.0.0.1:8080"), NOW.minus(ago));
  }

  private static Fleet fleet(Member... members) {
    var eldestFirst = Stream.of(members).sorted(Comparator.comparing(Member::since)).toList();
    return new Fleet(eldestFirst, NOW, System.nanoTime());
  }

  private static Member owner(Fleet fleet, long chat) {
    return fleet.owner(chat, SETTLING).orElseThrow();
  }

  @Test
  void allNodesAgreeAndEachHasItsShare() {
    var one = since(LONG);
    var other = since(LONG.plusHours(1));
    var third = since(LONG.plusHours(2));
    var fleet = fleet(one, other, third);
    for (var node : fleet.members()) {
      assertThat(CHATS.stream().filter(it -> owner(fleet, it).equals(node)).count())
          .isBetween(CHATS.size() / 4L, CHATS.size() / 2L);
    }
    assertThat(CHATS).allMatch(it -> fleet.way(it, SETTLING).size() == 3);
  }

  @Test
  void whereANodeIsGoneOnlyItsChatsMoveAndToWhomTheyWouldAllHaveAskedNext() {
    var gone = since(LONG);
    var other = since(LONG.plusHours(1));
    var third = since(LONG.plusHours(2));
    var before = fleet(gone, other, third);
    var after = fleet(other, third);
    for (long chat : CHATS) {
      var way = before.way(chat, SETTLING);
      var next = way.get(owner(before, chat).equals(gone) ? 1 : 0);
      assertThat(owner(after, chat)).isEqualTo(next.node());
    }
  }

  @Test
  void aNodeThatHasJustComeOwnsNothingUntilAllHaveSeenIt() {
    var old = since(LONG);
    var fresh = since(SETTLING.minusSeconds(1));
    asksItOnlyForWhatItMayHold(fleet(old, fresh), old, fresh);
  }

  /// It may be one that stood still, with its drafts.
  private static void asksItOnlyForWhatItMayHold(Fleet fleet, Member owner, Member fresh) {
    var asked = List.of(new Fleet.Stop(owner, true), new Fleet.Stop(fresh, true), takes(owner));
    Predicate<Long> isAsked = it -> fleet.way(it, SETTLING).equals(asked);
    assertThat(CHATS)
        .allMatch(isAsked.or(it -> fleet.way(it, SETTLING).equals(List.of(takes(owner)))));
    assertThat(CHATS.stream().filter(isAsked).count())
        .isBetween(CHATS.size() / 3L, CHATS.size() * 2L / 3);
  }

  /// With two that begin together, too.
  @Test
  void whereAllHaveJustComeTheEldestOwnsAll() {
    var first = since(Duration.ofSeconds(2));
    var second = since(Duration.ofSeconds(1));
    asksItOnlyForWhatItMayHold(fleet(second, first), first, second);
  }

  @Test
  void whoeverOwnedAChatBeforeIsAskedFirstWhetherSomethingOfItIsThere() {
    var old = since(LONG);
    var fresh = since(Fleet.MOVING.minusMinutes(1));
    var fleet = fleet(old, fresh);
    var moved = List.of(new Fleet.Stop(old, true), takes(fresh), takes(old));
    var stayed = List.of(takes(old), takes(fresh));
    Predicate<Long> isMoved = it -> fleet.way(it, SETTLING).equals(moved);
    assertThat(CHATS).allMatch(isMoved.or(it -> fleet.way(it, SETTLING).equals(stayed)));
    assertThat(CHATS.stream().filter(isMoved).count()).isGreaterThan(CHATS.size() / 3L);
    var later = fleet(old, since(Fleet.MOVING.plusMinutes(1)));
    assertThat(CHATS)
        .allMatch(it -> later.way(it, SETTLING).stream().noneMatch(Fleet.Stop::ifHeld));
  }

  /// As in a rolling start: each has owned some chats for a while.
  @Test
  void whereSeveralHaveComeTheirOwnersAreAskedInTurnTheEldestFirst() {
    var old = since(LONG);
    var second = since(Duration.ofMinutes(2));
    var third = since(Duration.ofMinutes(1));
    var both = List.of(new Fleet.Stop(old, true), new Fleet.Stop(second, true), takes(third));
    assertThat(CHATS)
        .anyMatch(it -> fleet(old, second, third).way(it, SETTLING).subList(0, 3).equals(both));
  }

  @Test
  void whereNobodyIsKnownNobodyIsAsked() {
    assertThat(fleet().way(1, SETTLING)).isEmpty();
  }

  private static Fleet.Stop takes(Member node) {
    return new Fleet.Stop(node, false);
  }
}
