package id.bersinar.tips.intake;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Objects.requireNonNull;

import id.bersinar.area.WallClock;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.scenario.Phone;
import id.bersinar.scenario.TestDatabase;
import id.bersinar.timers.PeriodicJob;
import id.bersinar.tips.TipScenario;
import id.bersinar.tips.TipsOnPhones;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;

/// How well somebody names the senders of tips who knows to the second when each tip was handed in
/// (of PostgreSQL's logs) and sees each row that is written, changed or deleted, with its moment.
/// Not part of the build: `docs/measurements.md` says how to run it.
///
/// They name whoever the last row before the tip is of, within a quarter of an hour; where there
/// is none, anybody. Who told is tied to what was told by the release, or where the look-up value
/// that waited is that of the tip. What they find at the day's end besides is of [Leftovers].
@SuppressWarnings("NullAway.Init") // injected
class TraceSimulation extends TipScenario {

  private static final Logger log = LoggerFactory.getLogger(TraceSimulation.class);
  private static final int RESIDENTS = 50;
  private static final int ERRANDS_A_DAY = 150;
  private static final int LEAST_TIPS = 30;
  private static final Duration DAY = Duration.ofHours(16);
  private static final List<Integer> RELEASES = List.of(6, 12, 18, 22);
  private static final Duration SITTING = Duration.ofMinutes(15);
  private static final long SEED = Long.getLong("bersinar.test.seed", 20_261_126);

  @Autowired private JdbcTemplate database;
  @Autowired private WallClock wallClock;

  @Value("${bersinar.data-dir}")
  private Path dataDirectory;

  private final Random random = new Random(SEED);
  // By the same numbers that choose who tells they would be right too often.
  private final Random guesses = new SecureRandom();
  private final List<Trace> traces = new ArrayList<>();
  private final Map<Phone, Person> people = new HashMap<>();
  private final Set<String> waited = new HashSet<>();
  private Set<String> rows = Set.of();
  private int throughOutbox;
  private long nextChat = 700_000_001;
  private int keysTouched;
  private int namedByMoments;

  private record Trace(Instant at, Person person) {}

  /// By what a row can be somebody's.
  private record Person(String chat, Set<String> ids) {
    boolean isIn(String row) {
      return row.contains(chat) || ids.stream().anyMatch(row::contains);
    }
  }

  private record Errand(Instant at, Runnable act) {}

  /// @param slot in which it waited
  private record Told(Instant at, Person sender, Instant slot, boolean named) {}

  @ParameterizedTest(name = "{0} tips a day, {1}")
  @CsvSource({
    "3, KNOWN",
    "10, KNOWN",
    "100, KNOWN",
    "3, NEWCOMER",
    "10, NEWCOMER",
    "100, NEWCOMER",
    "10, AGREES_FIRST"
  })
  void sendersAreNamedNoBetterThanByChance(int tipsADay, String sender) {
    var residents = new ArrayList<Phone>();
    for (int i = 0; i < RESIDENTS; i++) {
      var phone = someone();
      phone.sends("/izin").taps("people.consent");
      residents.add(phone);
      learnsIds(phone);
    }
    look();
    traces.clear();
    var told = new ArrayList<Told>();
    var begins = wallClock.now().plusDays(1).truncatedTo(DAYS).withHour(RELEASES.getFirst());
    while (told.size() < LEAST_TIPS) {
      for (var errand : day(begins.toInstant(), tipsADay, sender, residents, told)) {
        clock.moveTo(errand.at());
        errand.act().run();
        look();
      }
      letGo();
      look();
      countNamed(leftovers().moments(), told, begins.toInstant());
      begins = begins.plusDays(1);
    }
    report(tipsADay, sender, told);
    log.info(
        "at the day's end: {} named by moments in rows; {} look-up values of tips in the file of"
            + " what waited; key files touched at {} hand-ins",
        namedByMoments,
        leftovers().waitedInTheFile(),
        keysTouched);
  }

  private void countNamed(List<Leftovers.Dated> moments, List<Told> told, Instant since) {
    for (var tip : told) {
      if (!tip.at().isBefore(since)
          && Leftovers.lastBefore(tip.at(), SITTING, moments, this::isSomebodys)
              .filter(tip.sender()::isIn)
              .isPresent()) {
        namedByMoments++;
      }
    }
  }

  private Leftovers leftovers() {
    return new Leftovers(database, dataDirectory);
  }

  private boolean isSomebodys(String row) {
    return people.values().stream().anyMatch(it -> it.isIn(row));
  }

  private void report(int tipsADay, String sender, List<Told> told) {
    var named = told.stream().filter(Told::named).toList();
    double tied =
        named.stream()
            .mapToDouble(
                it -> 1.0 / told.stream().map(Told::slot).filter(it.slot()::equals).count())
            .sum();
    long joined =
        database.queryForList("select lookup from tip", String.class).stream()
            .filter(waited::contains)
            .count();
    log.info(
        "{}: {} tips a day, {}: {} of {} senders named, by chance {}; {} of them with their tip by"
            + " its release; look-up values join {} tips to what waited",
        TestDatabase.isPostgresql() ? "PostgreSQL" : "H2",
        tipsADay,
        sender.toLowerCase(Locale.ROOT).replace('_', ' '),
        named.size(),
        told.size(),
        Math.round((double) told.size() / RESIDENTS),
        Math.round(tied),
        joined);
  }

  private List<Errand> day(
      Instant begins, int tips, String sender, List<Phone> residents, List<Told> told) {
    var errands = new ArrayList<Errand>();
    for (int i = 0; i < ERRANDS_A_DAY; i++) {
      var phone = residents.get(random.nextInt(RESIDENTS));
      errands.add(new Errand(moment(begins), () -> runsAnErrand(phone)));
    }
    for (int i = 0; i < tips; i++) {
      var phone = sender.equals("KNOWN") ? residents.get(random.nextInt(RESIDENTS)) : someone();
      var at = moment(begins);
      errands.add(new Errand(at, () -> begins(phone, sender)));
      errands.add(
          new Errand(at.plusSeconds(60 + random.nextInt(240)), () -> told.add(tells(phone))));
    }
    for (int hour = 0; hour < DAY.toHours(); hour++) {
      errands.add(new Errand(begins.plus(Duration.ofHours(hour)), this::lookAfterKeys));
    }
    errands.sort(Comparator.comparing(Errand::at));
    return errands;
  }

  /// No timer runs by the clock that goes here.
  private void lookAfterKeys() {
    context
        .getBeansOfType(PeriodicJob.class)
        .forEach(
            (name, job) -> {
              if (name.endsWith("ShredKeys")) {
                job.run();
              }
            });
  }

  private Instant moment(Instant begins) {
    return begins.plusMillis(random.nextLong(DAY.toMillis()));
  }

  private void runsAnErrand(Phone phone) {
    switch (random.nextInt(10)) {
      case 0, 1, 2 -> phone.sends("/menu");
      case 3, 4 -> phone.sends("/pelatihan");
      case 5 -> phone.sends("/pendaftaranku");
      case 6, 7 -> phone.sends("/posko");
      case 8 -> phone.sends("/dataku");
      default -> phone.sends("/bahasa").taps("Indonesia");
    }
  }

  /// The first word of a sitting. Telegram shows newcomers START and nothing else.
  private void begins(Phone phone, String sender) {
    switch (sender.equals("KNOWN") ? random.nextInt(10) : 0) {
      case 0, 1 -> phone.sends("/start");
      case 2, 3 -> {}
      case 4 -> phone.sends("halo");
      default -> phone.sends("/menu");
    }
    if (sender.equals("AGREES_FIRST")) {
      phone.sends("/izin").taps("people.consent");
      learnsIds(phone);
    }
  }

  private Told tells(Phone phone) {
    var before = leftovers().keyTimes();
    TipsOnPhones.sendsTip(phone, "Sesuatu (contoh)");
    if (!leftovers().keyTimes().equals(before)) {
      keysTouched++;
    }
    waited.addAll(database.queryForList("select lookup from tip_waiting", String.class));
    look();
    var sender = requireNonNull(people.get(phone));
    return new Told(clock.instant(), sender, slot(), guess().filter(sender::equals).isPresent());
  }

  private Instant slot() {
    var now = wallClock.now();
    int hour =
        RELEASES.stream().filter(it -> it <= now.getHour()).max(Integer::compare).orElseThrow();
    return now.truncatedTo(DAYS).withHour(hour).toInstant();
  }

  private Phone someone() {
    long chat = nextChat++;
    var phone = neighbourhood.phone(chat, "Warga");
    people.put(phone, new Person(Long.toString(chat), Set.of()));
    return phone;
  }

  private void learnsIds(Phone phone) {
    var chat = requireNonNull(people.get(phone)).chat();
    var ids =
        database.queryForList(
            "select cast(id as varchar) from person where chat_id = " + chat, String.class);
    people.put(phone, new Person(chat, Set.copyOf(ids)));
  }

  private Optional<Person> guess() {
    var since = clock.instant().minus(SITTING);
    return traces.stream()
        .filter(it -> it.at().isAfter(since))
        .max(Comparator.comparing(Trace::at))
        .map(Trace::person)
        .or(() -> people.values().stream().skip(guesses.nextInt(people.size())).findFirst());
  }

  /// What is there now and wasn't before, or the other way round, and whose it is.
  private void look() {
    var now = new HashSet<String>();
    for (var table : leftovers().tables()) {
      database.queryForList("select * from " + table).forEach(row -> now.add(table + row.values()));
    }
    var changed = new ArrayList<String>();
    now.stream().filter(it -> !rows.contains(it)).forEach(changed::add);
    rows.stream().filter(it -> !now.contains(it)).forEach(changed::add);
    rows = now;
    var sent = neighbourhood.throughOutbox();
    sent.stream()
        .skip(throughOutbox)
        .map(Outgoing::chat)
        .map(String::valueOf)
        .forEach(changed::add);
    throughOutbox = sent.size();
    for (var person : people.values()) {
      if (changed.stream().anyMatch(person::isIn)) {
        traces.add(new Trace(clock.instant(), person));
      }
    }
  }
}
