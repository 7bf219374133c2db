package id.bersinar.reminders;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What came by the same message as another delivery to whoever stands in. Nothing is done about it
/// by itself, as long as something is done about that one.
@Component
class Companions {

  private final StandInRows rows;
  private final Deliveries deliveries;

  Companions(StandInRows rows, Deliveries deliveries) {
    this.rows = rows;
    this.deliveries = deliveries;
  }

  /// That person gets nothing any more, for themselves or in another's place.
  ///
  /// @return whether anything was to be done about what they got
  boolean leave(UUID person) {
    var leading = rows.leading(person);
    if (leading.isEmpty()) {
      return false;
    }
    var along = rows.covered(leading).stream().map(StandInRows.Covered::delivery);
    // All at once, since others take them in that order; another node may have ended some.
    var taken = deliveries.lockAll(Stream.concat(leading.stream(), along).toList());
    end(
        taken.stream()
            .filter(it -> leading.contains(it.getId()) && it.actsAt().isPresent())
            .toList(),
        person::equals);
    return true;
  }

  /// Those are about to go no further. What came along takes their next step: one of it, or all of
  /// it where whoever got it gets nothing any more, since then it passes on.
  ///
  /// @param leading about each of which something is to be done
  void end(Collection<Delivery> leading, Predicate<UUID> gone) {
    var ending = leading.stream().collect(toMap(Delivery::getId, identity()));
    rows.covered(ending.keySet()).stream()
        .filter(it -> it.isOpen() && !it.isMessage())
        .collect(groupingBy(StandInRows.Covered::message))
        .forEach(
            (message, came) -> {
              var lead = Objects.requireNonNull(ending.get(message));
              var moment = lead.actsAt().orElseThrow();
              var by = came.getFirst().by();
              var along =
                  deliveries
                      .lockAll(came.stream().map(StandInRows.Covered::delivery).toList())
                      .stream()
                      .filter(it -> it.state().isOpen())
                      .toList();
              if (gone.test(by)) {
                along.stream()
                    .filter(it -> it.actsAt().isEmpty())
                    .forEach(it -> it.succeed(lead, moment));
              } else {
                handOn(lead, by, along, moment);
              }
            });
  }

  /// Of what stays with them one comes by itself from then on, unless it does already, or what they
  /// got for themselves.
  ///
  /// @param by who got all of it
  void handOn(Delivery lead, UUID by, List<Delivery> staying, Instant moment) {
    boolean oneComes =
        Stream.concat(
                staying.stream(),
                deliveries
                    .findByReminderAndDueAtAndPerson(lead.reminder(), lead.dueAt(), by)
                    .stream())
            .anyMatch(it -> it.actsAt().isPresent() && !it.equals(lead));
    if (!oneComes) {
      staying.stream().findFirst().ifPresent(it -> it.succeed(lead, moment));
    }
  }
}
