package id.bersinar.training;

import id.bersinar.dialogue.Ids;
import id.bersinar.training.SignUp.State;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Where a page of a batch's participants begins. Those with a seat come first.
///
/// @param state of the first on the page, while there are any
/// @param turn behind which it begins
/// @param shown how many in that state were on the pages before
record ParticipantsPlace(UUID batch, State state, int turn, int shown) {

  // A button's data are short.
  private static final int RADIX = 36;
  private static final Pattern FORM =
      Pattern.compile(
          "(?<batch>[0-9a-f-]{36})(?:(?<state>[sw])(?<turn>\\w{1,5})\\.(?<shown>\\w{1,5}))?");

  /// What a button carried; only the batch's id leads to the first page.
  static Optional<ParticipantsPlace> parse(String argument) {
    var match = FORM.matcher(argument);
    return match.matches()
        ? Ids.parse(match.group("batch"))
            .map(
                batch ->
                    match.group("state") == null
                        ? new ParticipantsPlace(batch, State.SEATED, 0, 0)
                        : new ParticipantsPlace(
                            batch,
                            match.group("state").equals("s") ? State.SEATED : State.WAITING,
                            number(match.group("turn")),
                            number(match.group("shown"))))
        : Optional.empty();
  }

  private static int number(String digits) {
    return Integer.parseInt(digits, RADIX);
  }

  String argument() {
    return batch
        + (state == State.SEATED ? "s" : "w")
        + Integer.toString(turn, RADIX)
        + "."
        + Integer.toString(shown, RADIX);
  }

  /// Where the waiting list begins.
  ParticipantsPlace waiting() {
    return new ParticipantsPlace(batch, State.WAITING, 0, 0);
  }

  /// Where it goes on after these.
  ParticipantsPlace behind(List<SignUp> page) {
    return page.isEmpty()
        ? this
        : new ParticipantsPlace(batch, state, page.getLast().turn(), shown + page.size());
  }

  boolean isAtTheEndOf(BatchCard card) {
    return state == State.WAITING
        ? shown >= card.waiting()
        : shown >= card.taken() && card.waiting() == 0;
  }
}
