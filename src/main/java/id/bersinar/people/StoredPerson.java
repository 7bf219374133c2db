package id.bersinar.people;

import id.bersinar.area.AreaCode;
import id.bersinar.area.Desk;
import id.bersinar.area.Position;
import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Visitor;
import id.bersinar.storage.Identified;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person as stored.
@Entity
@Table(name = "person")
class StoredPerson extends Identified {

  @Column(name = "chat_id")
  private long chat;

  private String language;
  private LocalDate firstSeen;
  private @Nullable LocalDate consentedOn;
  private boolean reachable;
  private @Nullable String institution;
  private @Nullable LocalDate operatorSince;
  private @Nullable String zone;
  private @Nullable String task;
  private @Nullable LocalDate absentFrom;
  private @Nullable LocalDate absentUntil;
  private boolean digest = true;

  @Enumerated(EnumType.STRING)
  private @Nullable StakeholderCategory category;

  @Column(name = "area_code")
  private @Nullable AreaCode area;

  @Enumerated(EnumType.STRING)
  private @Nullable Desk desk;

  @Enumerated(EnumType.STRING)
  private @Nullable Position position;

  @Convert(converter = StrategyNames.class)
  private Set<Strategy> strategies = Set.of();

  @Column(name = "superior_id")
  private @Nullable UUID superior;

  @Column(name = "deputy_id")
  private @Nullable UUID deputy;

  /// Each with [#area], or nothing where there is none, so that an index finds an area's officials.
  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
  @MapKeyColumn(name = "role")
  @MapKeyEnumerated(EnumType.STRING)
  @Column(name = "area_code")
  private Map<Role, String> roles = new EnumMap<>(Role.class);

  @SuppressWarnings("NullAway.Init")
  protected StoredPerson() {}

  StoredPerson(long chat, Language language, LocalDate today) {
    this(UUID.randomUUID(), chat, language, today);
  }

  StoredPerson(UUID id, long chat, Language language, LocalDate today) {
    super(id);
    this.chat = chat;
    this.language = language.code();
    this.firstSeen = today;
    this.reachable = true;
  }

  long chat() {
    return chat;
  }

  LocalDate firstSeen() {
    return firstSeen;
  }

  Language language() {
    return new Language(language);
  }

  void speak(Language language) {
    this.language = language.code();
  }

  boolean reachable() {
    return reachable;
  }

  void reachable(boolean reachable) {
    this.reachable = reachable;
  }

  Optional<LocalDate> consentedOn() {
    return Optional.ofNullable(consentedOn);
  }

  void consent(LocalDate today) {
    if (consentedOn == null) {
      consentedOn = today;
    }
  }

  Set<Role> roles() {
    return roles.keySet();
  }

  private void take(Role role) {
    roles.put(role, "");
    var code = HeldRole.code(area);
    roles.replaceAll((_, _) -> code);
  }

  /// Makes the person an operator.
  ///
  /// @return whether that is new
  boolean becomeOperator(LocalDate today) {
    if (roles.containsKey(Role.OPERATOR)) {
      return false;
    }
    take(Role.OPERATOR);
    operatorSince = today;
    return true;
  }

  /// Since when the person is an operator; absent where that was long ago.
  Optional<LocalDate> operatorSince() {
    return Optional.ofNullable(operatorSince);
  }

  void leaveOperators() {
    roles.remove(Role.OPERATOR);
    operatorSince = null;
    forgetOfficeWithoutRole();
  }

  /// Takes the liaison's role, and all that belongs to it.
  void leaveDesk() {
    roles.remove(Role.LIAISON);
    desk = null;
    position = null;
    forgetOfficeWithoutRole();
  }

  /// Takes the stakeholder's role, and all that belongs to it.
  void leaveStakeholders() {
    roles.remove(Role.STAKEHOLDER);
    category = null;
    forgetOfficeWithoutRole();
  }

  /// Acts for another institution from now on.
  void act(String institution) {
    this.institution = institution;
  }

  private void forgetOfficeWithoutRole() {
    if (roles.isEmpty()) {
      institution = null;
      area = null;
      task = null;
      superior = null;
      beBack();
      strategies = Set.of();
    }
  }

  /// Gives the role that is offered, on behalf of its institution.
  ///
  /// @param area where the person has it
  void join(Invitation.Offer offer, Optional<AreaCode> area, LocalDate today) {
    area.ifPresent(it -> this.area = it);
    if (offer.role() == Role.OPERATOR) {
      becomeOperator(today);
    }
    take(offer.role());
    offer.category().ifPresent(it -> category = it);
    offer.desk().ifPresent(it -> desk = it);
    offer.position().ifPresent(it -> position = it);
    institution = offer.institution();
  }

  /// The time zone that the person has chosen, as stored; [Zones] says what it comes to.
  @Nullable String zone() {
    return zone;
  }

  void live(ZoneId zone) {
    this.zone = zone.getId();
  }

  /// Whether the person gets the week's digest.
  boolean digest() {
    return digest;
  }

  void digest(boolean wanted) {
    this.digest = wanted;
  }

  /// What the person does at the institution.
  Optional<String> task() {
    return Optional.ofNullable(task);
  }

  void work(String task) {
    this.task = task;
  }

  /// Which strategies the person serves.
  Set<Strategy> strategies() {
    return strategies;
  }

  void serve(Set<Strategy> strategies) {
    this.strategies = strategies;
  }

  Optional<UUID> superior() {
    return Optional.ofNullable(superior);
  }

  void reportTo(@Nullable UUID superior) {
    this.superior = superior;
  }

  /// The absence in which that moment lies, by the day where the person lives.
  Optional<Absence> absenceAt(ZonedDateTime now, Zones zones) {
    return absence(now, zones).filter(it -> it.covers(zones.day(now, zone, area)));
  }

  /// That absence, or one to come.
  Optional<Absence> absence(ZonedDateTime now, Zones zones) {
    return Absence.of(absentFrom, absentUntil, deputy)
        .filter(it -> !it.isOver(zones.day(now, zone, area)));
  }

  void leave(Absence.Days days, @Nullable UUID deputy) {
    this.absentFrom = days.from();
    this.absentUntil = days.until();
    this.deputy = deputy;
  }

  void beBack() {
    absentFrom = null;
    absentUntil = null;
    deputy = null;
  }

  /// Whether the person holds an office and can be reached.
  boolean isOnDuty() {
    return reachable && !roles.isEmpty();
  }

  /// @param zones say where the person lives
  Person view(Zones zones) {
    return new Person(
        getId(),
        chat,
        language(),
        Set.copyOf(roles()),
        zones.of(zone, area),
        Optional.ofNullable(area),
        Optional.ofNullable(category),
        Optional.ofNullable(desk),
        Optional.ofNullable(position),
        Optional.ofNullable(institution),
        strategies());
  }

  Visitor visitor(String firstName) {
    return new Visitor(getId(), firstName, language(), roles(), consentedOn != null);
  }
}
