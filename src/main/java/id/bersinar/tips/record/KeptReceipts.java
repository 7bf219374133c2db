package id.bersinar.tips.record;

import id.bersinar.storage.AesGcm;
import id.bersinar.tips.secrets.Hkdf;
import id.bersinar.tips.secrets.KeyFiles;
import id.bersinar.tips.secrets.Receipt;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Receipts of tips that were handed in a moment ago, so that one that is lost on its way to the
/// sender can be said again. Whoever doesn't have the number of the hand-in neither finds nor opens
/// one; whoever has it sees the sender's chat.
@Component
public class KeptReceipts {

  private static final String CONTEXT = "kept-receipt";

  private final JdbcClient database;
  private final byte[] key;

  KeptReceipts(JdbcClient database, KeyFiles keys) {
    this.database = database;
    this.key = keys.key(CONTEXT);
  }

  /// @param lookup the tip's look-up value
  public record Kept(Receipt receipt, String lookup) {
    private static Kept parse(String written) {
      return new Kept(
          new Receipt(written.substring(0, Receipt.LENGTH)), written.substring(Receipt.LENGTH));
    }

    private String written() {
      return receipt.digits() + lookup;
    }
  }

  /// Keeps it with the running transaction, in which its tip is kept.
  public void keep(HandIn handIn, Kept receipt, LocalDate today) {
    var sealed =
        AesGcm.seal(
            derived(handIn, "seal"), receipt.written().getBytes(StandardCharsets.UTF_8), CONTEXT);
    insert(new Row(lookup(handIn), sealed, today));
  }

  public Optional<Kept> find(HandIn handIn) {
    return database
        .sql("select sealed from receipt_waiting where lookup = :lookup")
        .param("lookup", lookup(handIn))
        .query((rows, _) -> rows.getBytes("sealed"))
        .optional()
        .map(it -> open(handIn, it));
  }

  private Kept open(HandIn handIn, byte[] sealed) {
    try {
      var written = AesGcm.open(derived(handIn, "seal"), sealed, CONTEXT);
      return Kept.parse(new String(written, StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a kept receipt was changed", e);
    }
  }

  /// Writes all of them anew within the running transaction, in an order that says nothing of when
  /// they came.
  public void mix() {
    var rows =
        database
            .sql("select lookup, sealed, received_on from receipt_waiting for update")
            .query(
                (row, _) ->
                    new Row(
                        row.getString("lookup"),
                        row.getBytes("sealed"),
                        row.getObject("received_on", LocalDate.class)))
            .list();
    if (!rows.isEmpty()) {
      // Only these: another may come in meanwhile.
      database
          .sql("delete from receipt_waiting where lookup in (:lookups)")
          .param("lookups", rows.stream().map(Row::lookup).toList())
          .update();
      inOrderOfLookup(rows).forEach(this::insert);
    }
  }

  private static List<Row> inOrderOfLookup(List<Row> rows) {
    return rows.stream().sorted(Comparator.comparing(Row::lookup)).toList();
  }

  void forgetBefore(LocalDate day) {
    database.sql("delete from receipt_waiting where received_on < :day").param("day", day).update();
  }

  private void insert(Row row) {
    database
        .sql(
            "insert into receipt_waiting (lookup, sealed, received_on)"
                + " values (:lookup, :sealed, :day)")
        .param("lookup", row.lookup())
        .param("sealed", row.sealed())
        .param("day", row.receivedOn())
        .update();
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Row(String lookup, byte[] sealed, LocalDate receivedOn) {}

  private String lookup(HandIn handIn) {
    return HexFormat.of().formatHex(derived(handIn, "lookup"));
  }

  private byte[] derived(HandIn handIn, String purpose) {
    var secret = Hkdf.derive(key, handIn.number());
    return Hkdf.derive(secret, purpose);
  }
}
