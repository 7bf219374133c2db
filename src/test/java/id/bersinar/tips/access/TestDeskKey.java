package id.bersinar.tips.access;

import id.bersinar.area.Areas;
import id.bersinar.area.Desk;
import id.bersinar.tips.secrets.Hpke;
import id.bersinar.tips.secrets.Signing;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/// A desk's key of which only the test holds the private half, in use as after the first officer
/// has chosen a passphrase.
public final class TestDeskKey {

  private static final long STAND_IN = 4711;

  private TestDeskKey() {}

  /// Within the running transaction. Somebody who never says a word stands in for the officer.
  ///
  /// @return as a wrap of a tip names it
  public static String put(ApplicationContext context, Desk desk, Hpke.Pair pair, LocalDate day) {
    var here = context.getBean(Areas.class).desk(Optional.empty(), desk);
    var vouchers = context.getBean(Vouchers.class);
    var key =
        context
            .getBean(DeskKeys.class)
            .save(vouchers.seal(new DeskKey(here, pair.publicKey(), day)));
    var officer = UUID.randomUUID();
    context
        .getBean(JdbcTemplate.class)
        .update(
            "insert into person (id, chat_id, language, first_seen, reachable)"
                + " values (?, ?, 'id', ?, false)",
            officer,
            STAND_IN,
            day);
    var made = new OfficerKey(officer, here, new byte[16], pair.publicKey(), new byte[16]);
    var own = vouchers.seal(made.signsWith(Signing.of(pair).publicKey()));
    context.getBean(OfficerKeys.class).save(own);
    vouchers.letIn(pair, own);
    own.share(key.getId(), pair.privateKey());
    return key.holder();
  }

  /// Before the first officer comes.
  public static void forgetStandIn(ApplicationContext context) {
    context.getBean(JdbcTemplate.class).update("delete from person where chat_id = ?", STAND_IN);
  }
}
