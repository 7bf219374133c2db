package id.bersinar.storage;

import java.util.Locale;
import java.util.regex.Pattern;

/// H2 in a local file that this process has opened, in contrast to memory or a server.
final class H2File {

  private static final Pattern URL =
      Pattern.compile("jdbc:h2:(?!(mem|nioMem\\w*|mem(FS|LZ)|tcp|ssl|zip|classpath):).+");

  private H2File() {}

  static boolean isNamedBy(String url) {
    return URL.matcher(url).matches();
  }

  /// A backup of such a file couldn't be read through.
  static boolean isEncrypted(String url) {
    return url.toUpperCase(Locale.ROOT).contains(";CIPHER=");
  }
}
