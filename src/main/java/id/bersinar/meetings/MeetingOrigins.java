package id.bersinar.meetings;

import id.bersinar.commitments.Origin;
import id.bersinar.commitments.Origins;
import java.time.Clock;
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
  private final Clock clock;

  MeetingOrigins(Organising organising, Guests guests, Clock clock) {
    this.organising = organising;
    this.guests = guests;
    this.clock = clock;
  }

  @Override
  public Optional<Origin> find(UUID id, UUID person) {
    return organising
        .find(person, id)
        .filter(it -> it.mayWrite(clock.instant()))
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
