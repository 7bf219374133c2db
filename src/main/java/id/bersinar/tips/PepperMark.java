package id.bersinar.tips;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which pepper the receipts in the database were given out with, so that a start with another one
/// is noticed.
@Component
class PepperMark {

  private final JdbcClient database;

  PepperMark(JdbcClient database) {
    this.database = database;
  }

  /// The fingerprint; absent before the first start.
  Optional<String> fingerprint() {
    return database.sql("select fingerprint from receipt_pepper").query(String.class).optional();
  }

  /// Keeps it, unless there is one.
  ///
  /// @return the one that is kept, which another process may just have brought
  String keep(String fingerprint) {
    try {
      if (fingerprint().isEmpty()) {
        database
            .sql("insert into receipt_pepper (fingerprint) values (:it)")
            .param("it", fingerprint)
            .update();
      }
    } catch (DuplicateKeyException other) {
      // It was first.
    }
    return fingerprint().orElseThrow();
  }
}
