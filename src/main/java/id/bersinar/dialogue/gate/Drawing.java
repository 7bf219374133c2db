package id.bersinar.dialogue.gate;

import id.bersinar.dialogue.Reply.Sheet.Mark;
import java.util.List;

/// A table that is drawn when it is sent: [id.bersinar.dialogue.Reply.Sheet] in a language.
public record Drawing(String title, List<Section> sections, List<Line> legend) {

  public record Section(String heading, String below, List<Line> lines) {}

  public record Line(Mark mark, String text) {}
}
