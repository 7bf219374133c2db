package id.bersinar.tips.access;

import id.bersinar.area.Areas;
import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import id.bersinar.tips.record.TipWraps;
import id.bersinar.tips.record.WaitingRoom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A new key for each desk each month, and an end to old ones that no tip is sealed for any more.
@Component
class KeyRotation implements PeriodicJob {

  private static final int DAYS_IN_USE = 30;

  private final DeskAccess access;
  private final DeskKeys deskKeys;
  private final Vouchers vouchers;
  private final PlantedKeys planted;
  private final TipWraps wraps;
  private final WaitingRoom waitingRoom;
  private final Areas areas;
  private final Clock clock;

  KeyRotation(
      DeskAccess access,
      DeskKeys deskKeys,
      Vouchers vouchers,
      PlantedKeys planted,
      TipWraps wraps,
      WaitingRoom waitingRoom,
      Areas areas,
      Clock clock) {
    this.access = access;
    this.deskKeys = deskKeys;
    this.vouchers = vouchers;
    this.planted = planted;
    this.wraps = wraps;
    this.waitingRoom = waitingRoom;
    this.areas = areas;
    this.clock = clock;
  }

  @Override
  public Timing timing() {
    return Timing.onOneNode(Duration.ofDays(1)).startingAfter(Duration.ofHours(1));
  }

  @Override
  @Transactional
  public void run() {
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    planted.run();
    for (var key : deskKeys.lockInUse()) {
      if (key.madeOn().plusDays(DAYS_IN_USE).isBefore(today)) {
        var desk = areas.desk(key.area(), key.desk());
        access.renew(desk, vouchers.staying(desk));
      }
    }
    // In this order: what waits may be released meanwhile.
    var waiting = waitingRoom.holders();
    if (waiting.isPresent()) {
      deskKeys.retired().stream()
          .filter(it -> !waiting.get().contains(it.holder()))
          .filter(it -> wraps.countByHolder(it.holder()) == 0)
          .forEach(deskKeys::delete);
    }
  }
}
