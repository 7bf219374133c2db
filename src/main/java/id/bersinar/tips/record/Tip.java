package id.bersinar.tips.record;

import id.bersinar.area.AreaCode;
import id.bersinar.area.Desk;
import id.bersinar.storage.Identified;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A tip as far as it stands open in the database: for whom it is, who has claimed it and what came
/// of it.
@Entity
@Table(name = "tip")
public class Tip extends Identified {

  private String lookup;
  private LocalDate receivedOn;
  private LocalDate lastWordOn;

  @Column(name = "area_code")
  private @Nullable AreaCode area;

  @Enumerated(EnumType.STRING)
  private Desk desk;

  private boolean urgent;
  private UUID shredKey;
  private byte[] publicKey;
  private @Nullable UUID claimedBy;
  private @Nullable UUID spamBy;

  @Enumerated(EnumType.STRING)
  private @Nullable Outcome outcome;

  @OneToMany(cascade = CascadeType.PERSIST, orphanRemoval = true)
  @JoinColumn(name = "tip_id", insertable = false, updatable = false)
  private Set<TipWrap> wraps = new HashSet<>();

  @SuppressWarnings("NullAway.Init")
  protected Tip() {}

  public Tip(Arrival.NewTip arrival, boolean urgent) {
    super(arrival.id());
    this.lookup = arrival.lookup();
    this.receivedOn = arrival.receivedOn();
    this.lastWordOn = arrival.receivedOn();
    this.area = arrival.area();
    this.desk = arrival.desk();
    this.urgent = urgent;
    this.shredKey = arrival.shredKey();
    this.publicKey = arrival.publicKey().clone();
    arrival.wraps().forEach(this::sealFor);
  }

  /// What came of a tip.
  public enum Outcome {
    ACTED_ON,
    UNFOUNDED,
    PASSED_ON,
    DUPLICATE,
    SPAM
  }

  /// How far a tip has come.
  public enum State {
    NEW,
    CLAIMED,
    CLOSED
  }

  public TipId id() {
    return new TipId(getId());
  }

  /// By which its receipt finds it.
  public String lookup() {
    return lookup;
  }

  /// The day in the area's zone.
  public LocalDate receivedOn() {
    return receivedOn;
  }

  /// The desk's area; the home area where absent.
  public Optional<AreaCode> area() {
    return Optional.ofNullable(area);
  }

  public Desk desk() {
    return desk;
  }

  /// Whether its sender asked for it not to wait.
  public boolean isUrgent() {
    return urgent;
  }

  /// Whether it must still not wait.
  public boolean isPressing() {
    return urgent && state() != State.CLOSED;
  }

  /// The name of the key without which nobody can open it.
  UUID shredKey() {
    return shredKey;
  }

  /// With which all that is said in it is sealed.
  public byte[] publicKey() {
    return publicKey.clone();
  }

  /// Whether whoever holds that may open it.
  ///
  /// @param holder as a [TipWrap] names it
  public boolean isSealedFor(String holder) {
    return wraps.stream().anyMatch(it -> it.holder().equals(holder));
  }

  Set<TipWrap> wraps() {
    return Set.copyOf(wraps);
  }

  void sealFor(Arrival.Wrap wrap) {
    wraps.add(new TipWrap(getId(), wrap.holder(), wrap.sealed()));
  }

  void sealNoMoreFor(TipWrap wrap) {
    wraps.remove(wrap);
  }

  public State state() {
    if (outcome != null) {
      return State.CLOSED;
    }
    return claimedBy == null ? State.NEW : State.CLAIMED;
  }

  public Optional<UUID> claimedBy() {
    return Optional.ofNullable(claimedBy);
  }

  public Optional<Outcome> outcome() {
    return Optional.ofNullable(outcome);
  }

  /// Whether the officer may ask and close.
  public boolean isInHandsOf(UUID officer) {
    return state() == State.CLAIMED && officer.equals(claimedBy);
  }

  /// Whether the officer may see what it says: anyone's while nobody has claimed it, then only
  /// the claimer's.
  public boolean isFor(UUID officer) {
    return state() == State.NEW || officer.equals(claimedBy);
  }

  public void claim(UUID officer) {
    claimedBy = officer;
    spamBy = null;
  }

  /// Who takes it for no tip, while a second officer hasn't agreed or claimed it.
  public Optional<UUID> spamBy() {
    return Optional.ofNullable(spamBy);
  }

  /// The officer takes it for no tip: nobody has it in hand, so that a second one can read it.
  public void proposeSpam(UUID officer) {
    claimedBy = null;
    spamBy = officer;
  }

  public void release() {
    claimedBy = null;
  }

  public void close(Outcome outcome) {
    this.outcome = outcome;
  }

  /// Something was said in it on that day.
  public void heard(LocalDate on) {
    lastWordOn = on;
  }
}
