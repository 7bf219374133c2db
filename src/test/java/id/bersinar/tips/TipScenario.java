package id.bersinar.tips;

import id.bersinar.people.Desk;
import id.bersinar.scenario.Phone;
import id.bersinar.scenario.ScenarioTest;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.support.TransactionTemplate;

/// A neighbourhood whose police can receive tips.
@SuppressWarnings("NullAway.Init") // injected
abstract class TipScenario extends ScenarioTest {

  static final String PASSPHRASE = "empat kata yang tak biasa";

  @Autowired protected TransactionTemplate transactions;
  @Autowired private DeskKeys deskKeys;
  @Autowired private Intake intake;
  @Autowired private Release release;

  @Value("${bersinar.tips.slot}")
  private Duration slot;

  /// As after the first officer has chosen a passphrase; nobody holds the key's other half.
  @BeforeEach
  void openTheChannel() {
    transactions.executeWithoutResult(
        _ ->
            deskKeys.save(new DeskKey(Desk.POLSEK, Hpke.Pair.fresh().publicKey(), intake.today())));
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
