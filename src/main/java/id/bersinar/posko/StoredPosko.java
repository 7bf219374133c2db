package id.bersinar.posko;

import id.bersinar.area.AreaCode;
import id.bersinar.storage.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/// A posko as stored.
@Entity
@Table(name = "posko")
class StoredPosko extends Identified {

  @Column(name = "area_code")
  private AreaCode area;

  private String code;

  @Embedded private Posko.Details details;

  @SuppressWarnings("NullAway.Init")
  protected StoredPosko() {}

  StoredPosko(AreaCode area, String code, Posko.Details details) {
    super(UUID.randomUUID());
    this.area = area;
    this.code = code;
    this.details = details;
  }

  Posko.Details details() {
    return details;
  }

  /// By which area files name it, unique within its area.
  String code() {
    return code;
  }

  void update(Posko.Details details) {
    this.details = details;
  }
}
