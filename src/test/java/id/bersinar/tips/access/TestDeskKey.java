package id.bersinar.tips.access;

import id.bersinar.area.Areas;
import id.bersinar.area.Desk;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationContext;

/// A desk's key of which only the test holds the private half, in use as after the first officer
/// has chosen a passphrase.
public final class TestDeskKey {

  private TestDeskKey() {}

  /// Within the running transaction.
  ///
  /// @return as a wrap of a tip names it
  public static String put(ApplicationContext context, Desk desk, byte[] publicKey, LocalDate day) {
    var key =
        new DeskKey(context.getBean(Areas.class).desk(Optional.empty(), desk), publicKey, day);
    var real = context.getBean(Vouchers.class).seal(key);
    return context.getBean(DeskKeys.class).save(real).holder();
  }
}
