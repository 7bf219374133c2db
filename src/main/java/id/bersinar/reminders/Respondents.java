package id.bersinar.reminders;

import id.bersinar.people.Absences;
import id.bersinar.people.Recipient;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Who answers the buttons of a message, and for whom.
@Component
record Respondents(Absences absences, StandInRows rows, Companions companions) {

  /// Absent where the delivery isn't theirs, and never came to them in another's place.
  Optional<Asked> asked(Delivery delivery, UUID person) {
    var came = rows.covered(List.of(delivery.getId()));
    var holder = came.stream().findFirst().map(StandInRows.Covered::by).orElse(delivery.person());
    boolean inPlace = !delivery.person().equals(person);
    if (holder.equals(person)) {
      var others = came.stream().filter(it -> it.isOpen() && !it.isMessage()).toList();
      return Optional.of(new Asked(person, inPlace, Optional.empty(), others));
    }
    return !inPlace || rows.had(delivery.getId(), person)
        ? Optional.of(new Asked(person, inPlace, Optional.of(holder), List.of()))
        : Optional.empty();
  }

  /// Whether nobody else's came by its message, whatever has become of it since.
  boolean isAlone(Delivery delivery) {
    return rows.covered(List.of(delivery.getId())).stream()
        .allMatch(StandInRows.Covered::isMessage);
  }

  /// It is answered by who had it before: what came along with it goes on without it.
  void takeBack(Delivery delivery, Asked asked) {
    if (delivery.actsAt().isPresent()) {
      companions.end(List.of(delivery), _ -> false);
    }
    if (asked.inPlace()) {
      rows.pass(List.of(delivery.getId()));
      rows.note(Map.of(delivery.getId(), asked.by()));
    }
  }

  /// Who gets the message that answers the buttons.
  Addressee addressee(Delivery delivery, Asked asked, Recipient recipient) {
    if (!asked.inPlace() && asked.others().isEmpty()) {
      return Addressee.self(recipient);
    }
    var away = absences.now();
    return new Addressee(
        recipient,
        !asked.inPlace(),
        Stream.concat(
                Stream.of(delivery.person()).filter(_ -> asked.inPlace()),
                asked.others().stream().map(StandInRows.Covered::absent))
            .flatMap(it -> Stream.ofNullable(away.get(it)))
            .toList());
  }
}
