package id.bersinar.tips;

import id.bersinar.area.Desk;
import id.bersinar.area.WallClock;
import id.bersinar.scenario.Phone;
import id.bersinar.scenario.ScenarioTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.support.TransactionTemplate;

/// A neighbourhood whose police can receive tips.
@SuppressWarnings("NullAway.Init") // injected
abstract class TipScenario extends ScenarioTest {

  static final String PASSPHRASE = "empat kata yang tak biasa";

  /// A tip with every part told.
  static final Draft TOLD =
      Draft.EMPTY
          .with(Report.Subject.DEALING)
          .withSeen("Isi contoh")
          .with(new Report.Where(Optional.empty(), "Gang contoh"))
          .with(new Report.When(Optional.of(Report.Usual.TODAY), ""))
          .with(Report.Origin.UNKNOWN);

  @Autowired protected TransactionTemplate transactions;
  @Autowired private DeskKeys deskKeys;
  @Autowired private WallClock wallClock;
  @Autowired private Release release;

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
    var key = new DeskKey(Optional.empty(), Desk.POLSEK, pair.publicKey(), wallClock.today());
    holder = key.holder();
    transactions.executeWithoutResult(_ -> deskKeys.save(key));
    // The clock was set back: the next slot has not begun.
    release.sweep();
  }

  /// What has been handed in reaches the officers.
  final void letGo() {
    clock.advance(slot);
    release.sweep();
  }

  /// Sends a whole tip, which reaches the officers, and returns its receipt.
  final String tip(Phone phone, String seen) {
    var receipt = TipsOnPhones.sendsTip(phone, seen);
    letGo();
    return receipt;
  }

  /// What the only tip says, as far as it was sealed before there was an officer.
  final List<Content> contents(TipEntry.Kind kind) {
    return transactions.execute(
        _ -> {
          var tip = tips.open(Desk.POLSEK).getFirst();
          var keys = tipKeys.open(tip, Map.of(holder, pair)).orElseThrow();
          return entries.findByTipOrderByPlace(tip.getId()).stream()
              .filter(entry -> entry.kind() == kind)
              .map(entry -> seal.open(keys, entry))
              .toList();
        });
  }

  /// The first officer of the Polsek, with the inbox open.
  final Phone officer(String name, String institution) {
    return choosesPassphrase(neighbourhood.liaison(name, institution));
  }

  /// Another officer of the Polsek, who got access from a colleague.
  final Phone colleague(Phone first, String name, String institution) {
    var second = choosesPassphrase(neighbourhood.liaison(name, institution));
    second.sees("Minta rekan semeja");
    first
        .sends("/laporan")
        .taps("Beri akses: " + institution)
        .sees("Pastikan Anda mengenal")
        .taps("Ya, beri akses")
        .sees("Akses sudah diberikan");
    second.taps("Muat ulang").sees("Kotak laporan");
    return second;
  }

  static Phone choosesPassphrase(Phone officer) {
    return officer
        .sends("/laporan")
        .sees("Ketik frasa sandi baru")
        .sends(PASSPHRASE)
        .sees("sekali lagi")
        .sends(PASSPHRASE)
        .sees("Frasa sandi sudah disimpan");
  }
}
