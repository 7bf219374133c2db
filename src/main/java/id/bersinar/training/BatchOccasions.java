package id.bersinar.training;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.bersinar.area.AreaCode;
import id.bersinar.area.Areas;
import id.bersinar.reminders.Occasion;
import id.bersinar.reminders.Occasions;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whoever has a seat is reminded that the batch begins.
@Component
class BatchOccasions implements Occasions {

  private final Batches batches;
  private final Areas areas;

  BatchOccasions(Batches batches, Areas areas) {
    this.batches = batches;
    this.areas = areas;
  }

  /// A batch that begins.
  record Beginning(UUID id, AreaCode area, Training.Details training, Batch.Details batch) {}

  /// A seat that somebody has.
  record Seat(UUID batch, UUID person) {}

  @Override
  public String kind() {
    return "training";
  }

  @Override
  @Transactional(readOnly = true)
  public List<Occasion> between(Instant after, Instant until) {
    var seated =
        batches.seats(after, until).stream()
            .collect(groupingBy(Seat::batch, mapping(Seat::person, toList())));
    return batches.beginning(after, until).stream()
        .map(it -> occasion(it, seated.getOrDefault(it.id(), List.of())))
        .toList();
  }

  private Occasion occasion(Beginning it, List<UUID> seated) {
    var zone = areas.zone(it.area());
    var text = it.batch().text(it.training(), zone);
    var words = Notices.notice("training.begins", text);
    return new Occasion(it.id(), it.batch().startsAt(), zone, words, seated);
  }
}
