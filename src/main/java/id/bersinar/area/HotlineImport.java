package id.bersinar.area;

import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.texts.Links;
import id.bersinar.storage.OncePerTransaction;
import java.net.URI;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// The hotlines in an area file.
@Component
class HotlineImport implements ImportSection {

  // Nothing that Telegram makes a link of, and no letters but these.
  private static final Pattern NUMBER = Pattern.compile("(?:[0-9 +(),-]|ext\\.|WhatsApp|SMS)+");
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N} .,()&'-]*");

  private static final String KEY = "hotlines";

  private final StoredHotlines stored;
  private final OncePerTransaction<AreaCode, List<StoredHotline>> known;

  HotlineImport(StoredHotlines stored) {
    this.stored = stored;
    this.known = new OncePerTransaction<>(stored::findByArea);
  }

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public Text label() {
    return Text.of("area.import-hotlines");
  }

  @Override
  public List<Change> check(Area area, List<Entry> entries) {
    var read = entries.stream().map(HotlineImport::read).map(HotlineImport::item).toList();
    return Change.all(KEY, known(area), read);
  }

  @Override
  public List<Item> known(Area area) {
    return known.get(area.code()).stream()
        .map(StoredHotline::hotline)
        .sorted(Comparator.comparing(Hotline::kind))
        .map(HotlineImport::item)
        .toList();
  }

  private static Item item(Hotline hotline) {
    return Item.of(hotline.kind().code())
        .with("number", hotline.number())
        .with("name", hotline.name())
        .with("source", hotline.source())
        .with("active", hotline.active() ? "ya" : "tidak");
  }

  /// What becomes of what whoever is in need reads, also where the program's own stood until now.
  HotlinesChanged changes(Optional<UUID> who, Area area, List<Entry> entries) {
    var before = Hotlines.with(known.get(area.code())).values();
    var after = entries.stream().map(HotlineImport::read).toList();
    return HotlinesChanged.of(who, area, Change.all(KEY, shown(before), shown(after)));
  }

  private static List<Item> shown(Collection<Hotline> hotlines) {
    return hotlines.stream()
        .map(it -> new Hotline(it.kind(), it.number(), it.name(), "", it.active()))
        .map(HotlineImport::item)
        .toList();
  }

  @Override
  public void apply(Area area, List<Entry> entries) {
    for (var hotline : entries.stream().map(HotlineImport::read).toList()) {
      known.get(area.code()).stream()
          .filter(it -> it.hotline().kind() == hotline.kind())
          .findFirst()
          .ifPresentOrElse(
              it -> it.update(hotline), () -> stored.save(new StoredHotline(area.code(), hotline)));
    }
    known.forget();
  }

  static Hotline read(Entry entry) {
    return new Hotline(
        entry.oneOf("code", Hotline.Kind.class),
        entry.value("number", Text.of("area.problem.hotline-number"), "", HotlineImport::number),
        name(entry),
        entry.value("source", Text.of("area.problem.hotline-source"), "", HotlineImport::page),
        entry.unlessFalse("active"));
  }

  /// With what else is to be dialled or said: `119 ext. 8`.
  private static Optional<String> number(String text) {
    boolean fits =
        text.length() <= 40
            && NUMBER.matcher(text).matches()
            && text.chars().filter(Character::isDigit).count() >= 3;
    return Optional.of(text).filter(_ -> fits);
  }

  private static String name(Entry entry) {
    var name = entry.textIfAny("name", 60);
    if (!NAME.matcher(name).matches() || Links.areIn(name)) {
      entry.problem("name", Text.of("area.problem.hotline-name"));
    }
    return name;
  }

  private static Optional<String> page(String text) {
    try {
      var address = URI.create(text);
      return Optional.of(text)
          .filter(it -> it.length() <= 200)
          .filter(_ -> "https".equals(address.getScheme()) && address.getHost() != null);
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
