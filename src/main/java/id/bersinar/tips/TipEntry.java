package id.bersinar.tips;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/// One sealed thing that was said in a tip.
@Entity
@Table(name = "tip_entry")
class TipEntry implements Persistable<UUID> {

  @Id private UUID id;

  @Column(name = "tip_id")
  private UUID tip;

  private int place;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private byte[] sealed;

  @SuppressWarnings("UnusedVariable") // queries read it
  private boolean announced;

  @Transient private boolean fresh;

  @SuppressWarnings("NullAway.Init")
  protected TipEntry() {}

  /// @param place in its tip, from 0
  TipEntry(UUID tip, int place, Kind kind, byte[] sealed) {
    this.id = UUID.randomUUID();
    this.tip = tip;
    this.place = place;
    this.kind = kind;
    this.sealed = sealed.clone();
    this.announced = kind == Kind.QUESTION || kind == Kind.PICTURE;
    this.fresh = true;
  }

  /// Who says what.
  enum Kind {
    /// The tip itself.
    REPORT,
    /// What its sender shows with it; officers are told of the tip only.
    PICTURE,
    /// The liaison asks.
    QUESTION,
    /// The sender answers, or adds something.
    ANSWER
  }

  @Override
  public UUID getId() {
    return id;
  }

  @Override
  public boolean isNew() {
    return fresh;
  }

  UUID tip() {
    return tip;
  }

  int place() {
    return place;
  }

  Kind kind() {
    return kind;
  }

  byte[] sealed() {
    return sealed.clone();
  }
}
