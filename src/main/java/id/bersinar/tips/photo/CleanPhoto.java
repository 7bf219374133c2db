package id.bersinar.tips.photo;

/// A photo of which nothing is left but what can be seen.
@SuppressWarnings("ArrayRecordComponent") // never compared
public record CleanPhoto(byte[] jpeg) {
  @Override
  public String toString() {
    return "CleanPhoto";
  }
}
