package id.bersinar.training;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Ids;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Shortcut;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// The buttons by which operators see who takes part: without an argument the batches, with a
/// batch's id its participants.
@Component
class Participants implements Shortcut {

  static final String NAME = "participants";

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
        : Ids.parse(argument)
            .flatMap(catalogue::find)
            .map(this::participants)
            .orElseGet(() -> Reply.say("dialogue.too-late"));
  }

  private Reply batches() {
    var cards = catalogue.current();
    if (cards.isEmpty()) {
      return Reply.say("training.none");
    }
    return Reply.say("training.whose-participants")
        .with(Keyboard.column(cards.stream().map(this::button).toList()));
  }

  private Button button(BatchCard card) {
    var day = card.batch().startsAt().atZone(catalogue.zone()).toLocalDate();
    return Button.go(
        Text.of("training.batch-button").with("judul", card.training().title()).with("hari", day),
        NAME,
        card.id().toString());
  }

  private Reply participants(BatchCard card) {
    var signUps = catalogue.signUpsFor(card.id());
    var parts = new ArrayList<Text>();
    parts.add(card.text(catalogue.zone()));
    parts.add(listed("training.with-a-seat", in(SignUp.State.SEATED, signUps)));
    parts.add(listed("training.waiting-list", in(SignUp.State.WAITING, signUps)));
    return Reply.say(Text.paragraphs(parts)).guard();
  }

  private static List<SignUp> in(SignUp.State state, List<SignUp> signUps) {
    return signUps.stream().filter(signUp -> signUp.is(state)).toList();
  }

  private static Text listed(String heading, List<SignUp> signUps) {
    var lines = new ArrayList<Text>();
    lines.add(Text.of(heading).with("jumlah", signUps.size()));
    for (var signUp : signUps) {
      var applicant = signUp.applicant();
      lines.add(
          Text.of("training.participant")
              .with("nomor", lines.size())
              .with("nama", applicant.name())
              .with("alamat", applicant.home().text())
              .with("telepon", applicant.phone().shown())
              .with("minat", applicant.interest().text()));
    }
    return Text.lines(lines);
  }
}
