package id.bersinar.area;

/// The short name by which an area is known, and what belongs to it: at most 20 of a-z, 0-9
/// and -.
public record AreaCode(String value) {

  @Override
  public String toString() {
    return value;
  }
}
