package id.bersinar.storage;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Files and directories that nobody but the bot's own account may read. Where the file system has
/// no such rights (Windows) they inherit those of the user's directory.
public final class OwnerOnly {

  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

  private OwnerOnly() {}

  /// Makes the directory where there is none, as well as those above it; others are left alone.
  public static Path directory(Path directory) throws IOException {
    return Files.createDirectories(directory, rights("rwx------"));
  }

  /// The rights that a new file is to have.
  public static FileAttribute<?>[] file() {
    return rights("rw-------");
  }

  /// Whether the file system knows owners and their rights.
  public static boolean hasRights() {
    return POSIX;
  }

  /// Whether nobody else may read the file.
  public static boolean is(Path file) throws IOException {
    return !POSIX || FILE.containsAll(Files.getPosixFilePermissions(file));
  }

  private static FileAttribute<?>[] rights(String rights) {
    return POSIX
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
        }
        : new FileAttribute<?>[0];
  }
}
