package id.bersinar.telegram;

import id.bersinar.dialogue.gate.DirectLine;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.telegram.DeletableMessages.Conversation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Messages that must leave no trace: in memory until Telegram has them, for a quarter of an hour
/// at most. And wishes to delete them again.
@Component
class DirectQueue implements DirectLine {

  private static final Duration LIFE = Duration.ofMinutes(15);

  private final DeletableMessages deletable;
  private final VanishingMessages vanishing;
  private final Bell bell;
  private final SteadyTime time;
  private final Deque<Held> queue = new ArrayDeque<>();
  private final Departures departures = new Departures();
  private long count;

  DirectQueue(
      DeletableMessages deletable, VanishingMessages vanishing, Bell bell, SteadyTime time) {
    this.deletable = deletable;
    this.vanishing = vanishing;
    this.bell = bell;
    this.time = time;
  }

  /// What waits for its turn in its chat.
  sealed interface Held {
    long chat();

    Instant until();
  }

  /// A message.
  ///
  /// @param number by which it differs from one that says the same
  /// @param conversation to which it belongs; absent where that isn't anonymous
  /// @param stays whether it stays where that is wiped
  /// @param lifetime after which it is deleted, unless its content says so; absent where it stays
  record Message(
      long number,
      Outgoing message,
      @Nullable Conversation conversation,
      boolean stays,
      Optional<Duration> lifetime,
      Instant until)
      implements Held {
    @Override
    public long chat() {
      return message.chat();
    }
  }

  /// A wish to delete, which comes after the messages that it is about.
  record Wipe(long number, long chat, Conversation conversation, Instant until) implements Held {}

  /// A wish to delete all that was confided in the chat, also what still waits before it.
  record Withdrawal(long number, long chat, Instant until) implements Held {}

  /// A wish to delete messages whose time has come.
  record Removal(long chat, List<Integer> messages, Instant until) implements Held {}

  @Override
  public void send(Outgoing message) {
    send(message, null, true, Optional.empty());
  }

  @Override
  public void confide(Outgoing message) {
    send(message, null, true, Optional.of(VanishingMessages.CONFIDED));
  }

  @Override
  public void whisper(Outgoing message) {
    send(message, deletable.conversation(message.chat()), false, Optional.empty());
  }

  @Override
  public void leave(Outgoing message) {
    send(message, deletable.conversation(message.chat()), true, Optional.empty());
  }

  private void send(
      Outgoing message,
      @Nullable Conversation conversation,
      boolean stays,
      Optional<Duration> lifetime) {
    var until = time.now().plus(LIFE);
    synchronized (this) {
      Parts.of(message)
          .forEach(
              part -> queue.add(new Message(++count, part, conversation, stays, lifetime, until)));
    }
    bell.ring();
  }

  @Override
  public void wipe(long chat) {
    deletable.end(chat).ifPresent(it -> wipe(chat, it));
  }

  @Override
  public void wipe(long chat, int first, int last) {
    wipe(chat, deletable.of(IntStream.rangeClosed(first, last).boxed().toList()));
  }

  private void wipe(long chat, Conversation conversation) {
    synchronized (this) {
      var until = time.now().plus(DeletableMessages.LIFE);
      queue.add(new Wipe(++count, chat, conversation, until));
    }
    bell.ring();
  }

  /// Deletes messages of the chat whose time has come.
  void vanish(long chat, List<Integer> messages) {
    var removal = new Removal(chat, messages, time.now().plus(DeletableMessages.LIFE));
    synchronized (this) {
      if (queue.stream().anyMatch(it -> it instanceof Removal && it.chat() == chat)) {
        return;
      }
      queue.add(removal);
    }
    bell.ring();
  }

  /// The message as it leaves: its buttons tell where its conversation began.
  static Outgoing leaving(Message held) {
    var first =
        Optional.ofNullable(held.conversation())
            .flatMap(Conversation::first)
            .map(it -> Integer.toString(it, Outgoing.RADIX));
    return held.message().since(first.orElse(""));
  }

  @Override
  public void withdraw(long chat) {
    var until = time.now().plus(DeletableMessages.LIFE);
    synchronized (this) {
      queue.add(new Withdrawal(++count, chat, until));
    }
    bell.ring();
  }

  /// What comes next in each chat, in the order in which they came.
  ///
  /// @param inFlight chats of which something is on its way; nothing of theirs is dropped
  List<Held> heads(Set<Long> inFlight) {
    return locked(
        () -> {
          var now = time.now();
          drop(held -> held.until().isBefore(now) && !inFlight.contains(held.chat()));
          var heads = new LinkedHashMap<Long, Held>();
          queue.forEach(held -> heads.putIfAbsent(held.chat(), held));
          return List.copyOf(heads.values());
        });
  }

  /// Who has waited long enough goes on after the lock, not under it.
  private <T> T locked(Supplier<T> change) {
    T result;
    List<Runnable> released;
    synchronized (this) {
      result = change.get();
      released = departures.released();
    }
    released.forEach(Runnable::run);
    return result;
  }

  private void drop(Predicate<Held> which) {
    var dropped = queue.stream().filter(which).toList();
    queue.removeAll(dropped);
    // Whoever never got the last word of a conversation keeps the button that says it again.
    var unheard =
        dropped.stream()
            .flatMap(it -> it instanceof Message message ? Stream.of(message) : Stream.empty())
            .filter(Message::stays)
            .flatMap(it -> Stream.ofNullable(it.conversation()))
            .collect(Collectors.toSet());
    queue.removeIf(it -> it instanceof Wipe wipe && unheard.contains(wipe.conversation()));
    departures.dropped(dropped);
  }

  /// Done when Telegram has taken what waits for the chat now, or will never take it; also once
  /// several others wait for the same chat. Fails with [ComesAgain] where some of it was dropped.
  CompletableFuture<Void> left(long chat) {
    return locked(
        () ->
            queue.stream()
                .filter(it -> it instanceof Message && it.chat() == chat)
                .mapToLong(it -> ((Message) it).number())
                .max()
                .stream()
                .mapToObj(last -> departures.await(chat, last))
                .findFirst()
                .orElseGet(() -> CompletableFuture.completedFuture(null)));
  }

  /// Telegram has done it.
  ///
  /// @param message the id by which the chat knows it, if it is a message
  void done(Held held, OptionalInt message) {
    switch (held) {
      case Message it -> message.ifPresent(id -> noteSent(it, id));
      case Wipe _, Withdrawal _ -> {}
      case Removal it -> vanishing.forget(it.chat(), it.messages());
    }
    remove(held);
  }

  private void noteSent(Message sent, int id) {
    if (sent.conversation() != null && !sent.stays()) {
      deletable.note(sent.conversation(), id);
    }
    lifetime(sent).ifPresent(it -> vanishing.note(sent.chat(), id, it));
  }

  /// The chat has got a message that isn't of its conversation. It goes with that one, if it is
  /// anonymous and isn't wiped yet: it tells that somebody has said something.
  void sentBeside(long chat, int message) {
    wiping(chat).or(() -> deletable.running(chat)).ifPresent(it -> deletable.note(it, message));
  }

  private synchronized Optional<Conversation> wiping(long chat) {
    return queue.stream()
        .flatMap(
            it -> it instanceof Wipe wipe && wipe.chat() == chat ? Stream.of(wipe) : Stream.empty())
        .map(Wipe::conversation)
        .findFirst();
  }

  /// Whom messages wait for, in the order in which they came; a chat as often as it gets some.
  synchronized List<Long> waitingForAnswers() {
    return queue.stream().filter(Message.class::isInstance).map(Held::chat).toList();
  }

  private static Optional<Duration> lifetime(Message sent) {
    return sent.message().content() instanceof Outgoing.Picture(_, var own)
        ? own.or(sent::lifetime)
        : sent.lifetime();
  }

  /// Telegram has done or refused it.
  void remove(Held held) {
    removeIf(held::equals);
  }

  private void removeIf(Predicate<Held> which) {
    var _ =
        locked(
            () -> {
              boolean removed = queue.removeIf(which);
              departures.waiting(queue);
              return removed;
            });
  }

  /// The chat can't be written to any more. What is to vanish there is tried again later: whoever
  /// blocks the bot for a while must not keep it.
  void forget(long chat) {
    removeIf(held -> held.chat() == chat);
    var _ = deletable.end(chat);
  }

  synchronized boolean isEmpty() {
    return queue.isEmpty();
  }
}
