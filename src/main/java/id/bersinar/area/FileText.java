package id.bersinar.area;

import id.bersinar.dialogue.Text;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The text of a file, or what to do with a file of another program.
final class FileText {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  // What those programs begin their files with, in ISO 8859-1.
  private static final String ZIP = "PK\u0003\u0004";
  private static final String OLD_OFFICE = "\u00D0\u00CF\u0011\u00E0";
  private static final Pattern PICTURE =
      Pattern.compile("(?s)(?:\u00FF\u00D8\u00FF|\u0089PNG|GIF8|RIFF....WEBP|....ftyphei).*");

  // What is in a file of Excel, or of Word or the like. LibreOffice names its own kind at the
  // start.
  private static final List<String> SHEETS =
      List.of("xl/workbook", "W\0o\0r\0k\0b\0o\0o\0k", "opendocument.spreadsheet");
  private static final List<String> LETTERS = List.of("word/", "W\0o\0r\0d\0", "opendocument.text");

  private FileText() {}

  /// Empty where it is no text. UTF-8, or what Notepad calls Unicode.
  static Optional<String> of(byte[] content) {
    try {
      var text = charset(content).newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  private static Charset charset(byte[] content) {
    if (content.length >= 2) {
      int first = content[0] & 0xff;
      int second = content[1] & 0xff;
      // Letters and signs of an area file's first line need one byte of two.
      if ((first == 0xff && second == 0xfe) || (first != 0 && second == 0)) {
        return StandardCharsets.UTF_16LE;
      }
      if ((first == 0xfe && second == 0xff) || (first == 0 && second != 0)) {
        return StandardCharsets.UTF_16BE;
      }
    }
    return StandardCharsets.UTF_8;
  }

  /// What to do with a file that is none of text; empty where that isn't known.
  static Optional<Text> advice(byte[] content) {
    var head = new String(content, StandardCharsets.ISO_8859_1);
    if (head.startsWith("%PDF")) {
      return Optional.of(Text.of("area.problem.pdf"));
    }
    boolean office = head.startsWith(ZIP) || head.startsWith(OLD_OFFICE);
    if (office && SHEETS.stream().anyMatch(head::contains)) {
      return Optional.of(Text.of("area.problem.sheet"));
    }
    if (head.startsWith("{\\rtf") || (office && LETTERS.stream().anyMatch(head::contains))) {
      return Optional.of(Text.of("area.problem.word"));
    }
    if (PICTURE.matcher(head).matches()) {
      return Optional.of(Text.of("area.problem.picture"));
    }
    return Optional.empty();
  }

  /// Whether it is the text of a table: values with commas or semicolons between them, and no name
  /// before a colon.
  static boolean isTable(String text) {
    var lines = text.lines().filter(it -> !it.isBlank()).limit(2).toList();
    return !lines.isEmpty() && lines.stream().allMatch(FileText::isRow);
  }

  private static boolean isRow(String line) {
    return line.indexOf(':') < 0
        && line.chars().filter(it -> it == ';' || it == ',' || it == '\t').count() > 1;
  }
}
