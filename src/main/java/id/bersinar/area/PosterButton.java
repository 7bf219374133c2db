package id.bersinar.area;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.OperatorsButton;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.StartLinks;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.texts.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.stereotype.Component;

/// The button by which operators get posters to print, in Indonesian whatever they speak
/// themselves. Without an argument it asks what they are for.
@Component
class PosterButton extends OperatorsButton {

  private static final String NAME = "poster";
  private static final String ALL = "all";
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final List<Poster.Source> sources;
  private final StartLinks links;
  private final Texts texts;
  private final Areas areas;

  PosterButton(List<Poster.Source> sources, StartLinks links, Texts texts, Areas areas) {
    super(NAME);
    this.sources = sources.stream().sorted(Comparator.comparingInt(Poster.Source::rank)).toList();
    this.links = links;
    this.texts = texts;
    this.areas = areas;
  }

  static Button button() {
    return Button.go(Text.of("area.poster"), NAME, "");
  }

  @Override
  protected Reply tapped(String argument) {
    if (links.toBot().isEmpty()) {
      return Reply.say("area.poster-later");
    }
    var wanted =
        sources.stream()
            .filter(it -> argument.equals(ALL) || argument.equals(it.command()))
            .flatMap(it -> it.posters().stream())
            .toList();
    return wanted.isEmpty() ? asks() : file(argument, wanted);
  }

  private Reply asks() {
    var keyboard = Keyboard.buttons();
    for (var source : sources) {
      keyboard =
          keyboard.row(Button.go(Text.of("menu." + source.command()), NAME, source.command()));
    }
    return Reply.say("area.poster-which")
        .with(keyboard.row(Button.go(Text.of("area.poster-all"), NAME, ALL)));
  }

  private Reply file(String argument, List<Poster> posters) {
    return new Reply.File(
        "poster-" + argument + ".pdf",
        "application/pdf",
        pdf(posters),
        Text.of("area.poster-made").with("n", posters.size()));
  }

  private byte[] pdf(List<Poster> posters) {
    try (var document = new PDDocument();
        var letters = Objects.requireNonNull(Loader.class.getResourceAsStream(FONT))) {
      var font = PDType0Font.load(document, letters);
      for (var poster : posters) {
        PosterPage.add(document, font, words(poster));
      }
      var file = new ByteArrayOutputStream();
      document.save(file);
      return file.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PosterPage.Words words(Poster poster) {
    var bot = links.toBot().orElseThrow();
    var below =
        List.of(
            written(Text.of("area.poster-scan")),
            written(Text.of("area.poster-address").with("link", bot)),
            areas.home().map(Area::name).orElse(""));
    return new PosterPage.Words(
        written(poster.title()),
        poster.lines().stream().map(this::written).toList(),
        poster.link().address(links).orElseThrow(),
        below);
  }

  private String written(Text text) {
    return texts.plain(text, Language.INDONESIAN);
  }
}
