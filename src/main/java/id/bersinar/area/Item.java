package id.bersinar.area;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One thing as an area file describes it, such as a posko. It is what the file is written of, and
/// what an import compares field by field.
///
/// @param fields in the order of the file, the code first; each value as [Entry] reads it again,
///     and empty where the file has no such line
/// @param inner lists of things that belong to it, by their field
public record Item(Map<String, String> fields, Map<String, List<Item>> inner) {

  public Item {
    fields = new LinkedHashMap<>(fields);
    inner = new LinkedHashMap<>(inner);
  }

  /// A thing of which only the code is known so far.
  public static Item of(String code) {
    return new Item(Map.of("code", code), Map.of());
  }

  /// By which it is known.
  public String code() {
    return fields.getOrDefault("code", "");
  }

  /// The same with one more field.
  public Item with(String field, String value) {
    var more = new LinkedHashMap<>(fields);
    more.put(field, value);
    return new Item(more, inner);
  }

  /// The same with a list of things in it.
  public Item with(String field, List<Item> items) {
    var more = new LinkedHashMap<>(inner);
    more.put(field, items);
    return new Item(fields, more);
  }
}
