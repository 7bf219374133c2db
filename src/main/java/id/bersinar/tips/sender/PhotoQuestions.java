package id.bersinar.tips.sender;

import static java.util.Objects.requireNonNull;

import id.bersinar.dialogue.Alias;
import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Downloads;
import id.bersinar.dialogue.Heard;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Text;
import id.bersinar.tips.photo.CleanPhoto;
import id.bersinar.tips.photo.PhotoCleaning;
import id.bersinar.tips.photo.PictureFile;
import id.bersinar.tips.photo.Retouch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// What is answered about the photo of a tip: it is made safe, and looked at for what it gives away
/// before it is taken. What the sender's Telegram calls it is used for fetching it and then
/// forgotten.
@Component
record PhotoQuestions(Downloads downloads, PhotoCleaning cleaning, PhotoLimit limit) {

  private static final String CELLS = "cells";
  private static final String CELL = "cell:";
  private static final String SHOW = "show";

  /// Whether it is a picture, or was meant as one.
  static boolean isPicture(Input input) {
    return input instanceof Input.Photo || input instanceof Input.Document;
  }

  /// The photo, of which nothing is left but what can be seen. It is never absent; a button that
  /// stands for no photo is the question's.
  Answer<Optional<CleanPhoto>> photo() {
    return Answer.unstored(
        _ -> Keyboard.none(),
        (input, said) ->
            switch (input) {
              case Input.Photo(var file, var first) ->
                  fetched(file, first, requireNonNull(said.visitor().alias())).map(Optional::of);
              case Input.Document _ -> Heard.refused(Text.of("tips.photo.not-as-document"));
              default -> Heard.refused();
            });
  }

  private Heard<CleanPhoto> fetched(Input.FileRef file, boolean firstOfSeveral, Alias account) {
    if (!limit.admits(account)) {
      return refused(PictureFile.Reason.BUSY);
    }
    try {
      return switch (cleaning.clean(most -> downloads.download(file, most))) {
        case PhotoCleaning.Done(var photo) -> {
          // It is held as it is and as it would be sent.
          limit.count(account, 2 * photo.jpeg().length);
          yield firstOfSeveral
              ? Heard.taken(photo, Reply.say("tips.photo.first-of-several"))
              : Heard.taken(photo);
        }
        case PhotoCleaning.Refused(var reason) -> {
          limit.count(account, 0);
          yield refused(reason);
        }
      };
    } catch (IOException _) {
      return Heard.refused(Text.of("tips.photo.lost"));
    }
  }

  /// From where was it taken, and what is to be done about that? The photo as it would be sent,
  /// which is shown; absent where the parts to be blurred are still to be chosen.
  Answer<Optional<CleanPhoto>> retouching(Function<Said, CleanPhoto> photo) {
    var buttons = new ArrayList<Button>();
    for (var retouch : Retouch.Whole.values()) {
      buttons.add(Button.answer(Text.of("tips.photo.retouch.", retouch), retouch.name()));
    }
    buttons.add(Button.answer(Text.of("tips.photo.retouch-cells"), CELLS));
    return Answer.unstored(
        _ -> Keyboard.column(buttons),
        (input, said) ->
            input.is(CELLS)
                ? shown(photo.apply(said), new Retouch.Numbers()).map(_ -> Optional.empty())
                : input
                    .constant(Retouch.Whole.values())
                    .map(it -> shown(photo.apply(said), it).map(Optional::of))
                    .orElseGet(Heard::refused));
  }

  /// The photo with some cells of a grid blurred, which is shown. The question's view says which
  /// are ticked.
  Answer<CleanPhoto> cells(Function<Said, CleanPhoto> photo) {
    return Answer.unstored(
        said -> grid(said.view()),
        (input, said) -> {
          if (input.is(SHOW)) {
            return said.view().isEmpty()
                ? Heard.refused(Text.of("tips.photo.no-cells"))
                : shown(photo.apply(said), new Retouch.BlurCells(ticked(said.view())));
          }
          return tapped(input)
              .<Heard<CleanPhoto>>map(it -> new Heard.Turned<>(toggled(said.view(), it)))
              .orElseGet(Heard::refused);
        });
  }

  /// The cells stand as they lie in the picture.
  private static Keyboard grid(String ticks) {
    var cells =
        IntStream.range(0, Retouch.BlurCells.COUNT)
            .mapToObj(
                it -> {
                  var blurred = ticks.contains(String.valueOf(it));
                  var label = Text.of(blurred ? "tips.photo.cell-blurred" : "tips.photo.cell");
                  return Button.answer(label.with("n", it + 1), CELL + it);
                });
    return Keyboard.grid(Retouch.BlurCells.SIDE, cells.toList())
        .row(Button.answer(Text.of("tips.photo.show"), SHOW));
  }

  private static Optional<String> tapped(Input input) {
    return IntStream.range(0, Retouch.BlurCells.COUNT)
        .mapToObj(String::valueOf)
        .filter(it -> input.is(CELL + it))
        .findFirst();
  }

  /// Each cell is one digit.
  private static String toggled(String ticks, String cell) {
    return ticks.contains(cell) ? ticks.replace(cell, "") : ticks + cell;
  }

  private static Set<Integer> ticked(String ticks) {
    return ticks.chars().mapToObj(it -> it - '0').collect(Collectors.toSet());
  }

  private Heard<CleanPhoto> shown(CleanPhoto photo, Retouch retouch) {
    return switch (cleaning.retouch(photo, retouch)) {
      case PhotoCleaning.Done(var result) -> Heard.taken(result, Reply.picture(result.jpeg()));
      case PhotoCleaning.Refused(var reason) -> refused(reason);
    };
  }

  private static Heard<CleanPhoto> refused(PictureFile.Reason reason) {
    return Heard.refused(Text.of("tips.photo.refused.", reason));
  }
}
