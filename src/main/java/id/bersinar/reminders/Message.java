package id.bersinar.reminders;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;

/// What somebody is told at once, if it hasn't come before.
record Message(Addressee to, List<Delivery> deliveries) {

  /// Whether that is in somebody's place who is away.
  boolean isInPlace(Delivery delivery) {
    return !delivery.person().equals(to.recipient().id());
  }

  /// What is left of them where only those deliveries are made.
  static List<Message> only(Set<Delivery> fresh, List<Message> all) {
    return all.stream().map(it -> it.only(fresh)).filter(it -> !it.deliveries().isEmpty()).toList();
  }

  private Message only(Set<Delivery> written) {
    var fresh = deliveries.stream().filter(written::contains).toList();
    var whose = fresh.stream().map(Delivery::person).collect(toSet());
    return new Message(
        new Addressee(
            to.recipient(),
            whose.contains(to.recipient().id()),
            to.absent().stream().filter(it -> whose.contains(it.person())).toList()),
        fresh);
  }
}
