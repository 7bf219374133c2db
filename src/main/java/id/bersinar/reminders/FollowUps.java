package id.bersinar.reminders;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Reply;
import id.bersinar.people.People;
import id.bersinar.people.Recipient;
import id.bersinar.people.Recipients;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What is done about deliveries after their reminder was brought: what waited for the morning,
/// what was put off, and what nobody has answered.
@Component
class FollowUps {

  private final Deliveries deliveries;
  private final DeliveryRows rows;
  private final Mutes mutes;
  private final Recipients recipients;
  private final StandingIn standingIn;
  private final Companions companions;
  private final Notice notice;
  private final Insisting insisting;
  private final People people;
  private final Clock clock;

  FollowUps(
      Deliveries deliveries,
      DeliveryRows rows,
      Mutes mutes,
      Recipients recipients,
      StandingIn standingIn,
      Companions companions,
      Notice notice,
      Insisting insisting,
      People people,
      Clock clock) {
    this.deliveries = deliveries;
    this.rows = rows;
    this.mutes = mutes;
    this.recipients = recipients;
    this.standingIn = standingIn;
    this.companions = companions;
    this.notice = notice;
    this.insisting = insisting;
    this.people = people;
    this.clock = clock;
  }

  List<UUID> claimed(Claims.Slice slice) {
    return rows.claim(slice);
  }

  /// Does it for some, in the running transaction; how each stands is seen now.
  ///
  /// @return how many
  int bring(Claims.Slice slice) {
    var ids = claimed(slice);
    if (ids.isEmpty()) {
      return 0;
    }
    var all = deliveries.findAll(ids);
    var reachable =
        recipients.officialsAmong(all.stream().map(Delivery::person).distinct().toList()).stream()
            .collect(toMap(Recipient::id, identity()));
    var muted = mutes.of(all.stream().map(it -> it.reminder().id()).collect(toSet()));
    var unwanted =
        all.stream()
            .filter(it -> muted.contains(new Mutes.Mute(it.reminder().id(), it.person())))
            .toList();
    companions.end(unwanted, _ -> false);
    unwanted.forEach(it -> it.skip(SkipReason.MUTED));
    var wanted = all.stream().filter(it -> !unwanted.contains(it)).toList();
    standingIn.turns(wanted, reachable).forEach(this::follow);
    return ids.size();
  }

  private void follow(StandingIn.Turn turn) {
    var delivery = turn.delivery();
    switch (delivery.state()) {
      case QUEUED -> arrive(delivery, turn.to());
      case SNOOZED, SENT, ESCALATED, UNREACHABLE -> {
        if (turn.anew()) {
          comeAnew(delivery, turn.to());
        } else if (delivery.snoozedUntil().isPresent()) {
          comeAgain(delivery, turn.to());
        } else {
          insisting.goOn(delivery, turn.to());
        }
      }
      case LISTED, DONE, DELEGATED, SKIPPED, WITHDRAWN -> delivery.actAt(null);
    }
  }

  private void arrive(Delivery delivery, Optional<Addressee> to) {
    if (isStale(delivery, clock.instant())) {
      delivery.skip(SkipReason.STALE);
    } else {
      comeAnew(delivery, to);
    }
  }

  private void comeAnew(Delivery delivery, Optional<Addressee> to) {
    if (to.isPresent()) {
      delivery.restart();
      tell(delivery, to.get(), notice.arriving(delivery, to.get()));
    } else {
      goOnWithoutThem(delivery);
    }
  }

  private void goOnWithoutThem(Delivery delivery) {
    if (delivery.isWaiting() || delivery.snoozedUntil().isPresent()) {
      delivery.send();
    }
    insisting.goOn(delivery, Optional.empty());
  }

  private void tell(Delivery delivery, Addressee to, Reply reply) {
    people.tell(to.recipient(), Lane.REMINDER, reply);
    insisting.watch(delivery, to.recipient());
  }

  private static boolean isStale(Delivery delivery, Instant now) {
    return new DueRow(
            delivery.reminder().id(),
            delivery.occurrence(),
            delivery.lead(),
            delivery.dueAt(),
            Optional.empty())
        .isStale(now);
  }

  private void comeAgain(Delivery delivery, Optional<Addressee> to) {
    var until = delivery.snoozedUntil().orElseThrow();
    delivery.send();
    to.ifPresent(it -> tell(delivery, it, notice.again(delivery, until, it)));
  }
}
