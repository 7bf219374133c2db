package id.bersinar.startup;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.storage.KeyFileProblem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.GenericApplicationContext;

@Isolated("what others print is no part of what is looked at")
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

  private static void report(SQLException failure) {
    assertThat(
            new StartFailure(new GenericApplicationContext())
                .reportException(new IllegalStateException(failure)))
        .isTrue();
  }

  @Test
  void aDatabaseThatMayNotBeOpenedIsNotCalledDamaged(CapturedOutput output) {
    var cause =
        new IllegalStateException(
            "Could not open file nio:data/bersinar.mv.db [2.4.240/1]",
            new AccessDeniedException("data/bersinar.mv.db"));
    report(new SQLException("IO Exception", "90028", 90_028, cause));
    assertThat(output.getAll().lines())
        .singleElement()
        .asString()
        .endsWith(
            "Cannot start: BERSINAR_DATA_DIR: the database's file can't be opened:"
                + " data/bersinar.mv.db: AccessDenied");
  }

  @Test
  void whatH2CannotOpenIsNotCalledDamaged(@TempDir Path data, CapturedOutput output)
      throws IOException {
    // Nobody may open a directory, an administrator neither.
    Files.createDirectory(data.resolve("bersinar.mv.db"));
    try (var _ = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("bersinar"))) {
      assertThat(data).isEmptyDirectory();
    } catch (SQLException e) {
      report(e);
    }
    assertThat(output.getAll()).contains("can't be opened").doesNotContain("damaged");
  }

  @Test
  void aDatabaseThatWasCutShortIsStillCalledDamaged(@TempDir Path data, CapturedOutput output)
      throws IOException {
    Files.writeString(data.resolve("bersinar.mv.db"), "x".repeat(20_000));
    try (var _ = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("bersinar"))) {
      assertThat(data).isEmptyDirectory();
    } catch (SQLException e) {
      report(e);
    }
    assertThat(output.getAll()).contains("the database's file is damaged");
  }
}
