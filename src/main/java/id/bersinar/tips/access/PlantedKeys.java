package id.bersinar.tips.access;

import id.bersinar.area.AreaDesk;
import id.bersinar.area.Areas;
import id.bersinar.area.Desk;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import id.bersinar.people.People;
import id.bersinar.people.Person;
import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.time.Duration;
import java.util.HashSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds keys that somebody has put into the database or changed there. They open nothing and get
/// nothing; the desk's officers and oversight hear of each once, and it is recorded.
@Component
class PlantedKeys implements PeriodicJob {

  private static final Logger log = LoggerFactory.getLogger(PlantedKeys.class);

  private final OfficerKeys officerKeys;
  private final DeskKeys deskKeys;
  private final Vouchers vouchers;
  private final People people;
  private final AuditTrail audit;
  private final KeyRecord record;
  private final Areas areas;

  PlantedKeys(
      OfficerKeys officerKeys,
      DeskKeys deskKeys,
      Vouchers vouchers,
      People people,
      AuditTrail audit,
      KeyRecord record,
      Areas areas) {
    this.officerKeys = officerKeys;
    this.deskKeys = deskKeys;
    this.vouchers = vouchers;
    this.people = people;
    this.audit = audit;
    this.record = record;
    this.areas = areas;
  }

  @Override
  public Timing timing() {
    return Timing.onOneNode(Duration.ofMinutes(10)).startingAfter(Duration.ofMinutes(1));
  }

  @Override
  @Transactional
  public void run() {
    areas.allDesks().forEach(this::look);
  }

  private void look(AreaDesk desk) {
    for (var key : deskKeys.allInUse(desk)) {
      if (!vouchers.isReal(key)) {
        key.retire();
        refuse(desk, key.getId());
      }
    }
    for (var key : officerKeys.of(desk)) {
      boolean real = key.shares().isEmpty() ? vouchers.isReal(key) : vouchers.isLetIn(key);
      if (!real || record.hasLeft(key)) {
        refuse(desk, key.getId());
      }
    }
  }

  private void refuse(AreaDesk desk, UUID key) {
    if (record.hasRefused(desk, key)) {
      return;
    }
    log.error("A key in the database was put there or changed by somebody else: {}", key);
    audit.recordRefusal(desk, key);
    var oversight = areas.desk(desk.area(), Desk.OVERSIGHT);
    var told = new HashSet<UUID>();
    Stream.of(desk, oversight)
        .flatMap(it -> vouchers.holders(it).stream())
        .map(OfficerKey::getId)
        .filter(told::add)
        .forEach(
            it ->
                people.tell(
                    it,
                    Lane.ALERT,
                    Reply.say(
                        Text.of("tips.door.planted")
                            .with("desk", desk.label())
                            .with("key", Person.handle(key)))));
  }
}
