package id.bersinar.training;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.area.AreaCode;
import id.bersinar.training.Enrolment.Enrolled;
import id.bersinar.training.Planning.Plan;
import id.bersinar.training.Planning.Planned;
import id.bersinar.training.Standing.Seated;
import id.bersinar.training.Standing.Waiting;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// Who has a seat, who waits, and in which turn.
@SuppressWarnings("NullAway.Init") // injected
class SeatsTest extends TrainingScenario {

  private static final Applicant SARI =
      new Applicant(
          "Sari (contoh)",
          new RtRw("05", "02"),
          new PhoneNumber("+6281200000001"),
          new Interest("KULINER"));

  @Autowired Enrolment enrolment;
  @Autowired Catalogue catalogue;
  @Autowired JdbcTemplate database;

  private final List<UUID> people = Stream.generate(UUID::randomUUID).limit(12).toList();
  private UUID batch;

  @BeforeEach
  void peopleThereAre() {
    for (int number = 0; number < people.size(); number++) {
      database.update(
          "insert into person (id, chat_id, language, first_seen, reachable)"
              + " values (?, ?, 'id', ?, false)",
          people.get(number),
          700_000L + number,
          LocalDate.of(2026, 11, 24));
    }
  }

  private void quota(int quota) {
    planned("Kemasan", quota);
    batch = catalogue.current().getFirst().id();
  }

  private Standing enrol(UUID person) {
    return enrolment.enrol(person, batch, SARI, Map.of()) instanceof Enrolled(_, var standing)
        ? standing
        : new Waiting(-1);
  }

  private void quotaBecomes(int quota) {
    var details = catalogue.card(batch).batch();
    var changed = new Batch.Details(details.startsAt(), details.endsAt(), details.place(), quota);
    planning.put(
        new AreaCode("contoh"),
        List.of(
            new Plan(
                "kemasan",
                new Training.Details(Field.PENGEMASAN, "Kemasan", "Membuat label."),
                List.of(new Planned("satu", changed)))));
  }

  @Test
  void whoComesAfterTheLastSeatWaitsAndMovesUpInTurn() {
    quota(1);
    assertThat(enrol(people.get(0))).isEqualTo(new Seated());
    assertThat(enrol(people.get(1))).isEqualTo(new Waiting(1));
    assertThat(enrol(people.get(2))).isEqualTo(new Waiting(2));
    assertThat(enrolment.enrol(people.get(2), batch, SARI, Map.of()))
        .isInstanceOfSatisfying(
            Enrolment.Already.class, it -> assertThat(it.standing()).isEqualTo(new Waiting(2)));

    assertThat(enrolment.cancel(people.get(0), batch)).isTrue();
    assertThat(enrolment.cancel(people.get(0), batch)).isFalse();
    assertThat(catalogue.standing(people.get(0), batch)).isEmpty();
    assertThat(catalogue.standing(people.get(1), batch)).contains(new Seated());
    assertThat(catalogue.standing(people.get(2), batch)).contains(new Waiting(1));
  }

  @Test
  void whoComesBackAfterCancellingStandsAtTheEnd() {
    quota(1);
    people.subList(0, 3).forEach(this::enrol);
    enrolment.cancel(people.get(1), batch);
    assertThat(enrol(people.get(1))).isEqualTo(new Waiting(2));
  }

  @Test
  void nobodyMovesUpOnceTheBatchHasBegun() {
    quota(1);
    people.subList(0, 2).forEach(this::enrol);
    clock.moveTo(START);
    enrolment.forget(people.get(0));
    quotaBecomes(5);
    assertThat(catalogue.standing(people.get(1), batch)).contains(new Waiting(1));
    assertThat(catalogue.card(batch).taken()).isZero();
  }

  @Test
  void aSmallerQuotaTakesNobodysSeat() {
    quota(3);
    people.subList(0, 3).forEach(this::enrol);
    quotaBecomes(1);
    assertThat(catalogue.card(batch).batch().quota()).isEqualTo(3);
    assertThat(people.subList(0, 3))
        .allSatisfy(person -> assertThat(catalogue.standing(person, batch)).contains(new Seated()));
  }

  /// Turns are counted by blocks of 128.
  @Test
  void aPlaceIsRightFarDownTheListToo() {
    quota(1);
    enrol(people.get(0));
    enrol(people.get(1));
    enrol(people.get(2));
    for (int round = 0; round < 150; round++) {
      enrolment.cancel(people.get(3), batch);
      enrol(people.get(3));
    }
    assertThat(enrol(people.get(4))).isEqualTo(new Waiting(4));
    assertThat(catalogue.standing(people.get(4), batch)).contains(new Waiting(4));
    enrolment.cancel(people.get(1), batch);
    assertThat(catalogue.standing(people.get(4), batch)).contains(new Waiting(3));
    enrolment.cancel(people.get(0), batch);
    assertThat(catalogue.standing(people.get(2), batch)).contains(new Seated());
    assertThat(catalogue.standing(people.get(3), batch)).contains(new Waiting(1));
    assertThat(catalogue.standing(people.get(4), batch)).contains(new Waiting(2));
  }

  @Test
  void whatIsForgottenIsNotCountedAnyMore() {
    quota(1);
    people.subList(0, 2).forEach(this::enrol);
    clock.moveTo(START.plus(Duration.ofDays(200)));
    enrolment.forgetEnded();
    for (var table : List.of("training_sign_up", "training_withdrawn")) {
      assertThat(database.queryForList("select * from " + table)).as(table).isEmpty();
    }
    assertThat(catalogue.card(batch).taken()).isZero();
    assertThat(catalogue.card(batch).waiting()).isZero();
  }

  /// Whatever happens, in whatever order, a plain list in the order of coming tells the same.
  @RepeatedTest(8)
  void theFirstToComeHaveTheSeats(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    quota(2);
    // Turns are counted by blocks, and one ends soon.
    database.update(
        "update training_batch set last_turn = ?", 127 - repetition.getCurrentRepetition());
    var line = new ArrayList<UUID>();
    for (int step = 0; step < 40; step++) {
      somethingHappens(random, line);
      assertStanding(line);
    }
  }

  /// @param line everyone who has signed up, in the order of coming
  private void somethingHappens(Random random, List<UUID> line) {
    var person = people.get(random.nextInt(people.size()));
    switch (random.nextInt(8)) {
      case 0 -> {
        line.remove(person);
        enrolment.forget(person);
      }
      case 1, 2 -> {
        line.remove(person);
        enrolment.cancel(person, batch);
      }
      case 3 -> quotaBecomes(1 + random.nextInt(6));
      default -> {
        enrolment.enrol(person, batch, SARI, Map.of());
        if (!line.contains(person)) {
          line.add(person);
        }
      }
    }
  }

  private void assertStanding(List<UUID> line) {
    var card = catalogue.card(batch);
    int quota = card.batch().quota();
    IntStream.range(0, line.size())
        .forEach(
            at ->
                assertThat(catalogue.standing(line.get(at), batch))
                    .contains(at < quota ? new Seated() : new Waiting(at - quota + 1)));
    assertThat(card.taken()).isEqualTo(Math.min(quota, line.size()));
    assertThat(card.waiting()).isEqualTo(Math.max(0, line.size() - quota));
    assertThat(
            database.queryForObject(
                "select count(*) from training_sign_up where state <> 'CANCELLED'", Integer.class))
        .isEqualTo(line.size());
  }
}
