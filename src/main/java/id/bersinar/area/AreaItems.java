package id.bersinar.area;

/// How the area itself, its segments and its chains stand in an area file.
final class AreaItems {

  private AreaItems() {}

  static Item of(Area area) {
    return Item.of(area.code().value())
        .with("name", area.name())
        .with("kecamatan", area.kecamatan())
        .with("city", area.city())
        .with("zone", ZoneNames.of(area.zone()));
  }

  static Item of(Segment segment) {
    return Item.of(segment.code()).with("name", segment.name()).with("rw", segment.rw());
  }

  static Item of(ChainOfCommand<String> chain) {
    return Item.of(chain.name()).with("offices", String.join(", ", chain.offices()));
  }
}
