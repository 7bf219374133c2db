package id.bersinar.reminders;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.bersinar.people.Absences.Away;
import id.bersinar.people.Recipient;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Who of an audience is away, and who gets what comes to them, all by one message.
///
/// @param absent who is away
/// @param standingIn in whose places somebody gets it
/// @param own of those, who gets it for themselves as well
record Places(Map<UUID, Away> absent, Map<UUID, List<Away>> standingIn, Set<UUID> own) {

  static final Places NONE = new Places(Map.of(), Map.of(), Set.of());

  /// @param away everybody who is away
  /// @param wants who hasn't muted it
  static Places of(List<Recipient> audience, Map<UUID, Away> away, Predicate<UUID> wants) {
    if (away.isEmpty()) {
      return NONE;
    }
    var wanting = audience.stream().map(Recipient::id).filter(wants).toList();
    var absent =
        wanting.stream()
            .flatMap(it -> Stream.ofNullable(away.get(it)))
            .collect(toMap(Away::person, it -> it));
    var standingIn = absent.values().stream().collect(groupingBy(it -> it.standIn().id()));
    return new Places(
        absent, standingIn, wanting.stream().filter(standingIn::containsKey).collect(toSet()));
  }

  /// Who gets what comes to that one.
  Addressee of(Recipient recipient) {
    var away = absent.get(recipient.id());
    var to = away == null ? recipient : away.standIn();
    return new Addressee(
        to, away == null || own.contains(to.id()), standingIn.getOrDefault(to.id(), List.of()));
  }
}
