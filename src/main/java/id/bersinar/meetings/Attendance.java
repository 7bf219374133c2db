package id.bersinar.meetings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Somebody who is invited to a meeting, with the guests whom their answer concerns: for whom they
/// come, who comes for them, and for whom that one comes.
///
/// @param others those guests
record Attendance(Meeting meeting, Guest guest, List<Guest> others) {

  Attendance among(List<Guest> others) {
    return new Attendance(meeting, guest, others);
  }

  UUID person() {
    return guest.person();
  }

  Optional<Guest> other(UUID person) {
    return others.stream().filter(it -> it.person().equals(person)).findFirst();
  }

  /// Who comes for them, where that is an official.
  Optional<Guest> standIn() {
    return guest.standIn().flatMap(this::other);
  }

  /// For whom they come.
  List<UUID> represented() {
    return guest.part() == Part.OWN ? List.of() : othersOf(person());
  }

  /// For whom else that deputy comes.
  List<UUID> othersOf(UUID deputy) {
    return others.stream()
        .filter(it -> it.standIn().filter(deputy::equals).isPresent())
        .map(Guest::person)
        .toList();
  }

  /// Whether they come for themselves, or anybody still counts on them.
  boolean isAwaited() {
    return guest.part() != Part.DEPUTY || !represented().isEmpty();
  }

  /// As it is once they have answered.
  Attendance after(Rsvp answer) {
    var changed =
        new Guest(
            person(),
            guest.part(),
            answer,
            Optional.empty(),
            Optional.empty(),
            false,
            guest.news(),
            guest.told());
    return new Attendance(meeting, changed, answer == Rsvp.NO ? List.of() : others);
  }
}
