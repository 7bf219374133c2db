package id.bersinar.tips.intake;

import id.bersinar.tips.TipScenario;
import id.bersinar.tips.record.HandIn;
import id.bersinar.tips.secrets.Stretching;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// How well somebody ties tips to their senders who has the whole database and sees when officers
/// are told. Not part of the build: `docs/measurements.md` says how to run it.
///
/// The attacker is given more than 5,000 people's everyday traffic would tell: for each slot
/// exactly who sent a tip in it, and in which order they did. What is left is to say whose is
/// which, by whatever order the database shows.
@SuppressWarnings("NullAway.Init") // injected
class LinkingSimulation extends TipScenario {

  private static final Logger log = LoggerFactory.getLogger(LinkingSimulation.class);
  private static final int TIPS = 1000;
  private static final int USERS = 5000;
  private static final double TIPS_IN_A_SLOT = 4;
  private static final long SEED = 20_261_125;

  @Autowired private Intake intake;
  @Autowired private Stretching stretching;
  @Autowired private JdbcTemplate database;

  /// What the attacker wants to know: by a tip's day of receipt nothing, so by its look-up value.
  private final Map<String, Integer> senders = new HashMap<>();

  @Test
  void tipsAreTiedToSendersNoBetterThanByChance() {
    var random = new Random(SEED);
    var hits = new HashMap<String, Integer>();
    double chance = 0;
    for (int sent = 0; sent < TIPS; ) {
      int batch = Math.min(TIPS - sent, 1 + poisson(random));
      var known = database.queryForList("select lookup from tip", String.class);
      var order = new ArrayList<Integer>();
      for (int place = 0; place < batch; place++) {
        int sender = random.nextInt(USERS);
        order.add(sender);
        var receipt = intake.accept(HandIn.fresh(), TOLD, Optional.empty(), POLSEK, false);
        senders.put(stretching.stretch(receipt).lookup(), sender);
        clock.advance(Duration.ofSeconds(random.nextInt(10)));
      }
      letGo();
      var rows = new ArrayList<>(database.queryForList("select lookup from tip", String.class));
      rows.removeAll(known);
      for (var guess : guesses(rows, known).entrySet()) {
        int right = 0;
        for (int place = 0; place < batch; place++) {
          right += order.get(place).equals(senders.get(guess.getValue().get(place))) ? 1 : 0;
        }
        hits.merge(guess.getKey(), right, Integer::sum);
      }
      // On average one of a batch falls into its place by chance.
      chance += 1;
      sent += batch;
    }
    for (var hit : hits.entrySet()) {
      log.info(
          "by {}: {} of {} tips tied to their sender, by chance {}",
          hit.getKey(),
          hit.getValue(),
          TIPS,
          (int) chance);
    }
  }

  private Map<String, List<String>> guesses(List<String> rows, List<String> known) {
    var byId =
        new ArrayList<>(database.queryForList("select lookup from tip order by id", String.class));
    byId.removeAll(known);
    var byShredKey =
        new ArrayList<>(
            database.queryForList("select lookup from tip order by shred_key", String.class));
    byShredKey.removeAll(known);
    var byLookup = new ArrayList<>(rows);
    byLookup.sort(Comparator.naturalOrder());
    return Map.of(
        "order of rows", rows,
        "id", byId,
        "key's name", byShredKey,
        "look-up value", byLookup);
  }

  private static int poisson(Random random) {
    double limit = Math.exp(-TIPS_IN_A_SLOT);
    int count = 0;
    for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
      count++;
    }
    return count;
  }
}
