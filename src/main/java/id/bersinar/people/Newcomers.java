package id.bersinar.people;

import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Visitor;
import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// People of whom nothing is kept, as they haven't agreed to it: in memory, for an hour or two.
@Component
class Newcomers implements PeriodicJob {

  private final Map<Long, Newcomer> all = new ConcurrentHashMap<>();
  private final Map<UUID, Long> chats = new ConcurrentHashMap<>();
  private final Clock clock;

  Newcomers(Clock clock) {
    this.clock = clock;
  }

  /// @param id the person's, if ever they agree
  /// @param until no finer than an hour, so that memory doesn't tell when they came either
  record Newcomer(UUID id, long chat, Language language, Instant until) {

    Visitor visitor(String firstName) {
      return new Visitor(id, firstName, language, Set.of(), false);
    }

    @Override
    public String toString() {
      return "Newcomer";
    }
  }

  /// The person of that chat, from now on.
  ///
  /// @param language unless they have chosen another
  Newcomer meet(long chat, Language language) {
    var newcomer =
        all.compute(
            chat,
            (_, known) ->
                known == null
                    ? new Newcomer(UUID.randomUUID(), chat, language, later())
                    : new Newcomer(known.id(), chat, known.language(), later()));
    chats.put(newcomer.id(), chat);
    return newcomer;
  }

  private Instant later() {
    return clock.instant().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(2));
  }

  Optional<Newcomer> ofChat(long chat) {
    return Optional.ofNullable(all.get(chat));
  }

  Optional<Newcomer> find(UUID id) {
    return Optional.ofNullable(chats.get(id))
        .flatMap(this::ofChat)
        .filter(it -> it.id().equals(id));
  }

  Newcomer speak(Newcomer newcomer, Language language) {
    var changed = new Newcomer(newcomer.id(), newcomer.chat(), language, newcomer.until());
    all.put(newcomer.chat(), changed);
    return changed;
  }

  void forget(long chat) {
    var gone = all.remove(chat);
    if (gone != null) {
      chats.remove(gone.id());
    }
  }

  @Override
  public Timing timing() {
    return Timing.onEveryNode(Duration.ofMinutes(5));
  }

  @Override
  public void run() {
    var now = clock.instant();
    all.values().removeIf(it -> !it.until().isAfter(now));
    chats.keySet().removeIf(id -> find(id).isEmpty());
  }
}
