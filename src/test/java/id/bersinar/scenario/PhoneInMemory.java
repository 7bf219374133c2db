package id.bersinar.scenario;

import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.gate.Outgoing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A phone without Telegram.
final class PhoneInMemory implements Phone {

  private static final String OWN_NUMBER = "+62 812-0000-0001";

  private final Neighbourhood neighbourhood;
  private final long chat;
  private final String firstName;
  private final String languageCode;
  private final TextsByKey texts;
  // All looks that messages have had, in the order in which they came.
  private final List<ShownMessage> messages = new ArrayList<>();
  private final Map<UUID, Integer> live = new HashMap<>();
  private int count;
  private Outgoing.Markup keys = new Outgoing.NoKeys();
  private int seen;

  PhoneInMemory(Neighbourhood neighbourhood, long chat, String firstName, String languageCode) {
    this.neighbourhood = neighbourhood;
    this.chat = chat;
    this.firstName = firstName;
    this.languageCode = languageCode;
    this.texts = TextsByKey.in(languageCode);
  }

  synchronized void show(Outgoing message) {
    switch (message.content()) {
      case Outgoing.Html(var html, var markup) -> {
        keys = nextKeys(markup);
        messages.add(ShownMessage.byBot(count++, html, markup));
      }
      case Outgoing.Edit(var number, var html, var markup) -> {
        int shown = isShown(number) ? number : count++;
        delete(shown);
        messages.add(ShownMessage.byBot(shown, html, markup));
      }
      case Outgoing.Live(var key, var html, var markup, _) ->
          messages.add(ShownMessage.byBot(replaced(key), html, markup));
      case Outgoing.Place(_, _, var title, var address) ->
          messages.add(ShownMessage.place(count++, "📍 " + title + "\n" + address));
      case Outgoing.Picture(var jpeg, _) -> messages.add(ShownMessage.byBot(count++, jpeg));
      case Outgoing.Sheet(_, var html, var markup) ->
          messages.add(ShownMessage.byBot(count++, html, markup));
      case Outgoing.File(var name, _, var content, var html) ->
          messages.add(ShownMessage.byBot(count++, name + "\n" + html, content));
    }
  }

  /// In place of what was shown under that key before.
  private int replaced(UUID key) {
    int number = live.computeIfAbsent(key, _ -> count++);
    delete(number);
    return number;
  }

  private boolean isShown(int number) {
    return messages.stream().anyMatch(it -> it.number() == number && !it.deleted());
  }

  /// Shows something over the chat that doesn't stay.
  synchronized void showOver(String text) {
    messages.add(ShownMessage.over(count++, text));
  }

  /// The number of the message that came or changed last.
  synchronized int newest() {
    return messages.getLast().number();
  }

  synchronized void delete(int message) {
    messages.replaceAll(it -> it.number() == message ? it.gone() : it);
  }

  private Outgoing.Markup nextKeys(Outgoing.Markup markup) {
    return switch (markup) {
      case Outgoing.Keys _, Outgoing.QuickKeys _, Outgoing.NoKeys _ -> markup;
      case Outgoing.Unchanged _, Outgoing.Inline _ -> keys;
    };
  }

  @Override
  public Phone sends(String text) {
    if (text.startsWith("/")) {
      var parts = text.substring(1).split(" ", 2);
      return sends(
          text,
          new Incoming.Command(
              parts[0].toLowerCase(Locale.ROOT).replaceAll("[.!?]+$", ""),
              parts.length > 1 ? parts[1].strip() : ""));
    }
    return sends(text, new Incoming.Said(new Input.Words(text.strip())));
  }

  private Phone says(Input input) {
    return sends(input instanceof Input.Words(var text) ? text : "", new Incoming.Said(input));
  }

  private Phone sends(String text, Incoming.Content content) {
    int number;
    synchronized (this) {
      messages.add(ShownMessage.own(count++, text));
      number = newest();
    }
    return does(content, OptionalInt.of(number));
  }

  private Phone does(Incoming.Content content, OptionalInt message) {
    synchronized (this) {
      seen = messages.size();
    }
    neighbourhood.receive(
        new Incoming(chat, true, chat, firstName, languageCode, content), message);
    return this;
  }

  @Override
  public Phone taps(String label) {
    return keyInput(label)
        .map(this::says)
        .orElseGet(() -> tapsOn(message -> !message.deleted(), label));
  }

  private Optional<Input> keyInput(String label) {
    return switch (keys) {
      case Outgoing.Keys shown when texts.isIn(shown.label(), label) ->
          Optional.of(
              switch (shown.share()) {
                case CONTACT -> new Input.Contact(OWN_NUMBER, true);
                case LOCATION -> new Input.Place(-6.1866, 106.8019);
              });
      case Outgoing.Keys shown -> typed(shown.others(), label);
      case Outgoing.QuickKeys(var rows) ->
          typed(rows.stream().flatMap(List::stream).toList(), label);
      default -> Optional.empty();
    };
  }

  private Optional<Input> typed(List<String> labels, String label) {
    return labels.stream().filter(it -> texts.isIn(it, label)).findFirst().map(Input.Words::new);
  }

  @Override
  public synchronized List<String> keys() {
    return switch (keys) {
      case Outgoing.Keys(_, var label, var others) ->
          Stream.concat(Stream.of(label), others.stream()).toList();
      case Outgoing.QuickKeys(var rows) -> rows.stream().flatMap(List::stream).toList();
      default -> List.of();
    };
  }

  @Override
  public Phone tapsOn(String message, String label) {
    return tapsOn(it -> texts.isIn(it.text(), message), label);
  }

  private Phone tapsOn(Predicate<ShownMessage> which, String label) {
    for (var shown : messages.reversed()) {
      var button = shown.buttons().stream().filter(it -> texts.isIn(it.label(), label)).findFirst();
      if (which.test(shown) && button.isPresent()) {
        return does(new Incoming.Tap(shown.number(), button.get().data()), OptionalInt.empty());
      }
    }
    throw new AssertionError("no button " + label + " in " + messages);
  }

  @Override
  public Phone sharesContact() {
    return says(new Input.Contact(OWN_NUMBER, true));
  }

  @Override
  public Phone sharesContactOf(String name, String number) {
    return says(new Input.Contact(number, false));
  }

  @Override
  public Phone sharesLocation(double latitude, double longitude) {
    return says(new Input.Place(latitude, longitude));
  }

  @Override
  public Phone sendsSticker() {
    return says(new Input.Other());
  }

  @Override
  public Phone sendsDocument(String name, byte[] content) {
    return says(new Input.Document(neighbourhood.keep(content), name, content.length));
  }

  @Override
  public Phone sendsPhoto(String name, byte[] content) {
    return says(new Input.Photo(neighbourhood.keep(content)));
  }

  @Override
  public Phone sees(String... named) {
    texts.areIn(String.join("\n", news()), named);
    return this;
  }

  @Override
  public Phone seesNothingOf(String... named) {
    texts.areNotIn(String.join("\n", news()), named);
    return this;
  }

  @Override
  public synchronized Phone holds(String... named) {
    texts.areIn(wholeChat(), named);
    return this;
  }

  @Override
  public synchronized Phone holdsNothingOf(String... named) {
    texts.areNotIn(wholeChat(), named);
    return this;
  }

  private String wholeChat() {
    return messages.stream()
        .filter(it -> !it.deleted())
        .map(ShownMessage::text)
        .collect(Collectors.joining("\n"));
  }

  @Override
  public Phone offers(String... labels) {
    texts.areIn(String.join("\n", buttons()), labels);
    return this;
  }

  @Override
  public Phone offersNothingOf(String... labels) {
    texts.areNotIn(String.join("\n", buttons()), labels);
    return this;
  }

  @Override
  public synchronized List<String> news() {
    return messages.subList(seen, messages.size()).stream()
        .filter(it -> !it.own() && (!it.deleted() || it.passing()))
        .map(ShownMessage::text)
        .toList();
  }

  @Override
  public synchronized List<byte[]> pictures() {
    return messages.subList(seen, messages.size()).stream()
        .flatMap(it -> it.picture().stream())
        .toList();
  }

  @Override
  public synchronized List<byte[]> files() {
    return messages.subList(seen, messages.size()).stream()
        .flatMap(it -> it.file().stream())
        .toList();
  }

  @Override
  public synchronized List<String> buttons() {
    return messages.reversed().stream()
        .filter(it -> !it.deleted())
        .map(ShownMessage::buttons)
        .filter(buttons -> !buttons.isEmpty())
        .findFirst()
        .map(buttons -> buttons.stream().map(Outgoing.Key::label).toList())
        .orElse(List.of());
  }
}
