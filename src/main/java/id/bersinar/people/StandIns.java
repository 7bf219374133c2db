package id.bersinar.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Who can go in an official's place.
@Component
public class StandIns {

  private final Offices offices;
  private final Officials officials;

  StandIns(Offices offices, Officials officials) {
    this.offices = offices;
    this.officials = officials;
  }

  /// The deputy of their absence first, then colleagues of the same institution.
  public List<UUID> of(UUID person) {
    return offices.of(person).stream().flatMap(this::of).distinct().toList();
  }

  /// Who can stand in while the person is away, beside the superior: colleagues of the same
  /// institution, then of the same category.
  List<UUID> during(UUID person) {
    return offices.of(person).map(Offices.Office::person).stream()
        .flatMap(it -> officials.colleaguesOf(it).stream())
        .map(Officials.Official::id)
        .toList();
  }

  private Stream<UUID> of(Offices.Office office) {
    var deputy = office.absence().flatMap(Absence::deputy);
    var institution = office.person().institution();
    var colleagues =
        officials.colleaguesOf(office.person()).stream()
            .filter(it -> institution.equals(Optional.of(it.institution())))
            .map(Officials.Official::id);
    return Stream.concat(deputy.stream(), colleagues);
  }
}
