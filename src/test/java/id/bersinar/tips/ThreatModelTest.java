package id.bersinar.tips;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// docs/threat-model.md against the tests, and what no line of the program may do to a tip.
class ThreatModelTest {

  private static final int CHECKS = 42;
  private static final int FILE_ON_ITS_WAY = 5;
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\|.*\\|([^|]*)\\|$");
  private static final Pattern PROOF = Pattern.compile("`(\\w+)#(\\w+)`");

  private static List<Path> java(String directory) throws IOException {
    try (var files = Files.walk(Path.of(directory))) {
      return files.filter(it -> it.toString().endsWith(".java")).toList();
    }
  }

  @Test
  void everyCheckNamesATestThatExistsOrIsOpen() throws IOException {
    var rows = ROW.matcher(Files.readString(Path.of("docs/threat-model.md"))).results().toList();
    var numbers = rows.stream().map(it -> Integer.valueOf(it.group(1))).toList();
    assertThat(numbers.subList(0, CHECKS))
        .isEqualTo(IntStream.rangeClosed(1, CHECKS).boxed().toList());
    assertThat(numbers).isSorted().doesNotHaveDuplicates();
    var tests = java("src/test/java");
    for (var row : rows) {
      var proofs = PROOF.matcher(row.group(2)).results().toList();
      assertThat(!proofs.isEmpty() || row.group(2).contains("open")).as(row.group()).isTrue();
      for (var proof : proofs) {
        assertThat(tests)
            .as(proof.group())
            .filteredOn(it -> it.endsWith(proof.group(1) + ".java"))
            .anySatisfy(
                it -> assertThat(Files.readString(it)).contains("void " + proof.group(2) + "("));
      }
    }
  }

  @Test
  void nothingForwardsCopiesOrSchedulesATip() throws IOException {
    for (var source : java("src/main/java")) {
      assertThat(Files.readString(source))
          .as(source.toString())
          .doesNotContainIgnoringCase("forwardMessage")
          .doesNotContainIgnoringCase("copyMessage");
    }
    for (var source : java("src/main/java/id/bersinar/tips")) {
      assertThat(Files.readString(source))
          .as(source.toString())
          .doesNotContain("quartz", "@Cacheable", "HttpSession", "MeterRegistry");
    }
  }

  /// Where a photo comes in its id is used to fetch it; nothing else of tips may see one.
  @Test
  void idsOfFilesAreUsedForFetchingOnly() throws IOException {
    for (var source : java("src/main/java/id/bersinar/tips")) {
      var program = Files.readString(source);
      if (source.endsWith("PhotoQuestions.java")) {
        assertThat(Pattern.compile("\\bfile\\b|FileRef").matcher(program).results())
            .as("the photo's parameter, its way to the download, and no other use")
            .hasSize(FILE_ON_ITS_WAY);
        assertThat(program)
            .containsOnlyOnce("downloads.download(file, most)")
            .doesNotContain(".id()", "file.");
      } else {
        assertThat(program)
            .as(source.toString())
            .doesNotContain("Downloads", "FileRef", "fileId", "Input.Photo(var");
      }
    }
  }

  /// A picture on its way through the program is in memory only.
  @Test
  void noPictureIsWrittenIntoAFileOnItsWay() throws IOException {
    for (var source : java("src/main/java/id/bersinar/tips")) {
      assertThat(Files.readString(source))
          .as(source.toString())
          .doesNotContain("ImageIO.read(", "ImageIO.write(", "ImageIO.createImage", "FileCache");
    }
  }
}
