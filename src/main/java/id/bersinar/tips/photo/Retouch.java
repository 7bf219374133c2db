package id.bersinar.tips.photo;

import java.util.Set;

/// What can be done to a picture so that it doesn't show from where it was taken, or whom.
public sealed interface Retouch {

  /// The picture as it then looks.
  Pixels of(Pixels picture);

  /// What concerns the picture as a whole.
  enum Whole implements Retouch {
    KEEP,
    MIDDLE,
    BLUR_AROUND,
    GREY;

    @Override
    public Pixels of(Pixels picture) {
      return switch (this) {
        case KEEP -> picture;
        case MIDDLE -> picture.part(middle(picture));
        case BLUR_AROUND -> picture.blurred().with(picture, middle(picture));
        case GREY -> picture.grey();
      };
    }

    /// Three fifths each way.
    private static Pixels.Area middle(Pixels picture) {
      int left = picture.width() / 5;
      int top = picture.height() / 5;
      return new Pixels.Area(left, top, picture.width() - 2 * left, picture.height() - 2 * top);
    }
  }

  /// Lines between the cells and a number in each, to find them by: that of its button.
  record Numbers() implements Retouch {
    @Override
    public Pixels of(Pixels picture) {
      return new NumberedGrid(picture, BlurCells.SIDE).drawn();
    }
  }

  /// Some cells of a grid are blurred, such as those in which there is a face.
  ///
  /// @param cells row by row, from 0
  record BlurCells(Set<Integer> cells) implements Retouch {

    /// How many cells the grid has each way.
    public static final int SIDE = 3;

    public static final int COUNT = SIDE * SIDE;

    public BlurCells {
      cells = Set.copyOf(cells);
    }

    @Override
    public Pixels of(Pixels picture) {
      var blurred = picture.blurred();
      var result = picture;
      for (int cell : cells) {
        result = result.with(blurred, cell(picture, cell));
      }
      return result;
    }

    private static Pixels.Area cell(Pixels picture, int cell) {
      int column = cell % SIDE;
      int row = cell / SIDE;
      int left = column * picture.width() / SIDE;
      int top = row * picture.height() / SIDE;
      return new Pixels.Area(
          left,
          top,
          (column + 1) * picture.width() / SIDE - left,
          (row + 1) * picture.height() / SIDE - top);
    }
  }
}
