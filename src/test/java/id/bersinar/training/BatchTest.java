package id.bersinar.training;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.training.Standing.Seated;
import id.bersinar.training.Standing.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class BatchTest {

  private static final Instant START = Instant.parse("2026-12-01T02:00:00Z");
  private static final Instant BEFORE = START.minus(Duration.ofDays(7));
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Applicant SARI =
      new Applicant(
          "Sari (contoh)",
          new RtRw("05", "02"),
          new PhoneNumber("+6281200000001"),
          new Interest("KULINER"));

  private final List<UUID> people = Stream.generate(UUID::randomUUID).limit(12).toList();

  private static Batch batch(int quota) {
    return new Batch(UUID.randomUUID(), "satu", details(quota));
  }

  private static Batch.Details details(int quota) {
    return new Batch.Details(START, START.plus(Duration.ofHours(6)), "Aula (contoh)", quota);
  }

  @Test
  void whoComesAfterTheLastSeatWaitsAndMovesUpInTurn() {
    var batch = batch(1);
    assertThat(batch.enrol(people.get(0), SARI, TODAY)).isEqualTo(new Seated());
    assertThat(batch.enrol(people.get(1), SARI, TODAY)).isEqualTo(new Waiting(1));
    assertThat(batch.enrol(people.get(2), SARI, TODAY)).isEqualTo(new Waiting(2));

    assertThat(batch.cancel(people.get(0), BEFORE)).containsExactly(people.get(1));
    assertThat(batch.standing(people.get(0))).isEmpty();
    assertThat(batch.standing(people.get(1))).contains(new Seated());
    assertThat(batch.standing(people.get(2))).contains(new Waiting(1));
  }

  @Test
  void whoComesBackAfterCancellingStandsAtTheEnd() {
    var batch = batch(1);
    people.subList(0, 3).forEach(person -> batch.enrol(person, SARI, TODAY));
    batch.cancel(people.get(1), BEFORE);
    assertThat(batch.enrol(people.get(1), SARI, TODAY)).isEqualTo(new Waiting(2));
  }

  @Test
  void nobodyMovesUpOnceTheBatchHasBegun() {
    var batch = batch(1);
    people.subList(0, 2).forEach(person -> batch.enrol(person, SARI, TODAY));
    assertThat(batch.cancel(people.get(0), START)).isEmpty();
  }

  @Test
  void aSmallerQuotaTakesNobodysSeat() {
    var batch = batch(3);
    people.subList(0, 3).forEach(person -> batch.enrol(person, SARI, TODAY));
    batch.update(details(1), BEFORE);
    assertThat(batch.details().quota()).isEqualTo(3);
    assertThat(people.subList(0, 3))
        .allSatisfy(person -> assertThat(batch.standing(person)).contains(new Seated()));
  }

  /// Whatever happens, in whatever order, a plain list in the order of coming tells the same.
  @RepeatedTest(200)
  void theFirstToComeHaveTheSeats(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    var batch = batch(2);
    var line = new ArrayList<UUID>();
    for (int step = 0; step < 60; step++) {
      var before = seated(line, batch);
      var gotSeats = somethingHappens(random, batch, line);
      assertThat(gotSeats)
          .containsExactlyElementsOf(
              seated(line, batch).stream().filter(it -> !before.contains(it)).toList());
      assertStanding(batch, line);
    }
  }

  /// @param line everyone who has signed up, in the order of coming
  /// @return who got seats by it
  private List<UUID> somethingHappens(Random random, Batch batch, List<UUID> line) {
    var person = people.get(random.nextInt(people.size()));
    return switch (random.nextInt(8)) {
      case 0 -> {
        line.remove(person);
        yield batch.forget(person, BEFORE);
      }
      case 1, 2 -> {
        line.remove(person);
        yield batch.cancel(person, BEFORE);
      }
      case 3 -> batch.update(details(1 + random.nextInt(6)), BEFORE);
      default -> {
        if (line.contains(person)) {
          yield List.of();
        }
        line.add(person);
        yield batch.enrol(person, SARI, TODAY) instanceof Seated ? List.of(person) : List.of();
      }
    };
  }

  private static List<UUID> seated(List<UUID> line, Batch batch) {
    return line.stream().limit(batch.details().quota()).toList();
  }

  private static void assertStanding(Batch batch, List<UUID> line) {
    int quota = batch.details().quota();
    IntStream.range(0, line.size())
        .forEach(
            at ->
                assertThat(batch.standing(line.get(at)))
                    .contains(at < quota ? new Seated() : new Waiting(at - quota + 1)));
    assertThat(batch.participants()).containsExactlyInAnyOrderElementsOf(line);
  }
}
