package id.bersinar.posko;

import id.bersinar.area.Item;
import java.math.BigDecimal;

/// How a posko stands in an area file.
final class PoskoItem {

  private PoskoItem() {}

  static Item of(String code, Posko.Details details) {
    return Item.of(code)
        .with("name", details.name())
        .with("address", details.address())
        .with("rw", details.rw())
        .with("latitude", degrees(details.latitude()))
        .with("longitude", degrees(details.longitude()))
        .with("hours", HoursLine.of(details.hours()))
        .with("contact", details.contact())
        .with("phone", details.phone())
        .with("active", details.active() ? "ya" : "tidak");
  }

  static String degrees(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
