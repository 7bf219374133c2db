package id.bersinar.startup;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.BersinarApplication;
import org.junit.jupiter.api.Test;

/// The soak shows that the packaged program can be prepared and starts with what that makes.
class PreparationTest {

  @Test
  void whatIsNotPackagedIsNotPrepared() {
    assertThat(Preparation.run(BersinarApplication.class)).isFalse();
    assertThat(Preparation.DIRECTORY).doesNotExist();
  }
}
