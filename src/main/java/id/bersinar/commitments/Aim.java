package id.bersinar.commitments;

import static java.util.Comparator.comparingInt;

import id.bersinar.dialogue.Text;
import id.bersinar.people.Strategy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/// What a commitment serves, where that was said.
record Aim(Optional<Strategy> strategy, Optional<Stage> stage) {

  static final String NO_STRATEGY = "commitments.strategy.none";
  static final String NO_STAGE = "commitments.stage.none";

  /// What serves none comes last.
  static final Comparator<Aim> ORDER =
      comparingInt((Aim it) -> place(it.strategy())).thenComparingInt(it -> place(it.stage()));

  private static final String NONE = "NONE";

  private static int place(Optional<? extends Enum<?>> one) {
    return one.map(Enum::ordinal).orElse(Integer.MAX_VALUE);
  }

  static Aim read(ResultSet row) throws SQLException {
    return new Aim(
        named(row.getString("strategy"), Strategy.values()),
        named(row.getString("stage"), Stage.values()));
  }

  private static <E extends Enum<E>> Optional<E> named(String name, E[] all) {
    return Arrays.stream(all).filter(it -> it.name().equals(name)).findFirst();
  }

  /// As it is stored.
  String strategyName() {
    return strategy.map(Enum::name).orElse(NONE);
  }

  /// The same.
  String stageName() {
    return stage.map(Enum::name).orElse(NONE);
  }

  Text strategyLabel() {
    return strategy.map(Strategy::label).orElseGet(() -> Text.of(NO_STRATEGY));
  }

  Text stageLabel() {
    return stage.map(Stage::label).orElseGet(() -> Text.of(NO_STAGE));
  }
}
