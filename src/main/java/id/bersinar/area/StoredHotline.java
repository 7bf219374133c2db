package id.bersinar.area;

import id.bersinar.storage.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/// A number of an area's own, as stored.
@Entity
@Table(name = "area_hotline")
class StoredHotline extends Identified {

  @Column(name = "area_code")
  private AreaCode area;

  @Embedded private Hotline hotline;

  @SuppressWarnings("NullAway.Init")
  protected StoredHotline() {}

  StoredHotline(AreaCode area, Hotline hotline) {
    super(UUID.randomUUID());
    this.area = area;
    this.hotline = hotline;
  }

  Hotline hotline() {
    return hotline;
  }

  void update(Hotline hotline) {
    this.hotline = hotline;
  }
}
