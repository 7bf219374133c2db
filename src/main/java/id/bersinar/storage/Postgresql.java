package id.bersinar.storage;

/// PostgreSQL, where it is told other things than H2.
public final class Postgresql {

  private Postgresql() {}

  public static boolean isNamedBy(String url) {
    return url.startsWith("jdbc:postgresql:");
  }
}
