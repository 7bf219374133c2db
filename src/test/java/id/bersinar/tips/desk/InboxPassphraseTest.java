package id.bersinar.tips.desk;

import static id.bersinar.tips.TipsOnPhones.SEEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bersinar.scenario.Phone;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/// How a passphrase is chosen, typed and lost.
class InboxPassphraseTest extends InboxScenario {

  @Test
  void fiveWordsAreProposedAndOthersUntilTheyPlease() {
    var third = neighbourhood.liaison("Petugas tiga (contoh)", "Kantor tiga contoh");
    var before = proposal(third.sends("/laporan").sees("tips.door.choose"));
    var words = proposal(third.taps("tips.door.others").sees("tips.door.choose"));
    assertThat(words).isNotEqualTo(before).matches("([a-z]+ ){4}[a-z]+");
    third.taps("tips.door.use").sees("tips.door.repeat").sends(before).sees("tips.door.different");
    assertThat(proposal(third)).isEqualTo(words);
    third.taps("tips.door.use").sends(words).sees("tips.door.chosen");
    third.holdsNothingOf(words, before);
    clock.advance(Duration.ofMinutes(11));
    third.sends("/laporan").sees("tips.door.locked").sends(words).sees("tips.door.without-share");
  }

  private static String proposal(Phone phone) {
    return phone
        .news()
        .getLast()
        .lines()
        .dropWhile(it -> !it.endsWith("lima kata acak:"))
        .skip(2)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPassphraseThatIsSoonGuessedIsNotTaken() {
    var third = neighbourhood.liaison("Petugas tiga (contoh)", "Kantor tiga contoh");
    third.sends("/laporan").sends("123456789012").sees("tips.door.weak.no-letters");
    third.holdsNothingOf("123456789012");
    third.sends("abcabcabcabc").sees("tips.door.weak.repeated");
    third.sends("rahasia 1945").sees("tips.door.weak.common");
    third.sends(PASSPHRASE).sees("tips.door.repeat").sends(PASSPHRASE).sees("tips.door.chosen");
  }

  @Test
  void aPassphraseMustBeLongAndTypedTwiceTheSame() {
    neighbourhood
        .liaison("Petugas tiga (contoh)", "Polsek contoh")
        .sends("/laporan")
        .sends("pendek")
        .sees("tips.door.weak.too-short")
        .sends(PASSPHRASE)
        .sees("tips.door.repeat")
        .sends(PASSPHRASE + " lain")
        .sees("tips.door.different", "tips.door.choose");
  }

  @Test
  void whoGuessesAPassphraseIsSlowedDown() {
    clock.advance(Duration.ofMinutes(11));
    first.sends("/laporan");
    for (int count = 0; count < 5; count++) {
      first.sends("bukan ini frasanya").sees("tips.door.wrong");
    }
    first.sends(PASSPHRASE).sees("tunggu 1 menit").seesNothingOf("laporan baru");
    clock.advance(Duration.ofMinutes(1));
    first.sends(PASSPHRASE).sees("Tidak ada laporan baru");
    clock.advance(Duration.ofMinutes(11));
    first.sends("/laporan").sends("bukan ini frasanya").sees("tips.door.wrong");
    first.sends(PASSPHRASE).sees("Tidak ada laporan baru");
  }

  @Test
  void aPassphraseDisappearsFromTheChatAtOnce() {
    first.holdsNothingOf(PASSPHRASE);
    clock.advance(Duration.ofMinutes(11));
    first
        .sends("/laporan")
        .sends("bukan ini frasanya")
        .sees("tips.door.wrong")
        .holdsNothingOf("bukan ini frasanya")
        .sends(PASSPHRASE)
        .sees("tips.inbox.heading")
        .holdsNothingOf(PASSPHRASE);
  }

  @Test
  void aPassphraseThatIsTypedWhileTheInboxIsOpenDisappearsWhereverItIs() {
    first.sends("/menu").sends("  Empat kata YANG tak biasa");
    first.sees("tips.door.passphrase-deleted").holdsNothingOf("Empat kata YANG");
    first.sends("/pengingat").sends(PASSPHRASE).sees("tips.door.passphrase-deleted");
    first.holdsNothingOf(PASSPHRASE).sends("/menu").sends("empat kata lain");
    first.seesNothingOf("tips.door.passphrase-deleted");
    // A colleague's own phone has nothing to do with it.
    neighbourhood
        .phone("Sari (contoh)")
        .sends(PASSPHRASE)
        .seesNothingOf("tips.door.passphrase-deleted");
    clock.advance(Duration.ofMinutes(11));
    first.sends(PASSPHRASE).seesNothingOf("tips.door.passphrase-deleted");
  }

  @Test
  void aPassphraseThatWasNotHeardToTheEndIsNeverTakenForWords() {
    var receipt = aTip();
    first.sends("/laporan").taps("tips.age.today").taps("tips.act.claim").taps("tips.act.ask");
    clock.advance(Duration.ofMinutes(11));
    first.sends("Apa?").sees("tips.door.locked");
    database.execute("alter table audit_chain rename to away");
    assertThatThrownBy(() -> first.sends(PASSPHRASE)).isInstanceOf(DataAccessException.class);
    database.execute("alter table away rename to audit_chain");
    first.sends(PASSPHRASE).sees("tips.inbox.ask-words");
    // Typed once more by an impatient thumb.
    first.sends(PASSPHRASE).sees("tips.door.passphrase-deleted").holdsNothingOf(PASSPHRASE);
    neighbourhood
        .phone("Sari (contoh)")
        .sends("/cek")
        .sends(receipt)
        .seesNothingOf(PASSPHRASE, "tips.inbox.asked");
  }

  @Test
  void whoLostThePassphraseStartsAgainAndIsGivenAccessByAColleague() {
    aTip();
    clock.advance(Duration.ofMinutes(11));
    first
        .sends("/laporan")
        .taps("tips.door.forgotten")
        .sees("tips.door.confirm-forgetting")
        .taps("tips.door.forget-yes");
    choosesPassphrase(first.sends("/batal")).sees("tips.door.without-share");
    second.sends("/laporan").sends(PASSPHRASE).taps("tips.door.grant").taps("tips.door.grant-yes");
    first.taps("tips.refresh").taps("tips.age.today").sees(SEEN);
  }
}
