package id.bersinar.training;

import id.bersinar.area.AreaCode;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Adds trainings and batches, and changes what is planned.
@Service
class Planning {

  private final Trainings trainings;
  private final Batches batches;
  private final SignUps signUps;
  private final WaitingList waitingList;
  private final Notices notices;
  private final Catalogue catalogue;
  private final Clock clock;

  Planning(
      Trainings trainings,
      Batches batches,
      SignUps signUps,
      WaitingList waitingList,
      Notices notices,
      Catalogue catalogue,
      Clock clock) {
    this.trainings = trainings;
    this.batches = batches;
    this.signUps = signUps;
    this.waitingList = waitingList;
    this.notices = notices;
    this.catalogue = catalogue;
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
    planned.forEach(batch -> put(training.id(), details, batch));
    catalogue.forget();
  }

  private void put(UUID training, Training.Details about, Planned planned) {
    batches
        .lock(training, planned.code())
        .ifPresentOrElse(
            batch -> update(batch, about, planned.details()),
            () -> batches.save(new Batch(training, planned.code(), planned.details())));
  }

  private void update(Batch batch, Training.Details about, Batch.Details details) {
    var before = batch.details();
    var now = clock.instant();
    batch.update(details);
    var movedUp = waitingList.moveUp(batch, now);
    if (before.isElsewhereOrAtAnotherTime(details) && !details.hasBegun(now)) {
      var others = new LinkedHashSet<>(signUps.participants(batch.id()));
      movedUp.forEach(others::remove);
      notices.moved(batch.card(about), others);
    }
    notices.movedUp(batch.card(about), movedUp);
  }

  /// Locks all batches of the area, always in the same order, so that whoever is going to change
  /// several of them and whoever erases a person don't wait for each other.
  @Transactional
  public void lockAll(AreaCode area) {
    batches.in(area).forEach(batches::lock);
  }
}
