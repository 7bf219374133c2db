package id.bersinar.simulator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/// A text with its entities.
record FormattedText(String text, List<Entity> entities) {

  // What Telegram finds in a text by itself; nearly as it finds it.
  private static final Map<String, Pattern> FOUND = new LinkedHashMap<>();

  static {
    FOUND.put("url", Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)]"));
    FOUND.put("email", Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+"));
    FOUND.put("bot_command", Pattern.compile("(?<![\\w/<>])/\\w{1,64}(@\\w{3,32})?(?![\\w/<>])"));
    FOUND.put("mention", Pattern.compile("(?<!\\w)@\\w{3,32}\\b"));
    FOUND.put(
        "hashtag", Pattern.compile("(?<!\\w)#\\w*\\p{L}\\w*", Pattern.UNICODE_CHARACTER_CLASS));
  }

  private static final Set<String> TAKEN_AS_IT_IS = Set.of("code", "pre", "text_link");

  static FormattedText plain(String text) {
    return new FormattedText(text, List.of());
  }

  /// Without white space around it.
  FormattedText stripped() {
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    var rest = text.substring(start).stripTrailing();
    var moved = new ArrayList<Entity>();
    for (var entity : entities) {
      int from = Math.max(entity.offset() - start, 0);
      int to = Math.min(entity.end() - start, rest.length());
      if (from < to) {
        moved.add(new Entity(entity.type(), from, to - from, entity.detail()));
      }
    }
    return new FormattedText(rest, moved);
  }

  /// With the commands, links and the like that stand in the text.
  FormattedText withFoundEntities() {
    var all = new ArrayList<>(entities);
    FOUND.forEach(
        (type, pattern) ->
            pattern
                .matcher(text)
                .results()
                .map(hit -> new Entity(type, hit.start(), hit.end() - hit.start(), ""))
                .filter(hit -> all.stream().noneMatch(other -> excludes(other, hit)))
                .forEach(all::add));
    all.sort(
        Comparator.comparingInt(Entity::offset)
            .thenComparing(Comparator.comparingInt(Entity::length).reversed()));
    return new FormattedText(text, List.copyOf(all));
  }

  private static boolean excludes(Entity other, Entity hit) {
    return (TAKEN_AS_IT_IS.contains(other.type()) || FOUND.containsKey(other.type()))
        && other.offset() < hit.end()
        && hit.offset() < other.end();
  }

  /// In code points, as Telegram counts a message.
  int length() {
    return text.codePointCount(0, text.length());
  }

  /// Writes text and entities into a message.
  void into(ObjectNode content, String textName, String entitiesName) {
    if (!text.isEmpty()) {
      content.put(textName, text);
    }
    if (!entities.isEmpty()) {
      var list = content.putArray(entitiesName);
      entities.forEach(entity -> list.add(entity.node()));
    }
  }
}
