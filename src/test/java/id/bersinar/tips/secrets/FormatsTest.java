package id.bersinar.tips.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bersinar.storage.AesGcm;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands in databases opens, whichever library is in use. It was made by Google Tink 1.24,
/// which knows nothing of Bouncy Castle.
class FormatsTest {

  private static final String CONTENT = "Isi (contoh)";
  private static final String CONTEXT = "contoh";
  private static final byte[] PRIVATE =
      bytes("c8cfd6dde4ebf2f900070e151c232a31383f464d545b626970777e858c939aa1");
  private static final String PUBLIC =
      "b433b6a3c2bc78a7eb4b9219ba2b737e18ada2562d549c0f52f02dfabded3d72";
  private static final String SEALED =
      "ebed5c42c1aaf60b7921d2c3b7f1002b2b60308b28e950b4cec2c326ad63e95d"
          + "890b2601be602d25a6a4f2b7420c7397a6e4f31fa8adecbd52a1441a";
  private static final String SEALED_WITH_SECRET =
      "da5de42adce6d0a9fb98baa2182fe8b1ffbb0c3a2c50fe5e7f837a783fbc742dc94043b9831694a5";
  private static final String SIGNER =
      "377eeae9af1be8814b72bd8241c25e0f0bf3e3f524fc32264a426cc42d57f461";
  private static final String SIGNATURE =
      "3444e5ca683f31078e15c08800f9fc7fe35eb3c2aa44f2dc251661c46114e516"
          + "d53798b6574173216974f1e3e496d4442d1f7b92d012ddbd19d84c9c34b34902";

  private final Hpke.Pair pair = Hpke.Pair.of(PRIVATE);

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }

  @Test
  void whatWasSealedForAKeyOpens() throws GeneralSecurityException {
    assertThat(pair.publicKey()).isEqualTo(bytes(PUBLIC));
    assertThat(pair.privateKey()).isEqualTo(PRIVATE);
    assertThat(Hpke.open(pair, bytes(SEALED), CONTEXT)).isEqualTo(CONTENT.getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 31, 32, 40, 59})
  void whatIsCutShortOpensNowhere(int length) {
    assertThatThrownBy(() -> Hpke.open(pair, Arrays.copyOf(bytes(SEALED), length), CONTEXT))
        .isInstanceOf(GeneralSecurityException.class);
  }

  @Test
  void whatHidesNoSecretOpensNowhere() {
    var sealed = bytes(SEALED);
    Arrays.fill(sealed, 0, 32, (byte) 0);
    assertThatThrownBy(() -> Hpke.open(pair, sealed, CONTEXT))
        .isInstanceOf(GeneralSecurityException.class);
    assertThatThrownBy(() -> Hpke.seal(new byte[32], new byte[1], CONTEXT))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatWasSealedWithASecretOpens() throws GeneralSecurityException {
    assertThat(AesGcm.open(PRIVATE, bytes(SEALED_WITH_SECRET), CONTEXT))
        .isEqualTo(CONTENT.getBytes(UTF_8));
  }

  @Test
  void whatWasSignedIsGenuine() {
    var signing = Signing.of(pair);
    assertThat(signing.publicKey()).isEqualTo(SIGNER);
    assertThat(signing.sign(CONTENT)).isEqualTo(SIGNATURE);
    assertThat(Signing.isOf(SIGNER, CONTENT, SIGNATURE)).isTrue();
  }

  /// Also where the key is a point of which everything is a signature.
  @ParameterizedTest
  @CsvSource({
    SIGNER + "," + SIGNATURE,
    "'',''",
    SIGNER + ",''",
    SIGNER + ",kata",
    "kata," + SIGNATURE,
    "0100000000000000000000000000000000000000000000000000000000000000,"
        + "0100000000000000000000000000000000000000000000000000000000000000"
        + "0000000000000000000000000000000000000000000000000000000000000000"
  })
  void whatNobodySignedIsNot(String publicKey, String signature) {
    assertThat(Signing.isOf(publicKey, "Kata (contoh)", signature)).isFalse();
  }
}
