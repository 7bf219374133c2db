package id.bersinar.storage;

import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.stereotype.Component;

/// The order in which a statement with a limit locks rows that it finds by an index.
@Component
public class ClaimOrder {

  private final boolean postgresql;

  ClaimOrder(DataSourceProperties settings) {
    postgresql = Postgresql.isNamedBy(settings.determineUrl());
  }

  /// The clause for that order, which is the index's. None for H2: it takes the rows as they stand
  /// in the index anyway, and told to sort them it would look at all and lock all, whatever the
  /// limit.
  public String by(String columns) {
    return postgresql ? " order by " + columns : "";
  }
}
