package id.bersinar.tips.intake;

import static java.util.Objects.requireNonNull;

import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.scenario.Phone;
import id.bersinar.scenario.TestDatabase;
import id.bersinar.tips.TipScenario;
import id.bersinar.tips.TipsOnPhones;
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
import org.springframework.jdbc.core.JdbcTemplate;

/// How well somebody names the senders of tips who knows to the second when each tip was handed in
/// (of PostgreSQL's logs) and sees each row that is written, changed or deleted, with its moment.
/// Not part of the build: `docs/measurements.md` says how to run it.
///
/// They name whoever the last row before the tip is of, within a quarter of an hour; where there
/// is none, anybody of whom a row exists.
@SuppressWarnings("NullAway.Init") // injected
class TraceSimulation extends TipScenario {

  private static final Logger log = LoggerFactory.getLogger(TraceSimulation.class);
  private static final int RESIDENTS = 50;
  private static final int ERRANDS_A_DAY = 150;
  private static final int LEAST_TIPS = 30;
  private static final Duration DAY = Duration.ofHours(16);
  private static final Duration SITTING = Duration.ofMinutes(15);
  private static final long SEED = 20_261_126;

  @Autowired private JdbcTemplate database;

  private final Random random = new Random(SEED);
  private final List<Trace> traces = new ArrayList<>();
  private final Map<Phone, Person> people = new HashMap<>();
  private Set<String> rows = Set.of();
  private int throughOutbox;
  private long nextChat = 700_000_001;

  private record Trace(Instant at, Person person) {}

  /// By what a row can be somebody's.
  private record Person(String chat, Set<String> ids) {
    boolean isIn(String row) {
      return row.contains(chat) || ids.stream().anyMatch(row::contains);
    }
  }

  private record Errand(Instant at, boolean tip) {}

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
      phone.sends("/start").taps("people.consent");
      residents.add(phone);
      learnsIds(phone);
    }
    look();
    traces.clear();
    int tips = 0;
    int named = 0;
    double chance = 0;
    double tied = 0;
    var begins = clock.instant();
    while (tips < LEAST_TIPS) {
      int released = 0;
      double namedToday = 0;
      for (var errand : day(begins, tipsADay)) {
        clock.moveTo(errand.at());
        if (!errand.tip()) {
          runsAnErrand(residents.get(random.nextInt(RESIDENTS)));
          continue;
        }
        var phone = sends(sender, residents);
        tips++;
        released++;
        var guess = guess();
        boolean right = guess.isPresent() && guess.get().equals(people.get(phone));
        named += right ? 1 : 0;
        namedToday += right ? 1 : 0;
        chance += 1.0 / RESIDENTS;
        look();
      }
      letGo();
      look();
      // Who told is known, and what was told is known; which is whose has to be guessed, within
      // one of four releases.
      tied += namedToday / Math.max(1, released / 4.0);
      begins = begins.plus(Duration.ofDays(1));
    }
    log.info(
        "{}: {} tips a day, {}: {} of {} senders named, by chance {}; {} of them with their tip",
        TestDatabase.isPostgresql() ? "PostgreSQL" : "H2",
        tipsADay,
        sender.toLowerCase(Locale.ROOT).replace('_', ' '),
        named,
        tips,
        Math.round(chance),
        Math.round(tied));
  }

  private List<Errand> day(Instant begins, int tips) {
    var errands = new ArrayList<Errand>();
    for (int i = 0; i < ERRANDS_A_DAY + tips; i++) {
      var at = begins.plusMillis(random.nextLong(DAY.toMillis()));
      errands.add(new Errand(at, i >= ERRANDS_A_DAY));
    }
    errands.sort(Comparator.comparing(Errand::at));
    return errands;
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
    look();
  }

  /// A whole sitting, from the first word to the tip.
  private Phone sends(String sender, List<Phone> residents) {
    var phone = sender.equals("KNOWN") ? residents.get(random.nextInt(RESIDENTS)) : someone();
    switch (random.nextInt(10)) {
      case 0, 1 -> phone.sends("/start");
      case 2, 3 -> {}
      case 4 -> phone.sends("halo");
      default -> phone.sends("/menu");
    }
    if (sender.equals("AGREES_FIRST")) {
      phone.sends("/start").taps("people.consent");
      learnsIds(phone);
    }
    look();
    clock.advance(Duration.ofSeconds(60 + random.nextInt(240)));
    TipsOnPhones.sendsTip(phone, "Sesuatu (contoh)");
    return phone;
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
        .or(() -> people.values().stream().skip(random.nextInt(people.size())).findFirst());
  }

  /// What is there now and wasn't before, or the other way round, and whose it is.
  private void look() {
    var now = new HashSet<String>();
    for (var table : tables()) {
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

  private List<String> tables() {
    return database.queryForList(
        "select table_name from information_schema.tables"
            + " where lower(table_schema) = 'public' and table_type = 'BASE TABLE'"
            + " and lower(table_name) not like 'flyway%' and lower(table_name) not like 'qrtz%'",
        String.class);
  }
}
