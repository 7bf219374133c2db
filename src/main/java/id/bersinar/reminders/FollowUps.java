package id.bersinar.reminders;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.bersinar.dialogue.Lane;
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
  private final Notice notice;
  private final Insisting insisting;
  private final People people;
  private final Clock clock;

  FollowUps(
      Deliveries deliveries,
      DeliveryRows rows,
      Mutes mutes,
      Recipients recipients,
      Notice notice,
      Insisting insisting,
      People people,
      Clock clock) {
    this.deliveries = deliveries;
    this.rows = rows;
    this.mutes = mutes;
    this.recipients = recipients;
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
        recipients.among(all.stream().map(Delivery::person).distinct().toList()).stream()
            .collect(toMap(Recipient::id, identity()));
    var muted = mutes.of(all.stream().map(it -> it.reminder().id()).collect(toSet()));
    for (var it : all) {
      if (muted.contains(new Mutes.Mute(it.reminder().id(), it.person()))) {
        it.skip(SkipReason.MUTED);
      } else {
        follow(it, Optional.ofNullable(reachable.get(it.person())));
      }
    }
    return ids.size();
  }

  private void follow(Delivery delivery, Optional<Recipient> recipient) {
    switch (delivery.state()) {
      case QUEUED -> arrive(delivery, recipient);
      case SNOOZED -> comeAgain(delivery, recipient);
      case SENT, ESCALATED, UNREACHABLE -> insisting.goOn(delivery, recipient);
      case LISTED, DONE, DELEGATED, SKIPPED, WITHDRAWN -> delivery.actAt(null);
    }
  }

  private void arrive(Delivery delivery, Optional<Recipient> recipient) {
    if (isStale(delivery, clock.instant())) {
      delivery.skip(SkipReason.STALE);
      return;
    }
    delivery.send();
    recipient.ifPresent(
        it -> {
          people.tell(it, Lane.REMINDER, notice.arriving(delivery, it));
          insisting.watch(delivery, it);
        });
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

  private void comeAgain(Delivery delivery, Optional<Recipient> recipient) {
    var until = delivery.snoozedUntil().orElseThrow();
    delivery.send();
    recipient.ifPresent(
        it -> {
          people.tell(it, Lane.REMINDER, notice.again(delivery, until, it));
          insisting.watch(delivery, it);
        });
  }
}
