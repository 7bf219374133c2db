package id.bersinar.tips;

import id.bersinar.area.AreaDesk;
import id.bersinar.area.Desk;
import id.bersinar.area.WallClock;
import id.bersinar.scenario.Phone;
import id.bersinar.scenario.ScenarioTest;
import id.bersinar.tips.access.TestDeskKey;
import id.bersinar.tips.intake.IntakeInTests;
import id.bersinar.tips.record.Content;
import id.bersinar.tips.record.Report;
import id.bersinar.tips.record.Seal;
import id.bersinar.tips.record.TipEntries;
import id.bersinar.tips.record.TipEntry;
import id.bersinar.tips.record.TipKeys;
import id.bersinar.tips.record.Tips;
import id.bersinar.tips.secrets.Hpke;
import id.bersinar.tips.sender.PhotosInTests;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.support.TransactionTemplate;

/// A neighbourhood whose police can receive tips.
@SuppressWarnings("NullAway.Init") // injected
public abstract class TipScenario extends ScenarioTest {

  /// The home area's, where there may be no area yet.
  public static final AreaDesk POLSEK = new AreaDesk(Optional.empty(), true, Desk.POLSEK);

  public static final String PASSPHRASE = "empat kata yang tak biasa";

  /// A tip with every part told.
  public static final Report TOLD =
      new Report(
          Report.Subject.DEALING,
          "Isi contoh",
          new Report.Where(Optional.empty(), "Gang contoh"),
          new Report.When(Optional.of(Report.Usual.TODAY), ""),
          Report.Origin.UNKNOWN,
          LocalDate.of(2026, 11, 24));

  @Autowired protected TransactionTemplate transactions;
  @Autowired private WallClock wallClock;

  @Autowired private Tips tips;
  @Autowired private TipEntries entries;
  @Autowired private TipKeys tipKeys;
  @Autowired private Seal seal;
  private final Hpke.Pair pair = Hpke.Pair.fresh();
  private String holder = "";

  @Value("${bersinar.tips.slot}")
  private Duration slot;

  /// As after the first officer has chosen a passphrase; only this test holds the other half.
  @BeforeEach
  void openTheChannel() {
    holder =
        transactions.execute(_ -> TestDeskKey.put(context, Desk.POLSEK, pair, wallClock.today()));
    // The clock was set back: the slot that it shows begins.
    IntakeInTests.sweep(context);
    PhotosInTests.forget(context, clock);
  }

  /// What has been handed in reaches the officers.
  protected final void letGo() {
    clock.advance(slot);
    IntakeInTests.sweep(context);
  }

  /// Sends a whole tip, which reaches the officers, and returns its receipt.
  protected final String tip(Phone phone, String seen) {
    var receipt = TipsOnPhones.sendsTip(phone, seen);
    letGo();
    return receipt;
  }

  /// What the only tip says, as far as it was sealed before there was an officer.
  protected final List<Content> contents(TipEntry.Kind kind) {
    return transactions.execute(
        _ -> {
          var tip = tips.open(POLSEK).getFirst();
          var keys = tipKeys.open(tip, Map.of(holder, pair)).orElseThrow();
          var said =
              kind == TipEntry.Kind.PICTURE
                  ? entries.findByTipAndKind(tip.getId(), kind).stream().toList()
                  : entries.saidIn(tip.getId());
          return said.stream()
              .filter(entry -> entry.kind() == kind)
              .map(entry -> seal.open(keys, entry))
              .toList();
        });
  }

  /// The first officer of the Polsek, with the inbox open.
  protected final Phone officer(String name, String institution) {
    TestDeskKey.forgetStandIn(context);
    return choosesPassphrase(neighbourhood.liaison(name, institution));
  }

  /// Another officer of the Polsek, who got access from a colleague.
  protected final Phone colleague(Phone first, String name, String institution) {
    return letsIn(first, neighbourhood.liaison(name, institution), institution);
  }

  /// An officer who has joined chooses a passphrase and gets access from a colleague.
  protected static Phone letsIn(Phone first, Phone officer, String institution) {
    var second = choosesPassphrase(officer);
    second.sees("tips.door.without-share");
    first
        .sends("/laporan")
        .taps("Beri akses: " + institution)
        .sees("tips.door.confirm-grant")
        .taps("tips.door.grant-yes")
        .sees("tips.door.granted");
    second.taps("tips.refresh").sees("tips.inbox.heading");
    return second;
  }

  public static Phone choosesPassphrase(Phone officer) {
    return officer
        .sends("/laporan")
        .sees("tips.door.choose")
        .sends(PASSPHRASE)
        .sees("tips.door.repeat")
        .sends(PASSPHRASE)
        .sees("tips.door.chosen");
  }
}
