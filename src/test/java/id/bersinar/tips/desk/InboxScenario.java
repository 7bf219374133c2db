package id.bersinar.tips.desk;

import static id.bersinar.tips.TipsOnPhones.SEEN;

import id.bersinar.scenario.Phone;
import id.bersinar.tips.TipScenario;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// Two officers of one desk with their inboxes open.
@SuppressWarnings("NullAway.Init") // injected
abstract class InboxScenario extends TipScenario {

  @Autowired JdbcTemplate database;
  Phone first;
  Phone second;

  @BeforeEach
  void twoOfficers() {
    first = officer("Petugas satu (contoh)", "Polsek contoh");
    second = colleague(first, "Petugas dua (contoh)", "Polres contoh");
  }

  String aTip() {
    return tip(neighbourhood.phone("Sari (contoh)"), SEEN);
  }

  void theSenderAdds(String receipt, String words) {
    neighbourhood
        .phone("Sari (contoh)")
        .sends("/cek")
        .sends(receipt)
        .sends(words)
        .taps("tips.send")
        .sees("tips.words-sent", "tips.waiting");
    letGo();
  }

  void quiet() {
    first.sends("/menu");
    second.sends("/menu");
  }
}
