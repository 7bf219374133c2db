package id.bersinar.tips.record;

import id.bersinar.storage.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One sealed thing that was said in a tip.
@Entity
@Table(name = "tip_entry")
public class TipEntry extends Identified {

  @Column(name = "tip_id")
  private UUID tip;

  private int place;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private byte[] sealed;
  private boolean opened;

  @SuppressWarnings("NullAway.Init")
  protected TipEntry() {}

  /// @param place in its tip, from 0
  public TipEntry(UUID tip, int place, Sealed sealed) {
    super(sealed.id());
    this.tip = tip;
    this.place = place;
    this.kind = sealed.kind();
    this.sealed = sealed.content().clone();
  }

  /// As a query finds it that leaves what is sealed in a picture where it is.
  @SuppressWarnings("unused") // by its query
  TipEntry(UUID id, UUID tip, int place, Kind kind, boolean opened, byte @Nullable [] sealed) {
    this(tip, place, new Sealed(id, kind, sealed == null ? new byte[0] : sealed));
    this.opened = opened;
  }

  /// Who says what.
  public enum Kind {
    /// The tip itself.
    REPORT,
    /// What its sender shows with it.
    PICTURE,
    /// The liaison asks.
    QUESTION,
    /// The sender answers, or adds something.
    ANSWER,
    /// What officers note; their sender never sees it.
    NOTE
  }

  /// What is sealed, before it has its place.
  ///
  /// @param id random; what is sealed opens under this id only
  public record Sealed(UUID id, Kind kind, byte[] content) {}

  public UUID tip() {
    return tip;
  }

  int place() {
    return place;
  }

  public Kind kind() {
    return kind;
  }

  /// Whether an officer has seen it; a picture, by opening it.
  public boolean isOpened() {
    return opened;
  }

  /// Whether somebody has said it since the tip came in, and no officer has seen it.
  public boolean isUnseen() {
    return !opened && (kind == Kind.ANSWER || kind == Kind.NOTE);
  }

  public void open() {
    opened = true;
  }

  byte[] sealed() {
    return sealed.clone();
  }
}
