package id.bersinar.scenario;

import id.bersinar.dialogue.gate.Outgoing;
import java.util.List;
import java.util.Optional;

/// A message as it looks or has looked on a phone in memory.
///
/// @param number by which it is known, whatever it looks like
record ShownMessage(
    int number,
    String text,
    List<Outgoing.Key> buttons,
    Optional<byte[]> picture,
    Optional<byte[]> file,
    boolean own,
    boolean deleted,
    boolean passing) {

  static ShownMessage own(int number, String text) {
    return new ShownMessage(
        number, text, List.of(), Optional.empty(), Optional.empty(), true, false, false);
  }

  static ShownMessage byBot(int number, String html, Outgoing.Markup markup) {
    return new ShownMessage(
        number,
        text(html),
        buttons(markup),
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        false);
  }

  static ShownMessage byBot(int number, byte[] picture) {
    return new ShownMessage(
        number, "", List.of(), Optional.of(picture), Optional.empty(), false, false, false);
  }

  static ShownMessage place(int number, String text) {
    return new ShownMessage(
        number, text, List.of(), Optional.empty(), Optional.empty(), false, false, false);
  }

  static ShownMessage byBot(int number, String html, byte[] file) {
    return new ShownMessage(
        number, text(html), List.of(), Optional.empty(), Optional.of(file), false, false, false);
  }

  static ShownMessage over(int number, String text) {
    return new ShownMessage(
        number, text, List.of(), Optional.empty(), Optional.empty(), false, true, true);
  }

  ShownMessage gone() {
    return new ShownMessage(number, text, buttons, picture, file, own, true, passing);
  }

  private static List<Outgoing.Key> buttons(Outgoing.Markup markup) {
    return markup instanceof Outgoing.Inline(var rows)
        ? rows.stream().flatMap(List::stream).toList()
        : List.of();
  }

  private static String text(String html) {
    return html.replaceAll("<[^>]+>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }
}
