package id.bersinar.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The data directory is for its owner only.
class DataDirectoryTest extends GoodSettings {

  @Test
  void theDataDirectoryIsForItsOwnerOnly() throws Exception {
    var made = directory.resolve("data");
    var environment = environment().withProperty("bersinar.data-dir", made.toString());
    assertThat(problems(environment)).isEmpty();
    assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
        .isEqualTo("rwx------");
  }

  @Test
  void aDataDirectoryThatIsOpenToOthersIsClosedToThem() throws Exception {
    assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
    var data = open(directory.resolve("data"), "rwxrwxr-x");
    var database = open(data.resolve("bersinar.mv.db"), "rw-r--r--");
    var backups = open(data.resolve("backups"), "rwxr-xr-x");
    var backup = open(backups.resolve("bersinar.zip"), "rw-rw-rw-");
    assertThat(problems(environment().withProperty("bersinar.data-dir", data.toString())))
        .isEmpty();
    assertThat(rights(data)).isEqualTo("rwx------");
    assertThat(rights(database)).isEqualTo("rw-------");
    assertThat(rights(backups)).isEqualTo("rwx------");
    assertThat(rights(backup)).isEqualTo("rw-------");
  }

  @Test
  void aFileSystemOfItsOwnIsAsGoodAsADirectory() throws Exception {
    assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
    var data = open(directory.resolve("data"), "rwxr-xr-x");
    var systems = Files.createDirectory(data.resolve("lost+found"));
    Files.setPosixFilePermissions(systems, Set.of());
    var database = open(data.resolve("z.mv.db"), "rw-r--r--");
    assertThat(problems(environment().withProperty("bersinar.data-dir", data.toString())))
        .isEmpty();
    assertThat(rights(data)).isEqualTo("rwx------");
    assertThat(rights(database)).isEqualTo("rw-------");
    assertThat(rights(systems)).isEqualTo("---------");
  }

  @Test
  void aKeysFileThatOthersMayHaveReadIsLeftToBeRefused() throws Exception {
    assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
    var data = open(directory.resolve("data"), "rwxr-xr-x");
    var keys = open(data.resolve("keys"), "rwxr-xr-x");
    var pepper = open(keys.resolve("tips-pepper.txt"), "rw-r--r--");
    assertThat(problems(environment().withProperty("bersinar.data-dir", data.toString())))
        .isEmpty();
    assertThat(rights(keys)).isEqualTo("rwx------");
    assertThat(rights(pepper)).isEqualTo("rw-r--r--");
  }

  @Test
  void aDirectoryOfOtherThingsThatIsOpenIsRefusedAndLeftAsItIs() throws Exception {
    assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
    var data = open(directory.resolve("data"), "rwxr-xr-x");
    var other = open(data.resolve("catatan.txt"), "rw-r--r--");
    assertThat(problems(environment().withProperty("bersinar.data-dir", data.toString())))
        .singleElement()
        .asString()
        .startsWith("BERSINAR_DATA_DIR is open to others: let it belong to the bot's account, and")
        .contains("chmod -R go= " + data);
    assertThat(rights(data)).isEqualTo("rwxr-xr-x");
    assertThat(rights(other)).isEqualTo("rw-r--r--");
  }

  private static Path open(Path path, String rights) throws IOException {
    if (rights.contains("x")) {
      Files.createDirectory(path);
    } else {
      Files.createFile(path);
    }
    return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
  }

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
