package id.bersinar.tips.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ReceiptTest {

  private static final Receipt RECEIPT = new Receipt("12345678901234567890");
  private static final Stretching.Cost CHEAP = new Stretching.Cost(64, 1);

  @Test
  void aReceiptIsTwentyDigitsInFiveGroups() {
    assertThat(Receipt.fresh().digits()).matches("\\d{20}");
    assertThat(RECEIPT.grouped()).isEqualTo("1234 5678 9012 3456 7890");
  }

  @Test
  void noTwoReceiptsAreTheSameAndEveryDigitComesUp() {
    var receipts = Stream.generate(Receipt::fresh).limit(2000).toList();
    assertThat(receipts).doesNotHaveDuplicates();
    for (int place = 0; place < 20; place++) {
      int at = place;
      assertThat(receipts.stream().map(it -> it.digits().charAt(at)).distinct()).hasSize(10);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12345678901234567890",
        "1234 5678 9012 3456 7890",
        "1234-5678-9012-3456-7890",
        "1234–5678—9012.3456,7890",
        "1234\n5678\n9012\n3456\n7890",
        "1234\u00a05678\u200b9012_3456 7890",
        "١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦٧٨٩٠"
      })
  void howeverItIsSpacedItIsTheSame(String typed) {
    assertThat(Receipt.parse(typed)).contains(RECEIPT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "1234", "123456789012345678901", "1234567890123456789x", "nomor saya", "🔥"})
  void anythingElseIsNoReceipt(String typed) {
    assertThat(Receipt.parse(typed)).isEmpty();
  }

  @Test
  void outsideOfTestsGuessingTakes64MebibytesAndThreePasses() {
    var binder = new Binder(new MapConfigurationPropertySource(Map.of()));
    assertThat(binder.bindOrCreate("bersinar.tips.stretching", Stretching.Cost.class))
        .isEqualTo(new Stretching.Cost(65536, 3));
  }

  @Test
  void theLookupFollowsFromReceiptAndPepperAlone(@TempDir Path data, @TempDir Path other) {
    var keys = new KeyFiles(data, Optional::empty, it -> it);
    var lookup = new Stretching(keys, CHEAP).stretch(RECEIPT).lookup();
    assertThat(lookup).matches("[0-9a-f]{64}");
    assertThat(new Stretching(keys, CHEAP).stretch(RECEIPT).lookup()).isEqualTo(lookup);
    assertThat(new Stretching(keys, CHEAP).stretch(Receipt.fresh()).lookup()).isNotEqualTo(lookup);
    var elsewhere = new Stretching(new KeyFiles(other, Optional::empty, it -> it), CHEAP);
    assertThat(elsewhere.stretch(RECEIPT).lookup()).isNotEqualTo(lookup);
  }

  @Test
  void manyAtOnceTakeTheirTurns(@TempDir Path data) {
    var stretching = new Stretching(new KeyFiles(data, Optional::empty, it -> it), CHEAP);
    var lookup = stretching.stretch(RECEIPT).lookup();
    assertThat(IntStream.range(0, 40).parallel().mapToObj(_ -> stretching.stretch(RECEIPT)))
        .extracting(ReceiptSecret::lookup)
        .containsOnly(lookup);
  }
}
