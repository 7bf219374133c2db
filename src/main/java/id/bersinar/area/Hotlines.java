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
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/// The numbers to call in need in the home area, from memory: those that count everywhere, with the
/// area's own in their place once these have been read.
@Service
public class Hotlines {

  private static final Map<Kind, Hotline> EVERYWHERE = byKind(everywhere().stream());

  private final Supplier<Map<Kind, Hotline>> known;

  Hotlines(Areas areas, StoredHotlines stored, Imports imports) {
    this.known =
        imports.keep(() -> with(areas.homeCode().map(stored::findByArea).orElse(List.of())));
  }

  /// Those that count everywhere, with these in their place.
  static Map<Kind, Hotline> with(List<StoredHotline> own) {
    return byKind(
        Stream.concat(EVERYWHERE.values().stream(), own.stream().map(StoredHotline::hotline)));
  }

  /// Those of the home area that aren't the program's own, for whoever watches over what is said to
  /// people in need.
  ///
  /// @throws DataAccessException where they can't be read: then nobody knows whether there are any
  public List<EditedText> edited() {
    return known.get().values().stream()
        .map(
            it ->
                new EditedText(
                    Language.INDONESIAN,
                    "hotlines " + it.kind().code(),
                    Optional.ofNullable(EVERYWHERE.get(it.kind()))
                        .map(Hotline::written)
                        .orElse("–"),
                    it.written()))
        .filter(it -> !it.edited().equals(it.own()))
        .toList();
  }

  /// The last of each kind.
  private static Map<Kind, Hotline> byKind(Stream<Hotline> hotlines) {
    var byKind = new EnumMap<Kind, Hotline>(Kind.class);
    hotlines.forEach(it -> byKind.put(it.kind(), it));
    return byKind;
  }

  /// Whoever needs a number can't wait for the database.
  @EventListener(ApplicationReadyEvent.class)
  void readBeforeTheyAreNeeded() {
    known();
  }

  private Map<Kind, Hotline> known() {
    try {
      return known.get();
    } catch (DataAccessException | TransactionException e) {
      return EVERYWHERE;
    }
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
    var all = known();
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
