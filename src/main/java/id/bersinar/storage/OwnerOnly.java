package id.bersinar.storage;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Files and directories that nobody but the bot's own account may read. Where the file system has
/// no such rights (Windows) they inherit those of the user's directory.
public final class OwnerOnly {

  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> OTHERS =
      PosixFilePermissions.fromString("---rwxrwx");

  /// What a file system has in its topmost directory, which may be the data directory. It is the
  /// system's own.
  static final String LOST_AND_FOUND = "lost+found";

  private OwnerOnly() {}

  /// Makes the directory where there is none, as well as those above it; others are left alone.
  public static Path directory(Path directory) throws IOException {
    return Files.createDirectories(directory, rights("rwx------"));
  }

  /// Whether others may list, read or write the file or directory.
  static boolean isOpen(Path path) throws IOException {
    return POSIX && !Collections.disjoint(OTHERS, Files.getPosixFilePermissions(path));
  }

  /// Takes the others' rights to the directory and to what is in it. Links lead elsewhere and stay
  /// as they are.
  ///
  /// @param except files which stay as they are too
  static void close(Path directory, Predicate<Path> except) throws IOException {
    Files.walkFileTree(
        directory,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes of) {
            return isSystems(path) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes of) throws IOException {
            if (!of.isSymbolicLink() && !except.test(path)) {
              closeAlone(path);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path path, IOException failure)
              throws IOException {
            return isSystems(path)
                ? FileVisitResult.CONTINUE
                : super.visitFileFailed(path, failure);
          }

          // After what is in it, so that what fails halfway is seen to be open the next time.
          @Override
          public FileVisitResult postVisitDirectory(Path path, @Nullable IOException failure)
              throws IOException {
            closeAlone(path);
            return super.postVisitDirectory(path, failure);
          }

          private boolean isSystems(Path path) {
            return path.equals(directory.resolve(LOST_AND_FOUND));
          }
        });
  }

  private static void closeAlone(Path path) throws IOException {
    if (isOpen(path)) {
      var rights = Files.getPosixFilePermissions(path);
      rights.removeAll(OTHERS);
      Files.setPosixFilePermissions(path, rights);
    }
  }

  /// Makes a file, whole or not at all; once this returns its content is on disk. Its entry in the
  /// directory is only after [#sync].
  public static void create(Path file, byte[] content) throws IOException {
    Files.move(draft(file, content), file, ATOMIC_MOVE);
  }

  private static Path draft(Path file, byte[] content) throws IOException {
    var draft = Path.of(file + "." + UUID.randomUUID() + ".new");
    try (var channel = FileChannel.open(draft, Set.of(CREATE_NEW, WRITE), rights("rw-------"))) {
      var bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    } catch (IOException e) {
      // On a full disk an empty file may have been made.
      Files.deleteIfExists(draft);
      throw e;
    }
    return draft;
  }

  /// Brings a directory's entries to disk, where the system lets a directory be opened.
  public static void sync(Path directory) throws IOException {
    if (POSIX) {
      try (var entries = FileChannel.open(directory, READ)) {
        entries.force(true);
      }
    }
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
