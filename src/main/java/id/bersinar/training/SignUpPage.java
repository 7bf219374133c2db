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
import java.util.Map;
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
        .called(BatchCard::isTitled)
        .gone("training.closed")
        .none(Reply.say("training.none"));
  }

  /// A batch that somebody looks at, and how they stand in it; absent without a sign-up.
  record Look(BatchCard card, Optional<Standing> standing) {
    boolean mayJoin() {
      return standing.isEmpty();
    }
  }

  /// Absent where one can't sign up any more.
  Optional<Look> look(UUID batch, UUID person) {
    return catalogue.open(batch).map(it -> new Look(it, catalogue.standing(person, batch)));
  }

  Text details(Look look) {
    var card = look.card();
    return Text.paragraphs(
        card.text(catalogue.zone()),
        Text.of("training.about")
            .with("bidang", card.training().field().text())
            .with("keterangan", card.training().description()),
        look.standing()
            .<Text>map(SignUpPage::already)
            .orElseGet(() -> Text.lines(card.seats(), seats(card))));
  }

  static Text join(Look look) {
    return Text.of(look.card().isFull() ? "training.join-waiting-list" : "training.join");
  }

  /// All seats, or the next place in the waiting list.
  private static Text seats(BatchCard card) {
    return card.isFull()
        ? Text.of("training.next-place").with("urutan", card.waiting() + 1)
        : Text.of("training.quota").with("kuota", card.batch().quota());
  }

  /// What the person has told when signing up last.
  Optional<Applicant> known(Said said) {
    return said.once(Applicant.class, () -> catalogue.lastApplicant(said.id()));
  }

  Text askName(Text asked, Said said) {
    return Text.paragraphs(
        asked, Text.of("training.known").given("data", known(said).map(Applicant::text)));
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

  BatchCard card(Said said, UUID batch) {
    return said.once(BatchCard.class, () -> catalogue.card(batch));
  }

  /// What the batch's training asks besides.
  List<String> questions(UUID batch) {
    return catalogue.find(batch).stream()
        .flatMap(it -> it.training().questions().texts().stream())
        .toList();
  }

  /// @param answers to the training's own questions; what isn't asked any more isn't shown
  Text summary(BatchCard card, Applicant applicant, Map<String, String> answers) {

    return Text.paragraphs(
        Text.of("training.check"),
        card.text(catalogue.zone()),
        Text.lines(applicant.text(), OwnAnswers.to(card.training().questions(), answers).text()),
        Text.lines(card.seats(), seats(card)).when(card.isFull()));
  }

  Reply already(BatchCard card, Standing standing) {
    return done(card, already(standing));
  }

  private static Text already(Standing standing) {
    return Text.of("training.already").with("keadaan", standing.text());
  }

  /// @param seatPromised whether there seemed to be a seat
  Reply enrolled(BatchCard card, Standing standing, boolean seatPromised) {
    return done(
        card,
        switch (standing) {
          case Standing.Seated() ->
              Text.of(seatPromised ? "training.enrolled" : "training.enrolled-after-all");
          case Standing.Waiting(var place) ->
              Text.of(seatPromised ? "training.seat-just-taken" : "training.on-waiting-list")
                  .with("urutan", place);
        });
  }

  private Reply done(BatchCard card, Text outcome) {
    return Reply.say(Text.paragraphs(outcome, card.text(catalogue.zone())))
        .with(Keyboard.commands(MySignUpsDialogue.COMMAND, "menu"));
  }
}
