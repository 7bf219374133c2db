package id.bersinar.training;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Shortcut;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import id.bersinar.training.SignUp.State;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// The buttons by which operators see who takes part: without an argument the batches, with a
/// batch's id its participants, by pages.
@Component
class Participants implements Shortcut {

  static final String NAME = "participants";

  // Of those who were asked nothing but what all are asked.
  private static final int PAGE = 20;

  private final Catalogue catalogue;

  Participants(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Reply tapped(String argument, Visitor visitor) {
    if (!visitor.may(Role.OPERATOR)) {
      return Reply.say("dialogue.unknown-command");
    }
    return argument.isEmpty()
        ? batches()
        : ParticipantsPlace.parse(argument)
            .flatMap(place -> catalogue.find(place.batch()).map(it -> participants(it, place)))
            .orElseGet(() -> Reply.say("dialogue.too-late"));
  }

  private Reply batches() {
    var cards = catalogue.current();
    if (cards.isEmpty()) {
      return Reply.say("training.none");
    }
    return Reply.say("training.whose-participants").with(Keyboard.column(cards, this::button));
  }

  private Button button(BatchCard card) {
    var day = card.batch().startsAt().atZone(catalogue.zone()).toLocalDate();
    return Button.go(
        Text.of("training.batch-button").with("judul", card.training().title()).with("hari", day),
        NAME,
        card.id().toString());
  }

  private Reply participants(BatchCard card, ParticipantsPlace place) {
    var parts = new ArrayList<Text>();
    parts.add(card.text(catalogue.zone()));
    var last = place;
    int room = PAGE / (1 + card.training().questions().texts().size());
    if (place.state() == State.SEATED) {
      var seated = from(place, room);
      parts.add(listed("training.with-a-seat", card.taken(), place, seated));
      last = place.behind(seated);
      room -= seated.size();
    }
    if (room > 0) {
      var from = place.state() == State.WAITING ? place : place.waiting();
      var waiting = from(from, room);
      parts.add(listed("training.waiting-list", card.waiting(), from, waiting));
      last = from.behind(waiting);
    }
    var buttons = new ArrayList<Button>();
    if (!last.isAtTheEndOf(card)) {
      buttons.add(Button.go(Text.of("dialogue.next-page"), NAME, last.argument()));
    }
    buttons.add(
        Button.go(Text.of("training.as-table"), ParticipantsFile.NAME, card.id().toString()));
    return Reply.say(Text.paragraphs(parts)).guard().with(Keyboard.column(buttons));
  }

  private List<SignUp> from(ParticipantsPlace place, int most) {
    return catalogue.behind(place.batch(), place.state(), place.turn(), most);
  }

  private static Text listed(String heading, int all, ParticipantsPlace from, List<SignUp> shown) {
    var lines = new ArrayList<Text>();
    lines.add(Text.of(heading).with("jumlah", all));
    int number = from.shown() + 1;
    for (var signUp : shown) {
      var applicant = signUp.applicant();
      lines.add(
          Text.of("training.participant")
              .with("nomor", number++)
              .with("nama", applicant.name())
              .with("alamat", applicant.home().text())
              .with("telepon", applicant.phone().text())
              .with("minat", applicant.interest().text()));
      lines.add(signUp.answers().text());
    }
    return Text.lines(lines);
  }
}
