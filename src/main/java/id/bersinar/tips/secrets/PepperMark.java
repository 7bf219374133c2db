package id.bersinar.tips.secrets;

import id.bersinar.storage.Durability;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which pepper the receipts in the database were given out with, so that a start with another one
/// is noticed.
@Component
class PepperMark {

  private final JdbcClient database;
  private final Durability durability;

  PepperMark(JdbcClient database, Durability durability) {
    this.database = database;
    this.durability = durability;
  }

  /// The fingerprint; absent before the first start.
  Optional<String> fingerprint() {
    return database.sql("select fingerprint from receipt_pepper").query(String.class).optional();
  }

  /// Keeps it unless there is one already.
  ///
  /// @return the one that is on disk then
  String keep(String fingerprint) {
    try {
      database
          .sql("insert into receipt_pepper (fingerprint) values (:it)")
          .param("it", fingerprint)
          .update();
    } catch (DuplicateKeyException e) {
      // Another process that started at the same time was first.
    }
    durability.flush();
    return fingerprint().orElseThrow();
  }
}
