package id.bersinar.tips.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.tips.access.RecoveryKey;
import id.bersinar.tips.secrets.Hpke;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The recovery key on paper, and as people copy and type it.
class RecoverySheetTest {

  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final Pattern LINE = Pattern.compile("line \\d {3}(\\S.*)");

  // A sample, printed by the first version with a recovery key. Papers outlive versions.
  private static final String SETTING = "LfJtW41aU43yGr-zththstrUYiqmyh3IQWQCnX1VSWDs3uWf";
  private static final List<List<String>> PRINTED =
      List.of(
          List.of(
              "040Y SQQ5 KXBY DJ7X",
              "0TMC ZQ6C N41A N57T",
              "07Z8 7ZMY FEX5 FTX9",
              "4P8Q YDCY XN66 C1X4",
              "J8EK PBPD V3S5 F3ZB"),
          List.of(
              "041E SQQ5 KXBY CEC1",
              "MNCD D0SP WEV4 HEJH",
              "VAJH JS4Q V1HF E9FN",
              "XSTV D49J SPZA TYWF",
              "GHVM QNH8 W87H FTN9"),
          List.of(
              "041Y SQQ5 KXBY C5ZD",
              "RG42 HDK0 5KD1 CYY2",
              "JDJP Y4MG Q4N9 EGJJ",
              "BRMZ 212P 4GCH TWDH",
              "FX8S 4XW2 YJPX WZSG"));

  private final Hpke.Pair key = Hpke.Pair.fresh();
  private final List<RecoverySheet> sheets = RecoverySheet.split(key);

  private static RecoverySheet sheet(List<String> lines) {
    var typed = new RecoverySheet.Typed();
    assertThat(lines).allMatch(typed::accept);
    return typed.sheet();
  }

  private static Optional<RecoveryKey> join(RecoverySheet one, RecoverySheet other) {
    return RecoverySheet.join(one, other).map(RecoveryKey::of);
  }

  /// The line, from 1, in which the first slip is found; 0 where there is none.
  private static int slip(List<String> lines) {
    var typed = new RecoverySheet.Typed();
    return lines.stream().allMatch(typed::accept) ? 0 : typed.nextLine();
  }

  @Test
  void anyTwoOfTheThreeGiveTheKeyInAnyOrder() {
    for (var one : sheets) {
      for (var other : sheets) {
        if (one != other) {
          assertThat(RecoverySheet.join(one, other).orElseThrow().privateKey())
              .isEqualTo(key.privateKey());
        }
      }
    }
    assertThat(sheets).allMatch(it -> it.key().equals(RecoveryKey.of(key).fingerprint()));
  }

  @Test
  void sheetsThatWerePrintedBeforeStillGiveTheirKey() {
    var printed = PRINTED.stream().map(RecoverySheetTest::sheet).toList();
    assertThat(printed).extracting(RecoverySheet::number).containsExactly(1, 2, 3);
    for (var pair : List.of(printed.subList(0, 2), printed.subList(1, 3))) {
      assertThat(join(pair.getFirst(), pair.getLast()).orElseThrow().setting()).isEqualTo(SETTING);
    }
  }

  @Test
  void theSameSheetTwiceGivesNothing() {
    assertThat(join(sheets.getFirst(), sheets.getFirst())).isEmpty();
  }

  @Test
  void sheetsOfTwoKeysGiveNothing() {
    var others = RecoverySheet.split(Hpke.Pair.fresh());
    assertThat(join(sheets.getFirst(), others.getLast())).isEmpty();
    // Nor those of the same key that were made another time.
    assertThat(join(sheets.getFirst(), RecoverySheet.split(key).getLast())).isEmpty();
  }

  @Test
  void everySlipOfThePenIsFoundInItsLine() {
    for (int place = 0; place < RecoverySheet.LINES; place++) {
      var lines = PRINTED.getFirst();
      var right = lines.get(place);
      for (var wrong : slips(right)) {
        var typed = new ArrayList<>(lines);
        typed.set(place, wrong);
        assertThat(slip(typed)).as("%s for %s", wrong, right).isEqualTo(place + 1);
      }
    }
  }

  /// With one digit changed, left out, doubled or swapped with the next, all of them.
  private static List<String> slips(String line) {
    var slips = new ArrayList<String>();
    for (int place = 0; place < line.length(); place++) {
      var before = line.substring(0, place);
      var digit = line.charAt(place);
      var after = line.substring(place + 1);
      if (digit == ' ') {
        continue;
      }
      DIGITS.chars().filter(it -> it != digit).forEach(it -> slips.add(before + (char) it + after));
      slips.add(before + after);
      slips.add(before + digit + digit + after);
      if (!after.isEmpty() && after.charAt(0) != ' ' && after.charAt(0) != digit) {
        slips.add(before + after.charAt(0) + digit + after.substring(1));
      }
    }
    return slips;
  }

  @Test
  void swappedLinesAreFound() {
    for (int place = 0; place < RecoverySheet.LINES - 1; place++) {
      var lines = new ArrayList<>(PRINTED.getFirst());
      Collections.swap(lines, place, place + 1);
      assertThat(slip(lines)).isEqualTo(place + 1);
    }
  }

  @Test
  void aLineOfAnotherSheetIsFound() {
    for (int place = 1; place < RecoverySheet.LINES; place++) {
      var lines = new ArrayList<>(PRINTED.getFirst());
      lines.set(place, PRINTED.getLast().get(place));
      assertThat(slip(lines)).isEqualTo(place + 1);
    }
  }

  @Test
  void aLineIsUnderstoodHoweverItIsSpacedAndWithLettersThatLookLikeDigits() {
    var lines = PRINTED.getFirst();
    assertThat(lines).anyMatch(it -> it.contains("0")).anyMatch(it -> it.contains("1"));
    assertThat(slip(lines.stream().map(it -> it.replace(" ", "").toLowerCase()).toList())).isZero();
    assertThat(slip(lines.stream().map(it -> it.replace(" ", " - ") + " ").toList())).isZero();
    assertThat(slip(lines.stream().map(it -> it.replace('0', 'O').replace('1', 'I')).toList()))
        .isZero();
    assertThat(slip(lines.stream().map(it -> it.replace('0', 'o').replace('1', 'l')).toList()))
        .isZero();
    assertThat(slip(List.of(""))).isOne();
    assertThat(slip(List.of("Ini bukan baris kertas"))).isOne();
  }

  @Test
  void aWrongLineCanBeTypedAgain() {
    var typed = new RecoverySheet.Typed();
    var lines = PRINTED.getFirst();
    assertThat(typed.accept(lines.get(1))).isFalse();
    assertThat(typed.accept(lines.get(0))).isTrue();
    assertThat(typed.accept(lines.get(2))).isFalse();
    assertThat(lines.subList(1, RecoverySheet.LINES)).allMatch(typed::accept);
    assertThat(typed.isWhole()).isTrue();
  }

  @Test
  void everySlipInTheSettingIsFound() {
    assertThat(RecoveryKey.isWellFormed(SETTING)).isTrue();
    assertThat(RecoveryKey.parse(" " + SETTING + " ").orElseThrow().setting()).isEqualTo(SETTING);
    for (int place = 0; place < SETTING.length(); place++) {
      var wrong = new StringBuilder(SETTING);
      wrong.setCharAt(place, SETTING.charAt(place) == 'A' ? 'B' : 'A');
      assertThat(RecoveryKey.isWellFormed(wrong.toString())).isFalse();
    }
    assertThat(
            Stream.of(
                "", "Kunci", SETTING.substring(1), SETTING + "AAAA", SETTING.substring(0, 44)))
        .noneMatch(RecoveryKey::isWellFormed);
  }

  @Test
  void aNewKeyIsShownAndItsPapersCheckedBeforeItIsGone() {
    var shown = Papers.shown(RecoveryKeyCommand::converse, List.of());
    assertThat(shown).contains("First sheet, line 1 of 5:").doesNotContain("These papers");
    var lines = LINE.matcher(shown).results().map(MatchResult::group).toList();
    assertThat(lines).hasSize(RecoverySheet.COUNT * RecoverySheet.LINES);
    var setting =
        Pattern.compile("BERSINAR_RECOVERY_KEY=(\\S+)\n").matcher(shown).results().findFirst();
    var shownKey = RecoveryKey.parse(setting.orElseThrow().group(1)).orElseThrow();
    var papers = linesOf(shown);
    assertThat(join(papers.getFirst(), papers.getLast()).orElseThrow().setting())
        .isEqualTo(shownKey.setting());
    assertThat(shown).contains("A NEW RECOVERY KEY: " + shownKey.fingerprint());
    assertThat(Papers.shown(RecoveryKeyCommand::converse, Papers.typed(sheets)))
        .contains("These papers are of another key, not of the new one.");
  }

  private static List<RecoverySheet> linesOf(String shown) {
    var lines = LINE.matcher(shown).results().map(it -> it.group(1)).toList();
    return Stream.iterate(0, it -> it + RecoverySheet.LINES)
        .limit(RecoverySheet.COUNT)
        .map(it -> sheet(lines.subList(it, it + RecoverySheet.LINES)))
        .toList();
  }

  @Test
  void whoTypesSheetsIsToldWhatIsWrongAndGoesOn() {
    var others = RecoverySheet.split(Hpke.Pair.fresh());
    var typed = new ArrayList<>(Papers.typed(sheets.subList(0, 1)));
    typed.add(2, "0000 0000 0000 0000");
    typed.addAll(Papers.typed(List.of(sheets.get(0), others.get(1))));
    typed.addAll(Papers.typed(List.of(RecoverySheet.split(key).get(2), sheets.get(2))));
    assertThat(Papers.shown(terminal -> assertThat(TwoSheets.ask(terminal)).isPresent(), typed))
        .containsSubsequence(
            "First sheet: line 3 is not as on the paper",
            "This is sheet 1 of recovery key " + RecoveryKey.of(key).fingerprint(),
            "This is sheet 1 once more",
            "This sheet is of another recovery key",
            "not made together",
            "The two sheets belong together");
  }
}
