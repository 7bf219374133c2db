package id.bersinar.tips.sender;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Downloads;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Question;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.tips.answers.Heard;
import id.bersinar.tips.photo.CleanPhoto;
import id.bersinar.tips.photo.PhotoCleaning;
import id.bersinar.tips.photo.PictureFile;
import id.bersinar.tips.photo.Retouch;
import id.bersinar.tips.record.Content;
import id.bersinar.tips.sender.TipDialogue.ReadingAgain;
import id.bersinar.tips.sender.TipDialogue.Telling;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// The photo of a tip: asked for, made safe, and looked at for what it gives away before it is
/// taken. What the sender's Telegram calls it is used for fetching it and then forgotten.
@Component
class PhotoQuestions {

  private static final String NONE = "none";
  private static final String EARLIER = "earlier";
  private static final String CELLS = "cells";
  private static final String CELL = "cell:";
  private static final String SHOW = "show";
  private static final String USE = "use";
  private static final String AGAIN = "again";

  private final Downloads downloads;
  private final PhotoCleaning cleaning;

  PhotoQuestions(Downloads downloads, PhotoCleaning cleaning) {
    this.downloads = downloads;
    this.cleaning = cleaning;
  }

  sealed interface AboutPhoto extends Telling {
    Draft draft();
  }

  record AskingPhoto(Draft draft) implements AboutPhoto {}

  /// From where was it taken, and what is to be done about that?
  record AskingVantage(Draft draft, CleanPhoto clean) implements AboutPhoto {}

  /// @param cells those that are to be blurred
  record ChoosingCells(Draft draft, CleanPhoto clean, Set<Integer> cells) implements AboutPhoto {
    ChoosingCells with(Set<Integer> cells) {
      return new ChoosingCells(draft, clean, cells);
    }
  }

  /// The picture has been shown as it would be sent.
  record JudgingPhoto(Draft draft, CleanPhoto clean, CleanPhoto result) implements AboutPhoto {}

  Question ask(AboutPhoto state) {
    return switch (state) {
      case AskingPhoto(var draft) ->
          Question.of(
              Text.of("tips.photo.ask"),
              draft.picture().isPresent()
                  ? Keyboard.column(List.of(earlier(), without()))
                  : Keyboard.column(List.of(without())));
      case AskingVantage _ -> Question.of(Text.of("tips.photo.vantage"), retouches());
      case ChoosingCells(_, _, var cells) -> Question.of(Text.of("tips.photo.cells"), grid(cells));
      case JudgingPhoto _ ->
          Question.of(
              Text.of("tips.photo.result"),
              Keyboard.column(
                  List.of(
                      Button.answer(Text.of("tips.photo.use"), USE),
                      Button.answer(Text.of("tips.photo.again"), AGAIN),
                      without())));
    };
  }

  private static Button earlier() {
    return Button.answer(Text.of("tips.photo.use-earlier"), EARLIER);
  }

  private static Button without() {
    return Button.answer(Text.of("tips.photo.without"), NONE);
  }

  private static Keyboard retouches() {
    var buttons = new ArrayList<Button>();
    for (var retouch : Retouch.Whole.values()) {
      buttons.add(Button.answer(Text.of("tips.photo.retouch.", retouch), retouch.name()));
    }
    buttons.add(Button.answer(Text.of("tips.photo.retouch-cells"), CELLS));
    buttons.add(Button.answer(Text.of("tips.photo.discard"), NONE));
    return Keyboard.column(buttons);
  }

  /// The cells stand as they lie in the picture.
  private static Keyboard grid(Set<Integer> chosen) {
    var cells = IntStream.range(0, Retouch.BlurCells.COUNT).mapToObj(it -> cell(it, chosen));
    return Keyboard.grid(Retouch.BlurCells.SIDE, cells.toList())
        .row(Button.answer(Text.of("tips.photo.show"), SHOW));
  }

  private static Button cell(int cell, Set<Integer> chosen) {
    var label =
        chosen.contains(cell) ? Text.of("tips.photo.cell-blurred") : Text.of("tips.photo.cell");
    return Button.answer(label.with("n", cell + 1), CELL + cell);
  }

  Step<Telling> hear(AboutPhoto state, Input input) {
    return switch (input) {
      case Input.Photo(var file) -> fetched(state.draft(), file);
      case Input.Document _ -> Step.again("tips.photo.not-as-document");
      case Input.Choice _ when input.is(NONE) ->
          Step.ask(new ReadingAgain(state.draft().withoutPicture()));
      default ->
          switch (state) {
            case AskingPhoto(var draft) ->
                Heard.tapped(input, draft.picture().filter(_ -> input.is(EARLIER)))
                    .then(_ -> Step.ask(new ReadingAgain(draft)));
            case AskingVantage asked -> afterVantage(asked, input);
            case ChoosingCells choosing -> afterCell(choosing, input);
            case JudgingPhoto judging -> afterJudging(judging, input);
          };
    };
  }

  private Step<Telling> fetched(Draft draft, Input.FileRef file) {
    try {
      return switch (cleaning.clean(limit -> downloads.download(file, limit))) {
        case PhotoCleaning.Done(var picture) -> Step.ask(new AskingVantage(draft, picture));
        case PhotoCleaning.Refused(var reason) -> refused(reason);
      };
    } catch (IOException _) {
      return Step.again("tips.photo.lost");
    }
  }

  private static Step<Telling> refused(PictureFile.Reason reason) {
    return Step.again(Text.of("tips.photo.refused.", reason));
  }

  private Step<Telling> afterVantage(AskingVantage asked, Input input) {
    if (input.is(CELLS)) {
      return switch (cleaning.retouch(asked.clean(), new Retouch.Lines())) {
        case PhotoCleaning.Done(var ruled) ->
            Step.ask(new ChoosingCells(asked.draft(), asked.clean(), Set.of()), shown(ruled));
        case PhotoCleaning.Refused(var reason) -> refused(reason);
      };
    }
    return Heard.tapped(input, input.constant(Retouch.Whole.values()))
        .then(retouch -> retouched(asked.draft(), asked.clean(), retouch));
  }

  private Step<Telling> afterCell(ChoosingCells choosing, Input input) {
    if (!input.is(SHOW)) {
      return Heard.tapped(input, tapped(input))
          .then(cell -> Step.ask(choosing.with(toggled(choosing.cells(), cell))));
    }
    return choosing.cells().isEmpty()
        ? Step.again("tips.photo.no-cells")
        : retouched(choosing.draft(), choosing.clean(), new Retouch.BlurCells(choosing.cells()));
  }

  private static Optional<Integer> tapped(Input input) {
    return IntStream.range(0, Retouch.BlurCells.COUNT)
        .boxed()
        .filter(cell -> input.is(CELL + cell))
        .findFirst();
  }

  private static Set<Integer> toggled(Set<Integer> cells, int cell) {
    var changed = new HashSet<>(cells);
    if (!changed.remove(cell)) {
      changed.add(cell);
    }
    return Set.copyOf(changed);
  }

  private Step<Telling> retouched(Draft draft, CleanPhoto clean, Retouch retouch) {
    return switch (cleaning.retouch(clean, retouch)) {
      case PhotoCleaning.Done(var result) ->
          Step.ask(new JudgingPhoto(draft, clean, result), shown(result));
      case PhotoCleaning.Refused(var reason) -> refused(reason);
    };
  }

  private static Reply shown(CleanPhoto picture) {
    return Reply.picture(picture.jpeg());
  }

  private static Step<Telling> afterJudging(JudgingPhoto judging, Input input) {
    if (input.is(AGAIN)) {
      return Step.ask(new AskingVantage(judging.draft(), judging.clean()));
    }
    return Heard.tapped(input, input.choice().filter(USE::equals))
        .then(
            _ ->
                Step.ask(
                    new ReadingAgain(
                        judging.draft().with(new Content.Picture(judging.result().jpeg())))));
  }
}
