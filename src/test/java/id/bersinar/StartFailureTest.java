package id.bersinar;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.tips.KeyFileProblem;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.GenericApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
class StartFailureTest {

  @Test
  void aKeyFileThatIsMissingIsNamedInOneLine(CapturedOutput output) {
    var problem = new KeyFileProblem(Path.of("data/keys/sample"), "is missing");
    assertThat(
            new StartFailure(new GenericApplicationContext())
                .reportException(new IllegalStateException(problem)))
        .isTrue();
    assertThat(output.getAll().lines())
        .singleElement()
        .asString()
        .endsWith("Cannot start: BERSINAR_DATA_DIR: data/keys/sample is missing");
  }
}
