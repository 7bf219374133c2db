package id.bersinar.training;

import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Listing;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Shelf;
import id.bersinar.dialogue.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What there is to read on the way to a sign-up.
record SignUpPage(Catalogue catalogue) {

  static final String NO_NAME = "training.name-does-not-fit";
  static final String NO_HOME = "training.home-does-not-fit";

  Listing<BatchCard> batches() {
    return Listing.of(
            BatchCard::id,
            new Shelf<BatchCard>("open", _ -> catalogue.open(), _ -> Text.of("training.choose")))
        .told(
            (number, card, _) ->
                Text.of("training.numbered")
                    .with("nomor", number)
                    .with("isi", Text.lines(card.text(catalogue.zone()), card.seats())))
        .named(
            (number, card, _) ->
                Text.of(card.isFull() ? "training.choose-full" : "training.choose-open")
                    .with("nomor", number)
                    .with("judul", card.training().title()))
        .gone("training.closed")
        .unless(
            _ ->
                catalogue.open().isEmpty()
                    ? Optional.of(Reply.say("training.none"))
                    : Optional.empty());
  }

  Text details(BatchCard card, Said said) {
    var about =
        Text.paragraphs(
            card.text(catalogue.zone()),
            Text.of("training.about")
                .with("bidang", card.training().field().text())
                .with("keterangan", card.training().description()));
    return catalogue
        .standing(said.id(), card.id())
        .map(it -> Text.paragraphs(about, already(it)))
        .orElseGet(() -> Text.paragraphs(about, Text.lines(card.seats(), seats(card))));
  }

  boolean isNew(BatchCard card, Said said) {
    return catalogue.standing(said.id(), card.id()).isEmpty();
  }

  List<Button> elsewhere(BatchCard card, Said said) {
    return isNew(card, said) ? List.of() : List.of(MySignUpsDialogue.button());
  }

  static Text join(BatchCard card) {
    return Text.of(card.isFull() ? "training.join-waiting-list" : "training.join");
  }

  /// All seats, or the next place in the waiting list.
  private static Text seats(BatchCard card) {
    return card.isFull()
        ? Text.of("training.next-place").with("urutan", card.waiting() + 1)
        : Text.of("training.quota").with("kuota", card.batch().quota());
  }

  Text askName(Text asked, Said said) {
    return catalogue
        .lastApplicant(said.id())
        .map(it -> Text.paragraphs(asked, Text.of("training.known").with("data", it.text())))
        .orElse(asked);
  }

  Answer<Interest> interest() {
    var usual =
        Arrays.stream(Interest.Common.values())
            .map(it -> Button.answer(it.text(), it.name()))
            .toList();
    return Answer.typed(
        _ -> Keyboard.grid(2, usual),
        Interest::parse,
        Interest::value,
        "training.interest-does-not-fit");
  }

  boolean isFull(UUID batch) {
    return catalogue.card(batch).isFull();
  }

  Text summary(UUID batch, Applicant applicant) {
    var card = catalogue.card(batch);
    var read =
        Text.paragraphs(Text.of("training.check"), card.text(catalogue.zone()), applicant.text());
    return card.isFull() ? Text.paragraphs(read, Text.lines(card.seats(), seats(card))) : read;
  }

  Reply already(UUID batch, Standing standing) {
    return done(batch, already(standing));
  }

  private static Text already(Standing standing) {
    return Text.of("training.already").with("keadaan", standing.text());
  }

  /// @param seatPromised whether there seemed to be a seat
  Reply enrolled(UUID batch, Standing standing, boolean seatPromised) {
    return done(
        batch,
        switch (standing) {
          case Standing.Seated() ->
              Text.of(seatPromised ? "training.enrolled" : "training.enrolled-after-all");
          case Standing.Waiting(var place) ->
              Text.of(seatPromised ? "training.seat-just-taken" : "training.on-waiting-list")
                  .with("urutan", place);
        });
  }

  private Reply done(UUID batch, Text outcome) {
    return Reply.say(Text.paragraphs(outcome, catalogue.card(batch).text(catalogue.zone())))
        .with(
            Keyboard.buttons()
                .row(MySignUpsDialogue.button())
                .row(Button.command(Text.of("menu.menu"), "menu")));
  }
}
