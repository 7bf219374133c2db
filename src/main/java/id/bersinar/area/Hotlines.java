package id.bersinar.area;

import id.bersinar.area.Hotline.Kind;
import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.texts.EditedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;

/// The numbers to call in need in the home area, from memory: those that count everywhere, with the
/// area's own in their place.
@Service
public class Hotlines {

  private static final List<Hotline> EVERYWHERE = everywhere();

  private final Supplier<Map<Kind, Hotline>> known;

  Hotlines(Areas areas, StoredHotlines stored, Imports imports) {
    this.known =
        imports.keep(() -> with(areas.homeCode().map(stored::findByArea).orElse(List.of())));
  }

  /// Those that count everywhere, with these in their place.
  static Map<Kind, Hotline> with(List<StoredHotline> own) {
    var all = new EnumMap<Kind, Hotline>(Kind.class);
    Stream.concat(EVERYWHERE.stream(), own.stream().map(StoredHotline::hotline))
        .forEach(it -> all.put(it.kind(), it));
    return all;
  }

  /// Those of the home area that aren't the program's own, for whoever watches over what is said to
  /// people in need.
  public List<EditedText> edited() {
    var own = with(List.of());
    return known.get().values().stream()
        .map(
            it ->
                new EditedText(
                    Language.INDONESIAN,
                    "hotlines " + it.kind().code(),
                    Optional.ofNullable(own.get(it.kind())).map(Hotline::written).orElse("–"),
                    it.written()))
        .filter(it -> !it.edited().equals(it.own()))
        .toList();
  }

  private static List<Hotline> everywhere() {
    try {
      var file = new AreaFile(new ClassPathResource("area/hotlines.yaml").getContentAsByteArray());
      var hotlines = file.root().entries("hotlines").stream().map(HotlineImport::read).toList();
      if (!file.problems().isEmpty()) {
        throw new IllegalStateException("hotlines.yaml has problems: " + file.problems());
      }
      return hotlines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Those of these kinds that there are, in this order.
  public List<Hotline> of(Kind... kinds) {
    var all = known.get();
    return Stream.of(kinds)
        .flatMap(it -> Stream.ofNullable(all.get(it)))
        .filter(Hotline::active)
        .toList();
  }

  /// As [#of], in one line; empty where there are none.
  public Text line(Kind... kinds) {
    return new Text.Joined(", ", of(kinds).stream().map(Hotline::text).toList());
  }
}
