package id.bersinar.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Incoming;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Outgoing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A phone without Telegram.
final class PhoneInMemory implements Phone {

  private static final String OWN_NUMBER = "+62 812-0000-0001";

  private final Neighbourhood neighbourhood;
  private final long chat;
  private final String firstName;
  private final String languageCode;
  private final List<Shown> messages = new ArrayList<>();
  private Optional<Outgoing.Keys> keys = Optional.empty();
  private int seen;

  PhoneInMemory(Neighbourhood neighbourhood, long chat, String firstName, String languageCode) {
    this.neighbourhood = neighbourhood;
    this.chat = chat;
    this.firstName = firstName;
    this.languageCode = languageCode;
  }

  private record Shown(String text, List<Outgoing.Key> buttons, Optional<byte[]> picture) {
    Shown(String text, List<Outgoing.Key> buttons) {
      this(text, buttons, Optional.empty());
    }
  }

  synchronized void show(Outgoing message) {
    switch (message.content()) {
      case Outgoing.Html(var html, var markup) -> {
        keys = nextKeys(markup);
        messages.add(new Shown(withoutMarkup(html), buttons(markup)));
      }
      case Outgoing.Edit(var number, var html, var markup) -> {
        messages.set(number, new Shown("", List.of()));
        messages.add(new Shown(withoutMarkup(html), buttons(markup)));
      }
      case Outgoing.Place(_, _, var title, var address) ->
          messages.add(new Shown("📍 " + title + "\n" + address, List.of()));
      case Outgoing.Picture(var jpeg) -> messages.add(new Shown("", List.of(), Optional.of(jpeg)));
    }
  }

  private Optional<Outgoing.Keys> nextKeys(Outgoing.Markup markup) {
    return switch (markup) {
      case Outgoing.Keys shown -> Optional.of(shown);
      case Outgoing.NoKeys() -> Optional.empty();
      case Outgoing.Unchanged _, Outgoing.Inline _ -> keys;
    };
  }

  private static List<Outgoing.Key> buttons(Outgoing.Markup markup) {
    return markup instanceof Outgoing.Inline(var rows)
        ? rows.stream().flatMap(List::stream).toList()
        : List.of();
  }

  private static String withoutMarkup(String html) {
    return html.replaceAll("<[^>]+>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  @Override
  public Phone sends(String text) {
    if (text.startsWith("/")) {
      var parts = text.substring(1).split(" ", 2);
      return does(
          new Incoming.Command(
              parts[0].toLowerCase(Locale.ROOT), parts.length > 1 ? parts[1].strip() : ""));
    }
    return says(new Input.Words(text.strip()));
  }

  private Phone says(Input input) {
    return does(new Incoming.Said(input));
  }

  private Phone does(Incoming.Content content) {
    synchronized (this) {
      seen = messages.size();
    }
    neighbourhood.receive(new Incoming(chat, true, firstName, languageCode, content));
    return this;
  }

  @Override
  public Phone taps(String label) {
    return keys.flatMap(shown -> keyInput(shown, label))
        .map(this::says)
        .orElseGet(() -> tapsOn("", label));
  }

  private Optional<Input> keyInput(Outgoing.Keys shown, String label) {
    if (shown.label().contains(label)) {
      return Optional.of(
          switch (shown.share()) {
            case CONTACT -> new Input.Contact(OWN_NUMBER, true);
            case LOCATION -> new Input.Place(-6.1866, 106.8019);
          });
    }
    return shown.others().stream()
        .filter(other -> other.contains(label))
        .findFirst()
        .map(Input.Words::new);
  }

  @Override
  public Phone tapsOn(String message, String label) {
    for (int number = messages.size() - 1; number >= 0; number--) {
      var shown = messages.get(number);
      var button = shown.buttons().stream().filter(it -> it.label().contains(label)).findFirst();
      if (shown.text().contains(message) && button.isPresent()) {
        return does(new Incoming.Tap(number, button.get().data()));
      }
    }
    throw new AssertionError("no button " + label + " in " + messages);
  }

  @Override
  public Phone sharesContact() {
    return says(new Input.Contact(OWN_NUMBER, true));
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
  public Phone sees(String... texts) {
    assertThat(String.join("\n", news())).contains(texts);
    return this;
  }

  @Override
  public Phone seesNothingOf(String... texts) {
    assertThat(String.join("\n", news())).doesNotContain(texts);
    return this;
  }

  @Override
  public synchronized List<String> news() {
    return messages.subList(seen, messages.size()).stream().map(Shown::text).toList();
  }

  @Override
  public synchronized List<byte[]> pictures() {
    return messages.subList(seen, messages.size()).stream()
        .flatMap(it -> it.picture().stream())
        .toList();
  }

  @Override
  public synchronized List<String> buttons() {
    return messages.reversed().stream()
        .map(Shown::buttons)
        .filter(buttons -> !buttons.isEmpty())
        .findFirst()
        .map(buttons -> buttons.stream().map(Outgoing.Key::label).toList())
        .orElse(List.of());
  }
}
