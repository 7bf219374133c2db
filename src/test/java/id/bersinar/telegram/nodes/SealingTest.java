package id.bersinar.telegram.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What nodes say to each other can be read and made by nodes alone, and is heard once.
class SealingTest {

  private static final Instant NOW = Instant.parse("2026-03-03T02:00:00Z");
  private static final UUID NODE = UUID.randomUUID();
  private static final Sealing.Request REQUEST =
      new Sealing.Request(NOW, 8_765_432_109_876L, true, "{\"kata\":\"burung-kenari 🐤\"}");

  private final Sealing nodes = new Sealing(new byte[32]);

  @Test
  void whatIsSealedIsReadAgainAndTellsNothing() throws GeneralSecurityException {
    var sealed = nodes.seal(NODE, REQUEST);
    assertThat(nodes.open(NODE, sealed)).isEqualTo(REQUEST);
    assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("burung");
    assertThat(sealed.length)
        .isLessThan(REQUEST.update().getBytes(StandardCharsets.UTF_8).length + Sealing.MORE_BYTES);
    assertThat(REQUEST.toString()).doesNotContain("burung", "8765432109876");
  }

  @Test
  void anotherKeyAnotherNodeOrAChangedByteOpensNothing() {
    var sealed = nodes.seal(NODE, REQUEST);
    var others = new byte[32];
    others[31] = 1;
    assertThatThrownBy(() -> new Sealing(others).open(NODE, sealed))
        .isInstanceOf(GeneralSecurityException.class);
    assertThatThrownBy(() -> nodes.open(UUID.randomUUID(), sealed))
        .isInstanceOf(GeneralSecurityException.class);
    sealed[sealed.length - 1] ^= 1;
    assertThatThrownBy(() -> nodes.open(NODE, sealed)).isInstanceOf(GeneralSecurityException.class);
    assertThatThrownBy(() -> nodes.open(NODE, new byte[3]))
        .isInstanceOf(GeneralSecurityException.class);
  }

  @Test
  void anAnswerIsForOneRequest() throws GeneralSecurityException {
    var request = nodes.seal(NODE, REQUEST);
    var answer = nodes.sealAnswer(request, Answer.NOT_HELD);
    assertThat(nodes.openAnswer(request, answer)).isEqualTo(Answer.NOT_HELD);
    var another = nodes.seal(NODE, REQUEST);
    assertThatThrownBy(() -> nodes.openAnswer(another, answer))
        .isInstanceOf(GeneralSecurityException.class);
  }

  @Test
  void aRequestIsHeardOnceAndOnlyWhileItIsFresh() {
    var recent = new Recent();
    assertThat(recent.isNew("a", NOW, NOW)).isTrue();
    assertThat(recent.isNew("a", NOW, NOW)).isFalse();
    assertThat(recent.isNew("b", NOW.minusSeconds(31), NOW)).isFalse();
    assertThat(recent.isNew("c", NOW.plusSeconds(31), NOW)).isFalse();
    recent.forget(NOW.plusSeconds(30));
    assertThat(recent.isNew("a", NOW, NOW.plusSeconds(30))).isFalse();
    recent.forget(NOW.plusSeconds(31));
    // Nothing of it is kept, as it would be too old.
    assertThat(recent.isNew("a", NOW, NOW.plusSeconds(31))).isFalse();
  }
}
