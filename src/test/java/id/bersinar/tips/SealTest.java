package id.bersinar.tips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Outgoing;
import id.bersinar.dialogue.Reply;
import id.bersinar.scenario.ScenarioTest;
import id.bersinar.tips.TipEntry.Kind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init") // injected
class SealTest extends ScenarioTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Content.Message WORDS = new Content.Message("Kata contoh 🔥 مرحبا", DAY);
  private static final Report REPORT =
      new Report(
          Report.Subject.DEALING,
          "Isi contoh",
          new Report.Where(Optional.of("gang-contoh"), "Gang Contoh"),
          new Report.When(Optional.of(Report.Usual.OFTEN), ""),
          Report.Origin.OUTSIDE,
          DAY);
  private static final UUID TIP = UUID.randomUUID();

  @Autowired private Seal seal;
  @Autowired private Tips tips;
  @Autowired private TipEntries entries;

  @Test
  void whatWasSealedIsOpenedAgain() {
    assertThat(seal.open(seal.close(TIP, 1, Kind.ANSWER, WORDS))).isEqualTo(WORDS);
    assertThat(seal.open(seal.close(TIP, 0, Kind.REPORT, REPORT))).isEqualTo(REPORT);
  }

  @Test
  void anyChangeOfASealedEntryIsNoticed() {
    var sealed = seal.close(TIP, 1, Kind.ANSWER, WORDS).sealed();
    for (int at : new int[] {0, 5, 20, sealed.length / 2, sealed.length - 1}) {
      var changed = sealed.clone();
      changed[at] ^= 1;
      assertThat(seal.open(new TipEntry(TIP, 1, Kind.ANSWER, changed)))
          .isEqualTo(new Content.Unreadable());
    }
    assertThat(seal.open(new TipEntry(TIP, 1, Kind.ANSWER, new byte[0])))
        .isEqualTo(new Content.Unreadable());
  }

  @Test
  void whatIsSealedForOnePlaceOpensInNoOther() {
    var sealed = seal.close(TIP, 1, Kind.ANSWER, WORDS).sealed();
    assertThat(
            new TipEntry[] {
              new TipEntry(UUID.randomUUID(), 1, Kind.ANSWER, sealed),
              new TipEntry(TIP, 2, Kind.ANSWER, sealed),
              new TipEntry(TIP, 1, Kind.QUESTION, sealed)
            })
        .extracting(seal::open)
        .containsOnly(new Content.Unreadable());
  }

  @Test
  void lengthIsToldInStepsOf4KiBOnly() {
    int shortest = lengthOf("a");
    assertThat(lengthOf("a".repeat(3000))).isEqualTo(shortest);
    assertThat(lengthOf("a".repeat(4096))).isEqualTo(shortest + 4096);
    assertThat(lengthOf("🔥".repeat(1000))).isEqualTo(shortest);
  }

  @Test
  void lengthOfAPictureIsToldInStepsOf64KiBOnly() {
    int shortest = lengthOfPicture(1);
    assertThat(shortest).isGreaterThan(65_536);
    assertThat(lengthOfPicture(40_000)).isEqualTo(shortest);
    assertThat(lengthOfPicture(60_000)).isEqualTo(shortest + 65_536);
  }

  private int lengthOfPicture(int bytes) {
    var picture = new Content.Picture(new byte[bytes]);
    return seal.close(TIP, 1, Kind.PICTURE, picture).sealed().length;
  }

  @Test
  void aPictureThatWasSealedIsOpenedAgain() {
    var jpeg = "gambar rahasia".getBytes(StandardCharsets.UTF_8);
    var sealed = seal.close(TIP, 1, Kind.PICTURE, new Content.Picture(jpeg));
    assertThat(seal.open(sealed))
        .isInstanceOfSatisfying(Content.Picture.class, it -> assertThat(it.jpeg()).isEqualTo(jpeg));
    assertThat(seal.open(new TipEntry(TIP, 1, Kind.ANSWER, sealed.sealed())))
        .isEqualTo(new Content.Unreadable());
  }

  private int lengthOf(String words) {
    return seal.close(TIP, 1, Kind.ANSWER, new Content.Message(words, DAY)).sealed().length;
  }

  @Test
  void theSameWordsAreNeverSealedTheSame() {
    assertThat(seal.close(TIP, 1, Kind.ANSWER, WORDS).sealed())
        .isNotEqualTo(seal.close(TIP, 1, Kind.ANSWER, WORDS).sealed());
  }

  @Test
  void withKeysOfAnotherInstallationThereIsNoStart(@TempDir Path elsewhere) {
    TipsOnPhones.sendsTip(neighbourhood.phone("Sari (contoh)"), "Isi contoh");
    var others = new KeyFiles(elsewhere, false);
    assertThatThrownBy(() -> new Seal(others, entries))
        .isInstanceOf(KeyFileProblem.class)
        .hasMessageContaining("tips-keyset.json")
        .hasMessageContaining("put back the keys");
  }

  @Test
  void withoutKeysThereIsNoStartWhileThereAreTips(@TempDir Path elsewhere) {
    new KeyFiles(elsewhere, tips);
    TipsOnPhones.sendsTip(neighbourhood.phone("Sari (contoh)"), "Isi contoh");
    assertThatThrownBy(() -> new KeyFiles(elsewhere.resolve("empty"), tips))
        .isInstanceOf(KeyFileProblem.class);
    assertThat(elsewhere.resolve("empty")).doesNotExist();
  }

  @Test
  void nothingThatIsReadableInMemoryIsEverPrinted() {
    var picture = new Content.Picture("rahasia".getBytes(StandardCharsets.UTF_8));
    var draft =
        Draft.EMPTY.withSeen("rahasia").with(REPORT.where()).with(REPORT.when()).with(picture);
    assertThat(
            new Object[] {
              REPORT,
              REPORT.where(),
              REPORT.when(),
              WORDS,
              draft,
              new TipDialogue.AskingWhen(draft),
              new TipDialogue.Changing(draft, TipParts.Part.SEEN, 0),
              picture,
              new PhotoQuestions.JudgingPhoto(draft, picture, picture),
              new PhotoQuestions.ChoosingCells(draft, picture, Set.of(1)),
              new Darkroom.Done(picture),
              new PictureFile.Fine(Pixels.of(SamplePictures.quarters(2, 2))),
              new Input.Photo(new Input.FileRef("rahasia")),
              Reply.picture(picture.jpeg()),
              new Outgoing.Picture(picture.jpeg()),
              new Receipt("12345678901234567890"),
              new SendersThread.Line(true, WORDS),
              new Case.Line(Kind.ANSWER, WORDS)
            })
        .extracting(Object::toString)
        .noneMatch(it -> it.contains("rahasia"))
        .noneMatch(it -> it.contains("ontoh"))
        .noneMatch(it -> it.contains("1234"));
  }
}
