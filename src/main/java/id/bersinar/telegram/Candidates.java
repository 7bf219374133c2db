package id.bersinar.telegram;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What may go now, from the outbox and from memory.
@Component
class Candidates {

  private static final Comparator<Waiting> IN_ORDER =
      Comparator.comparingInt(Waiting::rank)
          .thenComparing(Waiting::isNotice, Comparator.reverseOrder())
          .thenComparing(Waiting::lastWord);

  private final OutboxOrder order;
  private final SentRows sent;
  private final DirectQueue direct;
  private final CrowdNotices notices;
  private final AskingMessages asking;
  private final Pace pace;
  private boolean memoryFirst;

  Candidates(
      OutboxOrder order,
      SentRows sent,
      DirectQueue direct,
      CrowdNotices notices,
      AskingMessages asking,
      Pace pace) {
    this.order = order;
    this.sent = sent;
    this.direct = direct;
    this.notices = notices;
    this.asking = asking;
    this.pace = pace;
  }

  /// The most urgent first. While Telegram is in trouble rather to chats that had none, or else to
  /// the one whose last try is longest ago.
  ///
  /// @param leads whether this node sends from the outbox
  /// @param inFlight what is on its way, by chat
  List<Job> now(boolean leads, Map<Long, Job> inFlight) {
    // Before anything is looked up: what arrives meanwhile is still among what is found.
    var busy = Set.copyOf(inFlight.keySet());
    Supplier<Set<Long>> leaving = () -> leaving(inFlight);
    LongPredicate held = chat -> busy.contains(chat) || pace.isHeldBack(chat);
    var suspects = pace.suspects();
    var candidates =
        heads(leads, chat -> held.test(chat) || suspects.contains(chat), busy, leaving);
    if (suspects.isEmpty() && candidates.isEmpty()) {
      return asking.tidying(chat -> !busy.contains(chat) && pace.isAtEase(chat)).stream().toList();
    }
    return suspects.isEmpty() || !candidates.isEmpty()
        ? candidates
        : heads(leads, held, busy, leaving).stream()
            .sorted(Comparator.comparing(job -> pace.lastTaken(job.chat())))
            .toList();
  }

  /// What is on its way is noted as sent before it is taken for on its way no more.
  private Set<Long> leaving(Map<Long, Job> inFlight) {
    var leaving = new HashSet<Long>();
    for (var job : inFlight.values()) {
      if (job instanceof Job.FromOutbox(var head)) {
        leaving.add(head.id());
      }
    }
    leaving.addAll(sent.ids());
    return leaving;
  }

  /// In a lane whoever has waited longest for a word, so that nobody is kept waiting by others who
  /// write much. Of those who have waited the same, the outbox and memory take turns.
  private List<Job> heads(
      boolean leads, LongPredicate held, Set<Long> busy, Supplier<Set<Long>> leaving) {
    memoryFirst = !memoryFirst;
    Stream<Job> fromMemory =
        direct.heads(busy).stream().filter(it -> !held.test(it.chat())).map(Job.FromMemory::new);
    Stream<Job> fromOutbox =
        leads ? order.heads(held, leaving).stream().map(Job.FromOutbox::new) : Stream.empty();
    var inTurn =
        memoryFirst ? Stream.concat(fromMemory, fromOutbox) : Stream.concat(fromOutbox, fromMemory);
    Stream<Job> notice =
        pace.suspects().isEmpty()
            ? notices.next(leads, held, this::lastWord).stream()
            : Stream.empty();
    return Stream.concat(notice, inTurn)
        .map(it -> new Waiting(it, lastWord(it.chat())))
        .sorted(IN_ORDER)
        .map(Waiting::job)
        .toList();
  }

  /// Whoever has been told to wait keeps the place.
  private Instant lastWord(long chat) {
    return notices.isWaiting(chat) ? Instant.MIN : pace.lastTaken(chat);
  }

  private record Waiting(Job job, Instant lastWord) {
    boolean isNotice() {
      return job instanceof Job.Notice;
    }

    int rank() {
      return job.rank();
    }
  }

  /// It leaves now.
  void take(Job job) {
    pace.take(job.chat(), job.rank());
    switch (job) {
      case Job.Notice notice -> notices.take(notice);
      case Job.Tidying tidying -> asking.take(tidying);
      case Job.FromMemory _, Job.FromOutbox _ -> {}
    }
  }
}
