package id.bersinar.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.area.AreaCode;
import id.bersinar.area.Areas;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import id.bersinar.people.People;
import id.bersinar.people.Recipients;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// Base of the tests on what a feature brings, a kind that has what a test plans.
@SuppressWarnings("NullAway.Init") // injected
abstract class OccasionsTest extends RemindersTest {

  static final AreaCode AREA = new AreaCode("contoh");

  @Autowired private Reminded reminded;
  @Autowired private Recipients recipients;
  @Autowired private People people;
  @Autowired private Areas areas;

  final List<Occasion> planned = new ArrayList<>();
  OccasionReminders job;

  /// A kind that has what a test plans.
  final Occasions meetings =
      new Occasions() {
        @Override
        public String kind() {
          return "meeting";
        }

        @Override
        public List<Occasion> between(Instant after, Instant until) {
          return planned.stream()
              .filter(it -> it.startsAt().isAfter(after) && !it.startsAt().isAfter(until))
              .toList();
        }
      };

  @BeforeEach
  void aNode() {
    job = node(List.of(meetings), transactions);
  }

  OccasionReminders node(List<Occasions> kinds, TransactionTemplate transactions) {
    return new OccasionReminders(kinds, reminded, recipients, people, transactions, clock);
  }

  void plan(String start, UUID... persons) {
    plan(LocalDateTime.parse(start).atZone(WIB).toInstant(), List.of(persons));
  }

  Occasion plan(Instant start, List<UUID> persons) {
    var words = Reply.say(Text.plain("Rapat warga (contoh)"));
    var occasion = new Occasion(UUID.randomUUID(), start, areas.zone(AREA), words, persons);
    planned.add(occasion);
    return occasion;
  }

  void lookAt(String wallClock) {
    goTo(wallClock);
    job.run();
  }

  void hasanIsNotTold(String... looks) {
    for (var look : looks) {
      lookAt(look);
      assertThat(count("occasion_reminded")).as(look).isZero();
    }
  }

  void hasanIsToldOnce(String look) {
    lookAt(look);
    hasan.sees("Rapat warga (contoh)");
    job.run();
    assertThat(hasan.news()).filteredOn(it -> it.contains("Rapat warga")).hasSize(1);
  }
}
