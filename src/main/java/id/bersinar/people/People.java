package id.bersinar.people;

import id.bersinar.area.AreaCode;
import id.bersinar.area.HolidayFileRefused;
import id.bersinar.area.WallClock;
import id.bersinar.dialogue.Announcer;
import id.bersinar.dialogue.ChatReachable;
import id.bersinar.dialogue.ChatUnreachable;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.VisitorChanged;
import id.bersinar.dialogue.gate.ChatForgotten;
import id.bersinar.dialogue.gate.MessagesRefused;
import id.bersinar.dialogue.gate.SendingStopped;
import id.bersinar.dialogue.texts.MessageFileRejected;
import id.bersinar.storage.BackupFailed;
import id.bersinar.storage.SpaceLow;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who there is, and a way to reach them.
@Service
public class People {

  private final Persons persons;
  private final Arrivals arrivals;
  private final Zones zones;
  private final Newcomers newcomers;
  private final Announcer announcer;
  private final ApplicationEventPublisher events;
  private final WallClock wallClock;

  People(
      Persons persons,
      Arrivals arrivals,
      Zones zones,
      Newcomers newcomers,
      Announcer announcer,
      ApplicationEventPublisher events,
      WallClock wallClock) {
    this.persons = persons;
    this.arrivals = arrivals;
    this.zones = zones;
    this.newcomers = newcomers;
    this.announcer = announcer;
    this.events = events;
    this.wallClock = wallClock;
  }

  /// The person with that id.
  public Optional<Person> find(UUID id) {
    return persons.findById(id).map(it -> it.view(zones));
  }

  /// Those of them who are still there, by one statement.
  public List<Person> among(Collection<UUID> ids) {
    return persons.among(ids).stream().map(it -> it.view(zones)).toList();
  }

  /// Whose private chat that is; absent where the bot doesn't know them.
  ///
  /// @param chat Telegram's id
  public Optional<Person> ofChat(long chat) {
    return persons.findByChat(chat).map(it -> it.view(zones));
  }

  /// How colleagues and operators speak of the person; a dash where they are gone.
  public String alias(UUID person) {
    return find(person).map(Person::alias).orElse("–");
  }

  /// What those of them who are still there are called, by one statement.
  public Map<UUID, String> aliases(Collection<UUID> people) {
    return persons.called(people).stream()
        .collect(Collectors.toMap(Persons.Called::id, Persons.Called::alias));
  }

  /// The person with that id, if they can be reached.
  public Optional<Person> reachable(UUID id) {
    return persons.findById(id).filter(StoredPerson::reachable).map(it -> it.view(zones));
  }

  /// Everyone with that role who can be reached.
  public List<Person> withRole(Role role) {
    return persons.reachableWith(role).stream().map(it -> it.view(zones)).toList();
  }

  /// Everyone with one of these roles who can be reached and is of that area, or of none.
  public List<Person> withRoles(Set<Role> roles, Optional<AreaCode> area) {
    var areas = List.of("", HeldRole.code(area.orElse(null)));
    return persons.reachableIn(areas, roles).stream()
        .map(it -> it.view(zones))
        .filter(it -> it.area().isEmpty() || it.area().equals(area))
        .toList();
  }

  /// Everyone with that role, also who can't be reached.
  List<Person> holders(Role role) {
    return persons.withAnyOf(Set.of(role)).stream().map(it -> it.view(zones)).toList();
  }

  /// Puts messages for the person into the outbox, in the person's language and within the running
  /// transaction; does nothing if the person is gone.
  public void tell(UUID person, Lane lane, Reply... replies) {
    find(person).ifPresent(it -> announcer.tell(it.chat(), it.language(), lane, replies));
  }

  /// As for a person, without looking them up.
  public void tell(Recipient recipient, Lane lane, Reply... replies) {
    announcer.tell(recipient.chat(), recipient.language(), lane, replies);
  }

  /// What somebody is to be told.
  ///
  /// @param about what of, for whoever puts such messages together
  public record Told(Recipient recipient, Reply reply, UUID about) {}

  /// As above, to many at once.
  public void tell(Lane lane, List<Told> messages) {
    announcer.tell(
        lane,
        messages.stream()
            .map(
                it ->
                    new Announcer.Announcement(
                        it.recipient().chat(), it.recipient().language(), it.reply()))
            .toList());
  }

  /// The person has agreed that personal data are kept. With that begins what is kept.
  void consent(UUID person) {
    persons.save(agreed(person));
  }

  /// The same, for whoever changes more of the person before they are saved.
  StoredPerson agreed(UUID person) {
    var today = wallClock.today();
    var agreed =
        newcomers
            .find(person)
            .filter(it -> arrivals.isStranger(it.chat()))
            .map(it -> begun(it, today))
            .or(() -> persons.findById(person))
            .orElseThrow();
    agreed.consent(today);
    return agreed;
  }

  private StoredPerson begun(Newcomers.Newcomer newcomer, LocalDate today) {
    arrivals.note(newcomer.chat(), false);
    return new StoredPerson(newcomer.id(), newcomer.chat(), newcomer.language(), today);
  }

  void speak(UUID person, Language language) {
    persons
        .findById(person)
        .ifPresentOrElse(
            stored -> {
              stored.speak(language);
              events.publishEvent(
                  new VisitorChanged(
                      stored.chat(), stored.visitor(""), Set.copyOf(stored.roles())));
            },
            () ->
                newcomers
                    .find(person)
                    .map(it -> newcomers.speak(it, language))
                    .ifPresent(
                        it ->
                            events.publishEvent(
                                new VisitorChanged(it.chat(), it.visitor(""), Set.of()))));
  }

  /// Since when something is kept of the person.
  Optional<LocalDate> firstSeen(UUID person) {
    return persons.findById(person).map(StoredPerson::firstSeen);
  }

  /// When the person agreed that personal data are kept.
  public Optional<LocalDate> consentedOn(UUID person) {
    return persons.findById(person).flatMap(StoredPerson::consentedOn);
  }

  /// Forgets the person and all roles.
  void forget(UUID person) {
    var stored = persons.findById(person).orElseThrow();
    if (stored.roles().contains(Role.OPERATOR)) {
      events.publishEvent(OperatorStep.of(person, OperatorStep.Act.LEFT_OPERATORS, person));
    }
    var before = Set.copyOf(stored.roles());
    stored.roles().clear();
    events.publishEvent(new VisitorChanged(stored.chat(), stored.visitor(""), before));
    events.publishEvent(new ChatForgotten(stored.chat()));
    persons.delete(stored);
    newcomers.forget(stored.chat());
  }

  @EventListener
  @Transactional
  public void onUnreachable(ChatUnreachable event) {
    persons.findByChat(event.chat()).ifPresent(person -> person.reachable(false));
  }

  @EventListener
  @Transactional
  public void onReachable(ChatReachable event) {
    persons.findByChat(event.chat()).ifPresent(person -> person.reachable(true));
  }

  /// Operators edit the texts, so they hear of it when one can't be used.
  @EventListener
  @Transactional
  public void onRejected(MessageFileRejected event) {
    tellOperators(Text.of("people.message-file-rejected").with("problem", event.problem()));
  }

  /// The same of the holidays.
  @EventListener
  @Transactional
  public void onRefused(HolidayFileRefused event) {
    tellOperators(Text.of("people.holiday-file-refused").with("problems", event.problems()));
  }

  /// Operators can do something about a text that Telegram doesn't take.
  @EventListener
  @Transactional
  public void onRefused(MessagesRefused event) {
    tellOperators(
        Text.of("people.messages-refused")
            .with("count", event.count())
            .with("reason", event.reason()));
  }

  /// It reaches them when messages leave again; until then a tap shows how long that takes.
  @EventListener
  @Transactional
  public void onStopped(SendingStopped event) {
    tellOperators(
        Text.of("people.sending-stopped")
            .with("since", wallClock.at(event.since()).toLocalTime())
            .with("until", wallClock.at(event.until()).toLocalTime()));
  }

  @EventListener
  @Transactional
  public void onBackupFailed(BackupFailed event) {
    tellOperators(Text.of("people.backup-failed").with("reason", event.reason()));
  }

  @EventListener
  @Transactional
  public void onSpaceLow(SpaceLow event) {
    tellOperators(Text.of("people.space-low").with("megabytes", event.megabytes()));
  }

  private void tellOperators(Text text) {
    for (var operator : persons.reachableWith(Role.OPERATOR)) {
      announcer.tell(operator.chat(), operator.language(), Lane.ALERT, Reply.say(text));
    }
  }
}
