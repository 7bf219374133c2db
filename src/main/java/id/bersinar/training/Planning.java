package id.bersinar.training;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.bersinar.area.AreaCode;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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

  /// A training by its code, which is unique within its area.
  record Plan(String code, Training.Details details, List<Planned> batches) {}

  /// Adds the trainings with their batches, or changes them if their codes are known. Who has
  /// signed up for a batch that is now elsewhere or at another time is told.
  ///
  /// All batches of the area are locked first, always in the same order, so that whoever changes
  /// several of them and whoever erases a person don't wait for each other.
  @Transactional
  public void put(AreaCode area, List<Plan> plans) {
    var locked = batches.lockAll(batches.in(area)).stream().collect(groupingBy(Batch::training));
    var known = trainings.findByArea(area).stream().collect(toMap(Training::code, it -> it));
    for (var plan : plans) {
      var training =
          Optional.ofNullable(known.get(plan.code()))
              .orElseGet(() -> trainings.save(new Training(area, plan.code(), plan.details())));
      training.update(plan.details());
      var there = locked.getOrDefault(training.id(), List.of());
      plan.batches().forEach(it -> put(training, it, there));
    }
    catalogue.forget();
  }

  /// @param there the training's batches
  private void put(Training training, Planned planned, List<Batch> there) {
    there.stream()
        .filter(it -> it.code().equals(planned.code()))
        .findFirst()
        .ifPresentOrElse(
            batch -> update(batch, training.details(), planned.details()),
            () -> batches.save(new Batch(training.id(), planned.code(), planned.details())));
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
}
