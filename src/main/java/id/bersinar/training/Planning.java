package id.bersinar.training;

import id.bersinar.area.AreaCode;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Adds trainings and batches, and changes what is planned.
@Service
class Planning {

  private final Trainings trainings;
  private final Batches batches;
  private final Notices notices;
  private final Clock clock;

  Planning(Trainings trainings, Batches batches, Notices notices, Clock clock) {
    this.trainings = trainings;
    this.batches = batches;
    this.notices = notices;
    this.clock = clock;
  }

  /// A batch by its code, which is unique within its training.
  record Planned(String code, Batch.Details details) {}

  /// Adds the training with its batches, or changes them if their codes are known. Who has signed
  /// up for a batch that is now elsewhere or at another time is told.
  @Transactional
  public void put(AreaCode area, String code, Training.Details details, List<Planned> planned) {
    var training =
        trainings
            .findByAreaAndCode(area, code)
            .orElseGet(() -> trainings.save(new Training(area, code, details)));
    training.update(details);
    planned.forEach(batch -> put(training.id(), batch));
  }

  private void put(UUID training, Planned planned) {
    batches
        .lock(training, planned.code())
        .ifPresentOrElse(
            batch -> update(batch, planned.details()),
            () -> batches.save(new Batch(training, planned.code(), planned.details())));
  }

  private void update(Batch batch, Batch.Details details) {
    var before = batch.details();
    var now = clock.instant();
    var movedUp = batch.update(details, now);
    if (before.isElsewhereOrAtAnotherTime(details) && !details.hasBegun(now)) {
      notices.moved(
          batch,
          batch.participants().stream().filter(person -> !movedUp.contains(person)).toList());
    }
    notices.movedUp(batch, movedUp);
  }

  /// Locks all batches of the area, always in the same order, so that whoever is going to change
  /// several of them and whoever erases a person don't wait for each other.
  @Transactional
  public void lockAll(AreaCode area) {
    batches.in(area).forEach(batches::lock);
  }
}
