package id.bersinar.meetings;

import id.bersinar.commitments.Origin;
import id.bersinar.commitments.Origins;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Whoever writes a meeting's minutes makes commitments of what was decided.
@Component
class MeetingOrigins implements Origins {

  private static final int MOST_NAMED = 50;

  private final Organising organising;
  private final Guests guests;

  MeetingOrigins(Organising organising, Guests guests) {
    this.organising = organising;
    this.guests = guests;
  }

  @Override
  public Optional<Origin> find(UUID id, UUID person) {
    return organising
        .find(person, id)
        .filter(Involvement::mayWrite)
        .map(Involvement::meeting)
        .map(
            it ->
                new Origin(
                    id,
                    it.title(),
                    Stream.concat(
                            Stream.of(it.organiser()), guests.expected(id, MOST_NAMED).stream())
                        .toList()));
  }
}
