package id.bersinar.tips.intake;

import id.bersinar.area.WallClock;
import id.bersinar.storage.Durability;
import id.bersinar.tips.access.DeskPublicKeys;
import id.bersinar.tips.record.KeptReceipts;
import id.bersinar.tips.record.Seal;
import id.bersinar.tips.record.ShredKeys;
import id.bersinar.tips.record.TipKeys;
import id.bersinar.tips.record.Tips;
import id.bersinar.tips.record.WaitingRoom;
import id.bersinar.tips.secrets.FreshReceipts;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/// What tests in other rooms do with the intake.
public final class IntakeInTests {

  private IntakeInTests() {}

  /// Releases what is due.
  public static void sweep(ApplicationContext context) {
    context.getBean(Release.class).run();
  }

  /// The intake as it is, but for how it learns that something is on disk.
  public static Intake with(Durability durability, ApplicationContext context) {
    return new Intake(
        context.getBean(FreshReceipts.class),
        context.getBean(KeptReceipts.class),
        context.getBean(Seal.class),
        context.getBean(ShredKeys.class),
        context.getBean(TipKeys.class),
        context.getBean(DeskPublicKeys.class),
        context.getBean(WaitingRoom.class),
        context.getBean(Tips.class),
        durability,
        context.getBean(TransactionTemplate.class),
        context.getBean(WallClock.class));
  }
}
