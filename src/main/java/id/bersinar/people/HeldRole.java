package id.bersinar.people;

import id.bersinar.area.AreaCode;
import id.bersinar.dialogue.Role;
import id.bersinar.storage.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// A row of [StoredPerson#roles], for queries that begin with the few who have a role: H2 would
/// look at all people first.
@Entity
@Immutable
@Table(name = "person_role")
class HeldRole extends Stored<HeldRole.Key> {

  @EmbeddedId private Key id;

  @Column(name = "area_code")
  private String area;

  @Embeddable
  record Key(
      @Column(name = "person_id", nullable = false) UUID person,
      @Column(nullable = false) @Enumerated(EnumType.STRING) Role role) {}

  @SuppressWarnings("NullAway.Init")
  protected HeldRole() {}

  @Override
  public Key getId() {
    return id;
  }

  /// What stands there for that area.
  static String code(@Nullable AreaCode area) {
    return area == null ? "" : area.value();
  }
}
