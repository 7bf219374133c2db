package id.bersinar.tips.photo;

import java.util.List;
import java.util.stream.IntStream;

/// A picture under a grid whose cells are numbered from 1, row by row. The digits are drawn here: a
/// server may have no fonts, and looking for some leaves files behind.
///
/// @param side how many cells each way; three at most, as there are nine digits
record NumberedGrid(Pixels picture, int side) {

  private static final int WHITE = 0xffffff;
  private static final int BLACK = 0x000000;

  /// Rows of each digit from 1 on, from above.
  private static final List<List<String>> DIGITS =
      List.of(
          List.of(".#.", "##.", ".#.", ".#.", "###"),
          List.of("###", "..#", "###", "#..", "###"),
          List.of("###", "..#", "###", "..#", "###"),
          List.of("#.#", "#.#", "###", "..#", "..#"),
          List.of("###", "#..", "###", "..#", "###"),
          List.of("###", "#..", "###", "#.#", "###"),
          List.of("###", "..#", ".#.", ".#.", ".#."),
          List.of("###", "#.#", "###", "#.#", "###"),
          List.of("###", "#.#", "###", "..#", "###"));

  /// With one dot of space around a digit.
  private static final int ACROSS = 5;

  private static final int DOWN = 7;

  Pixels drawn() {
    return Pixels.painted(picture.width(), picture.height(), this::colour);
  }

  private int colour(int x, int y) {
    int column = x * side / picture.width();
    int row = y * side / picture.height();
    int dot = Math.max(1, Math.min(picture.width(), picture.height()) / side / 20);
    int across = (x - column * picture.width() / side) / dot;
    int down = (y - row * picture.height() / side) / dot;
    if (across < ACROSS && down < DOWN) {
      return isSet(row * side + column, across - 1, down - 1) ? WHITE : BLACK;
    }
    int distance = Math.min(fromLine(x, picture.width()), fromLine(y, picture.height()));
    int half = Math.max(1, Math.min(picture.width(), picture.height()) / 200);
    // White with black beside it, to be seen on any picture.
    if (distance < half) {
      return WHITE;
    }
    return distance < 2 * half ? BLACK : picture.at(x, y);
  }

  private static boolean isSet(int cell, int column, int row) {
    return row >= 0
        && row < DOWN - 2
        && column >= 0
        && column < ACROSS - 2
        && DIGITS.get(cell).get(row).charAt(column) == '#';
  }

  /// How far that is from the nearest line between two cells.
  private int fromLine(int at, int length) {
    return IntStream.range(1, side)
        .map(line -> Math.abs(at - line * length / side))
        .min()
        .orElse(length);
  }
}
