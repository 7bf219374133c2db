package id.bersinar.simulator;

import java.util.ArrayList;
import java.util.Locale;

/// Reads the text of a call in the way its `parse_mode` says.
final class Wording {

  // Bot API: 1-4096 characters after entities parsing; 0-1024 for captions.
  private static final int LONGEST_TEXT = 4096;
  private static final int LONGEST_CAPTION = 1024;

  private Wording() {}

  static FormattedText text(Parameters parameters) {
    var text = read(parameters, "text", "entities");
    if (text.text().isEmpty()) {
      throw Refusal.badRequest("message text is empty");
    }
    if (text.length() > LONGEST_TEXT) {
      throw Refusal.badRequest("message is too long");
    }
    return text;
  }

  static FormattedText caption(Parameters parameters) {
    var caption = read(parameters, "caption", "caption_entities");
    if (caption.length() > LONGEST_CAPTION) {
      throw Refusal.badRequest("message caption is too long");
    }
    return caption;
  }

  private static FormattedText read(Parameters parameters, String text, String entities) {
    var raw = parameters.text(text).orElse("");
    var mode = parameters.text("parse_mode").orElse("none").toLowerCase(Locale.ROOT);
    var read =
        switch (mode) {
          case "none" -> withEntities(raw, parameters, entities);
          case "html" -> Html.read(raw);
          case "markdown", "markdownv2" ->
              throw Refusal.badRequest("the simulator reads HTML only, not " + mode);
          default -> throw Refusal.badRequest("unsupported parse_mode");
        };
    return read.stripped().withFoundEntities();
  }

  private static FormattedText withEntities(String raw, Parameters parameters, String name) {
    var given = new ArrayList<Entity>();
    parameters
        .json(name)
        .ifPresent(
            list ->
                list.forEach(
                    it ->
                        given.add(
                            new Entity(
                                it.path("type").asString(""),
                                it.path("offset").asInt(0),
                                it.path("length").asInt(0),
                                it.path("url").asString(it.path("language").asString(""))))));
    return new FormattedText(raw, given);
  }
}
