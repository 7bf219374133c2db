package id.bersinar.dialogue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// A link that opens a command of the bot, to be shared and printed.
///
/// @param command without the slash
/// @param argument what follows the command, such as a posko's code: `[A-Za-z0-9-]`, or empty
public record CommandLink(String command, String argument) {

  private static final Pattern SHAPE = Pattern.compile("([a-z]+)(?:_([A-Za-z0-9-]+))?_?");

  // An invitation's code is that long, and no link's payload is.
  private static final int OF_AN_INVITATION = 22;

  public static CommandLink to(String command) {
    return new CommandLink(command, "");
  }

  /// What the payload of a link means; absent where it is none of these.
  public static Optional<CommandLink> read(String payload) {
    var shape = SHAPE.matcher(payload);
    return payload.length() == OF_AN_INVITATION || !shape.matches()
        ? Optional.empty()
        : Optional.of(
            new CommandLink(shape.group(1), Optional.ofNullable(shape.group(2)).orElse("")));
  }

  /// What follows `/start` where the link is opened.
  String payload() {
    var payload = argument.isEmpty() ? command : command + "_" + argument;
    return payload.length() == OF_AN_INVITATION ? payload + "_" : payload;
  }

  /// Its address; absent until Telegram has told the bot's name.
  public Optional<String> address(StartLinks links) {
    return links.to(payload());
  }

  /// A button by which people pass it on in Telegram; absent as [#address].
  ///
  /// @param about goes along with it, in plain words
  public Optional<Button> share(StartLinks links, String about) {
    return address(links)
        .map(
            it ->
                new Button.Link(
                    Text.of("dialogue.share"),
                    "https://t.me/share/url?url=" + encoded(it) + "&text=" + encoded(about)));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
