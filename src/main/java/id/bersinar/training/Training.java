package id.bersinar.training;

import id.bersinar.area.AreaCode;
import id.bersinar.storage.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;

/// A programme of the strategy Bina Usaha, held in batches.
@Entity
@Table(name = "training")
class Training extends Identified {

  @Column(name = "area_code")
  private AreaCode area;

  @Column(nullable = false)
  private String code;

  @Embedded private Details details;

  /// What an area file says about a training.
  @Embeddable
  record Details(
      @Column(nullable = false) @Enumerated(EnumType.STRING) Field field,
      @Column(nullable = false) String title,
      @Column(nullable = false) String description,
      @Column(nullable = false) OwnQuestions questions) {

    /// Without questions of its own.
    Details(Field field, String title, String description) {
      this(field, title, description, OwnQuestions.NONE);
    }
  }

  @SuppressWarnings("NullAway.Init")
  protected Training() {}

  Training(AreaCode area, String code, Details details) {
    super(UUID.randomUUID());
    this.area = area;
    this.code = code;
    this.details = details;
  }

  UUID id() {
    return getId();
  }

  String code() {
    return code;
  }

  Details details() {
    return details;
  }

  void update(Details details) {
    this.details = details;
  }
}
