package id.bersinar.scenario;

import id.bersinar.dialogue.Downloads;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.engine.Conversations;
import id.bersinar.dialogue.gate.DirectLine;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.gate.Outbox;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.dialogue.gate.Plan;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Stands where Telegram and the gate stand: carries what people do to the dialogues, in one
/// transaction each, and what the bot says to their phones, after the commit.
public final class Neighbourhood implements Outbox, DirectLine, Downloads {

  /// The chat of the operator whom the configuration names.
  public static final long FIRST_OPERATOR = 9000;

  private final ObjectProvider<Conversations> conversations;
  private final TransactionTemplate transactions;
  private final Joined joined;
  private final Map<Long, PhoneInMemory> phones = new ConcurrentHashMap<>();
  private final Map<String, byte[]> files = new ConcurrentHashMap<>();
  private final List<Outgoing> throughOutbox = new CopyOnWriteArrayList<>();
  private final List<Outgoing> throughDirectLine = new CopyOnWriteArrayList<>();
  // The ids of messages of anonymous conversations that run.
  private final MessagesOfChats running = new MessagesOfChats();
  private final MessagesOfChats confided = new MessagesOfChats();
  private volatile Consumer<Outgoing> beforeSending = _ -> {};
  private volatile Gatehouse gatehouse = Gatehouse.EMPTY;
  private final AtomicLong nextChat = new AtomicLong(10_000);

  Neighbourhood(
      ObjectProvider<Conversations> conversations,
      TransactionTemplate transactions,
      Joined joined) {
    this.conversations = conversations;
    this.transactions = transactions;
    this.joined = joined;
  }

  /// Somebody new, whose Telegram is in Indonesian.
  public Phone phone(String firstName) {
    return phone(firstName, "id");
  }

  /// Somebody new.
  public Phone phone(String firstName, String languageCode) {
    return phone(nextChat.incrementAndGet(), firstName, languageCode);
  }

  /// Somebody new with a chat id that a test looks for.
  public Phone phone(long chat, String firstName) {
    return phone(chat, firstName, "id");
  }

  private PhoneInMemory phone(long chat, String firstName, String languageCode) {
    return phones.computeIfAbsent(chat, it -> new PhoneInMemory(this, it, firstName, languageCode));
  }

  /// Somebody new who has agreed that personal data are kept.
  public Phone resident(String firstName) {
    return phone(firstName).sends("/izin").taps("people.consent");
  }

  /// The operator whom the configuration names.
  public Phone operator() {
    return phone(FIRST_OPERATOR, "Operator", "id");
  }

  /// Somebody who joins by invitation as an operator.
  public Phone operator(String firstName) {
    operator().sends("/undang").taps("people.role.operator");
    return joins(firstName, "Kelurahan contoh");
  }

  /// A stakeholder from local government, who has joined before, with an operator who is there too.
  public Phone stakeholder(String firstName, String institution) {
    operator().sends("/menu");
    long chat = nextChat.incrementAndGet();
    joined.stakeholder(chat, institution);
    return phone(chat, firstName);
  }

  /// Somebody who joins by invitation as a stakeholder from local government.
  public Phone invitedStakeholder(String firstName, String institution) {
    operator()
        .sends("/undang")
        .taps("people.role.stakeholder")
        .taps("people.category.local-government");
    return joins(firstName, institution);
  }

  /// Somebody who joins by invitation as a liaison officer.
  ///
  /// @param desk the key of its text
  /// @param position the key of its text
  public Phone invitedLiaison(String firstName, String desk, String position, String institution) {
    operator().sends("/undang").taps("people.role.liaison").taps(desk).taps(position);
    return joins(firstName, institution);
  }

  /// A liaison officer of the Polsek.
  public Phone liaison(String firstName, String institution) {
    return liaison(firstName, "area.desk.polsek", institution);
  }

  /// A liaison officer.
  ///
  /// @param desk the key of its text
  public Phone liaison(String firstName, String desk, String institution) {
    return liaison(firstName, desk, "area.position.officer", institution);
  }

  /// A liaison officer in that position, who has joined before.
  ///
  /// @param desk the key of its text
  /// @param position the key of its text
  public Phone liaison(String firstName, String desk, String position, String institution) {
    long chat = nextChat.incrementAndGet();
    joined.liaison(chat, desk, position, institution);
    return phone(chat, firstName);
  }

  private Phone joins(String firstName, String institution) {
    operator().sends(institution).taps("people.invite.make");
    var invitation = String.join("\n", operator().news());
    var code = invitation.substring(invitation.indexOf("/start ")).strip();
    return phone(firstName).sends(code).taps("people.consent").sees("people.admitted");
  }

  /// Everything that went through the outbox, for tests on what must not.
  public List<Outgoing> throughOutbox() {
    return List.copyOf(throughOutbox);
  }

  /// Everything that went straight, without leaving a trace.
  public List<Outgoing> throughDirectLine() {
    return List.copyOf(throughDirectLine);
  }

  /// The ids of all files that people have sent.
  public Set<String> fileIds() {
    return Set.copyOf(files.keySet());
  }

  /// Does what the gate does, too.
  public void through(Gatehouse gatehouse) {
    this.gatehouse = gatehouse;
  }

  /// Does this before each message that goes straight.
  public void beforeSending(Consumer<Outgoing> action) {
    beforeSending = action;
  }

  /// Forgets all phones.
  void clear() {
    phones.clear();
    files.clear();
    throughOutbox.clear();
    throughDirectLine.clear();
    running.clear();
    confided.clear();
    beforeSending = _ -> {};
    gatehouse = Gatehouse.EMPTY;
  }

  /// @param message by which the phone knows what was sent; absent where a button was tapped
  void receive(Incoming incoming, OptionalInt message) {
    conversations
        .getObject()
        .popUp(incoming)
        .ifPresent(text -> phone(incoming.chat()).ifPresent(it -> it.showOver(text)));
    switch (conversations.getObject().plan(incoming)) {
      case Plan.Durable(var work) ->
          transactions.executeWithoutResult(
              _ -> {
                gatehouse.storing(incoming);
                work.run();
              });
      case Plan.Untraced(var work, var stay) -> {
        switch (stay) {
          case UNTIL_WIPED -> message.ifPresent(it -> running.note(incoming.chat(), it));
          case FOR_A_WHILE -> message.ifPresent(it -> confided.note(incoming.chat(), it));
          case FOR_GOOD -> {}
        }
        gatehouse.untraced(incoming);
        work.run();
      }
    }
  }

  Input.FileRef keep(byte[] content) {
    var id = "AgAC" + UUID.randomUUID();
    files.put(id, content);
    return new Input.FileRef(id);
  }

  @Override
  public void put(Outgoing message) {
    gatehouse.putting(Gatehouse.mayWait(message));
    showWhenCommitted(List.of(message));
  }

  @Override
  public void putAll(List<Outgoing> messages) {
    gatehouse.puttingAll(messages.stream().map(Gatehouse::mayWait).toList());
    showWhenCommitted(messages);
  }

  private void showWhenCommitted(List<Outgoing> messages) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            throughOutbox.addAll(messages);
            messages.forEach(it -> show(it));
          }
        });
  }

  @Override
  public void send(Outgoing message) {
    beforeSending.accept(message);
    throughDirectLine.add(message);
    show(message);
  }

  @Override
  public void whisper(Outgoing message) {
    send(message);
    phone(message.chat()).ifPresent(it -> running.note(message.chat(), it.newest()));
  }

  @Override
  public void leave(Outgoing message) {
    send(message);
  }

  @Override
  public void confide(Outgoing message) {
    send(message);
    phone(message.chat()).ifPresent(it -> confided.note(message.chat(), it.newest()));
  }

  @Override
  public void withdraw(long chat) {
    var messages = confided.take(chat);
    phone(chat).ifPresent(it -> messages.forEach(it::delete));
  }

  @Override
  public void wipe(long chat) {
    var messages = running.take(chat);
    phone(chat).ifPresent(it -> messages.forEach(it::delete));
  }

  @Override
  public void wipe(long chat, int first, int last) {
    phone(chat).ifPresent(it -> IntStream.rangeClosed(first, last).forEach(it::delete));
  }

  private void show(Outgoing message) {
    var first = running.first(message.chat()).map(it -> Integer.toString(it, Outgoing.RADIX));
    phone(message.chat()).ifPresent(phone -> phone.show(message.since(first.orElse(""))));
  }

  private Optional<PhoneInMemory> phone(long chat) {
    return Optional.ofNullable(phones.get(chat));
  }

  @Override
  public byte[] download(Input.FileRef file, int limit) throws IOException {
    var content = files.get(file.id());
    if (content == null || content.length > limit) {
      throw new IOException("no such file, or too large");
    }
    return content;
  }
}
