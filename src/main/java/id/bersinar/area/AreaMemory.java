package id.bersinar.area;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What is known of the areas, kept in memory, as it is asked for in every line that tells a time.
@Component
class AreaMemory {

  private final Kelurahans kelurahans;
  private final TransactionTemplate reading;
  private final Supplier<List<Contents>> areas;

  AreaMemory(Kelurahans kelurahans, PlatformTransactionManager transactions, Imports imports) {
    this.kelurahans = kelurahans;
    this.reading = new TransactionTemplate(transactions);
    this.reading.setReadOnly(true);
    this.areas = imports.keep(this::read);
  }

  /// What is known of one area.
  record Contents(
      Area area, boolean home, List<Segment> segments, List<ChainOfCommand<String>> chains) {}

  List<Contents> areas() {
    return areas.get();
  }

  private List<Contents> read() {
    return reading.execute(
        _ ->
            kelurahans.findAll().stream()
                .map(it -> new Contents(it.area(), it.isHome(), it.segments(), it.chains()))
                .toList());
  }
}
