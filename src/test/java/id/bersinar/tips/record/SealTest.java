package id.bersinar.tips.record;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.tips.record.TipEntry.Kind;
import id.bersinar.tips.secrets.Hpke;
import id.bersinar.tips.secrets.Passphrase;
import id.bersinar.tips.secrets.Receipt;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SealTest {

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

  private final Seal seal = new Seal();
  private final Hpke.Pair keys = Hpke.Pair.fresh();

  private TipEntry.Sealed sealed(Kind kind, Content content) {
    return seal.close(keys.publicKey(), TIP, kind, content);
  }

  private Content opened(TipEntry.Sealed sealed) {
    return seal.open(keys, new TipEntry(TIP, 0, sealed));
  }

  @Test
  void whatWasSealedIsOpenedAgain() {
    assertThat(opened(sealed(Kind.ANSWER, WORDS))).isEqualTo(WORDS);
    assertThat(opened(sealed(Kind.REPORT, REPORT))).isEqualTo(REPORT);
  }

  @Test
  void anyChangeOfASealedEntryIsNoticed() {
    var sealed = sealed(Kind.ANSWER, WORDS);
    var content = sealed.content();
    for (int at : new int[] {0, 5, 20, content.length / 2, content.length - 1}) {
      var changed = content.clone();
      changed[at] ^= 1;
      assertThat(opened(new TipEntry.Sealed(sealed.id(), Kind.ANSWER, changed)))
          .isEqualTo(new Content.Unreadable());
    }
    assertThat(opened(new TipEntry.Sealed(sealed.id(), Kind.ANSWER, new byte[0])))
        .isEqualTo(new Content.Unreadable());
  }

  @Test
  void whatIsSealedAsOneEntryOpensAsNoOther() {
    var sealed = sealed(Kind.ANSWER, WORDS);
    assertThat(
            new TipEntry[] {
              new TipEntry(UUID.randomUUID(), 0, sealed),
              new TipEntry(
                  TIP, 0, new TipEntry.Sealed(UUID.randomUUID(), Kind.ANSWER, sealed.content())),
              new TipEntry(
                  TIP, 0, new TipEntry.Sealed(sealed.id(), Kind.QUESTION, sealed.content()))
            })
        .extracting(entry -> seal.open(keys, entry))
        .containsOnly(new Content.Unreadable());
  }

  @Test
  void withoutTheTipsOwnKeyNothingOpens() {
    var entry = new TipEntry(TIP, 0, sealed(Kind.ANSWER, WORDS));
    assertThat(seal.open(Hpke.Pair.fresh(), entry)).isEqualTo(new Content.Unreadable());
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
    return sealed(Kind.PICTURE, picture).content().length;
  }

  @Test
  void aPictureThatWasSealedIsOpenedAgain() {
    var jpeg = "gambar rahasia".getBytes(StandardCharsets.UTF_8);
    var sealed = sealed(Kind.PICTURE, new Content.Picture(jpeg));
    assertThat(opened(sealed))
        .isInstanceOfSatisfying(Content.Picture.class, it -> assertThat(it.jpeg()).isEqualTo(jpeg));
    assertThat(opened(new TipEntry.Sealed(sealed.id(), Kind.ANSWER, sealed.content())))
        .isEqualTo(new Content.Unreadable());
  }

  private int lengthOf(String words) {
    return sealed(Kind.ANSWER, new Content.Message(words, DAY)).content().length;
  }

  @Test
  void theSameWordsAreNeverSealedTheSame() {
    assertThat(sealed(Kind.ANSWER, WORDS).content())
        .isNotEqualTo(sealed(Kind.ANSWER, WORDS).content());
  }

  @Test
  void nothingThatIsReadableInMemoryIsEverPrinted() {
    var picture = new Content.Picture("rahasia".getBytes(StandardCharsets.UTF_8));
    assertThat(
            new Object[] {
              REPORT,
              REPORT.where(),
              REPORT.when(),
              WORDS,
              picture,
              Reply.picture(picture.jpeg()),
              new Outgoing.Picture(picture.jpeg(), Optional.empty()),
              new Receipt("12345678901234567890"),
              new Passphrase("kata rahasia contoh")
            })
        .extracting(Object::toString)
        .noneMatch(it -> it.contains("rahasia"))
        .noneMatch(it -> it.contains("ontoh"))
        .noneMatch(it -> it.contains("1234"));
  }
}
