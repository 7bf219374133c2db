package id.bersinar.tips;

import java.util.Optional;
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

  void keep(String fingerprint) {
    if (fingerprint().isEmpty()) {
      database
          .sql("insert into receipt_pepper (fingerprint) values (:it)")
          .param("it", fingerprint)
          .update();
    }
  }
}
