package id.bersinar.tips.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("the server's locale is for all")
class PassphraseTest {

  @ParameterizedTest
  @CsvSource({
    "kopi pagi, TOO_SHORT",
    "123456789012, NO_LETTERS",
    "0812 3456 7890 12, NO_LETTERS",
    "!!!! ???? !!!!, NO_LETTERS",
    "aaaaaaaaaaaaaaa, REPEATED",
    "abcabcabcabc, REPEATED",
    "kudakudakudakud, REPEATED",
    "Meja kuning meja KUNING, REPEATED",
    "ababbaabbaab, REPEATED",
    "abcdefghijklm, SEQUENCE",
    "qwertyuiop123, SEQUENCE",
    "poiuytrewq0987, SEQUENCE",
    "abcd 1234 efgh, SEQUENCE",
    "password1234, COMMON",
    "Rahasia 2026 saya, COMMON",
    "Polsek Palmerah 110, COMMON",
    "Indonesia Merdeka 1945, COMMON",
    "bismillahirrahmanirrahim, COMMON",
    "satu dua tiga empat lima, COMMON",
  })
  void whatIsSoonGuessedIsRefused(String words, Weakness expected) {
    assertThat(Weakness.of(new Passphrase(words))).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "empat kata yang tak biasa",
        "kopi hangat di bukit tinggi",
        "gajah biru makan 7 payung",
        "Лисица ест синий зонт",
        "kebun&radio&tembok&sirup"
      })
  void whatIsHardToGuessIsTaken(String words) {
    assertThat(Weakness.of(new Passphrase(words))).isEmpty();
  }

  @Test
  void fiveWordsOfALongListAreProposed() {
    assertThat(ProposedPassphrase.LIST)
        .hasSizeGreaterThan(2_000)
        .doesNotHaveDuplicates()
        .allMatch(it -> it.matches("[a-z]{2,8}"));
    var proposals = Stream.generate(ProposedPassphrase::fresh).limit(100).toList();
    assertThat(proposals).doesNotHaveDuplicates();
    var used = new TreeSet<String>();
    for (var it : proposals) {
      var words = List.of(it.words().split(" "));
      assertThat(words).hasSize(ProposedPassphrase.WORDS);
      used.addAll(words);
    }
    assertThat(ProposedPassphrase.LIST).containsAll(used);
    // By chance: 500 draws of some 2,000 words give about 440 different ones.
    assertThat(used).hasSizeGreaterThan(350);
  }

  /// In Turkish a capital I has a dotless small letter.
  @Test
  void itsCaseDoesNotDependOnTheServer() {
    var before = Locale.getDefault();
    var heard = new TreeSet<String>();
    try {
      for (var locale : Set.of(Locale.ROOT, Locale.of("tr"), Locale.of("lt"), Locale.of("id"))) {
        Locale.setDefault(locale);
        heard.add(new Passphrase("KOPI  PAGI di Istana").words());
        assertThat(Weakness.of(new Passphrase("INDONESIA MERDEKA")).orElseThrow())
            .isEqualTo(Weakness.COMMON);
      }
    } finally {
      Locale.setDefault(before);
    }
    assertThat(heard).containsExactly("kopi pagi di istana");
  }
}
