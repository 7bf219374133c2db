package id.bersinar.tips.sender;

import id.bersinar.area.AreaDesk;
import id.bersinar.area.Areas;
import id.bersinar.area.Desk;
import id.bersinar.dialogue.Alias;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Confirm;
import id.bersinar.dialogue.Filled;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.tips.intake.DeskClosed;
import id.bersinar.tips.intake.Intake;
import id.bersinar.tips.photo.CleanPhoto;
import id.bersinar.tips.record.Content;
import id.bersinar.tips.record.HandIn;
import id.bersinar.tips.record.Report;
import id.bersinar.tips.secrets.Receipt;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Hands a tip in: once, whatever is lost on the way, and not too many of one sender. What comes of
/// it is a receipt.
@Component
class HandingIn {

  private final Areas areas;
  private final Intake intake;
  private final TipLimit limit;

  HandingIn(Areas areas, Intake intake, TipLimit limit) {
    this.areas = areas;
    this.intake = intake;
    this.limit = limit;
  }

  /// Who can receive what is told.
  enum Receiving {
    ALL,
    OVERSIGHT_ONLY,
    NOBODY
  }

  Receiving receiving() {
    return isOpen(Desk.POLSEK)
        ? Receiving.ALL
        : isOpen(Desk.OVERSIGHT) ? Receiving.OVERSIGHT_ONLY : Receiving.NOBODY;
  }

  /// Whether that desk can receive.
  boolean isOpen(Desk desk) {
    return intake.isOpen(homes(desk));
  }

  private AreaDesk homes(Desk desk) {
    return areas.desk(areas.homeCode(), desk);
  }

  /// Makes ready what takes its time.
  void prepare() {
    intake.prepare();
  }

  /// The end of one that was kept, though nobody heard of it.
  Optional<Step<Filled>> keptUnheard(String number) {
    return intake.recall(new HandIn(number)).map(it -> Step.end(received(it)));
  }

  /// @param account of the sender
  Step<Filled> send(
      HandIn handIn,
      Alias account,
      Report told,
      Optional<CleanPhoto> photo,
      Desk recipient,
      boolean urgent) {
    var earlier = intake.recallSent(handIn);
    if (earlier.isPresent()) {
      // It was kept, though whoever kept it never heard that it was.
      return Step.end(received(earlier.get()));
    }
    var wait = limit.wait(account);
    if (wait.isPresent()) {
      return Step.again(
          Text.of("tips.too-many")
              .with("hours", wait.get().toHours())
              .with("minutes", wait.get().toMinutesPart()));
    }
    // Before a receipt is taken, which costs a second of a processor.
    if (!isOpen(recipient)) {
      return closed(recipient);
    }
    var picture = photo.map(it -> new Content.Picture(it.jpeg()));
    try {
      var receipt = intake.accept(handIn, told, picture, homes(recipient), urgent);
      limit.count(account);
      return Step.end(received(receipt));
    } catch (DeskClosed _) {
      return closed(recipient);
    }
  }

  private static Step<Filled> closed(Desk recipient) {
    return Step.again(recipient == Desk.OVERSIGHT ? OversightQuestions.CLOSED : "tips.not-open");
  }

  /// The receipt of a tip that was kept, where it was lost on its way to the sender.
  Optional<Reply> recall(Input answer) {
    return Confirm.number(answer)
        .flatMap(HandIn::parse)
        .flatMap(intake::recallSent)
        .map(HandingIn::received);
  }

  private static Reply received(Receipt receipt) {
    // The way on is a command that leaves no trace either. The menu would: of somebody who is known
    // it is written down that an update was handled, right beside the tip in time.
    var wayOn =
        Keyboard.buttons()
            .row(Button.wipe(Text.of("tips.noted")))
            .row(Button.command(Text.of("menu.cek"), "cek"));
    return Reply.say(Text.of("tips.received").with("receipt", receipt.grouped())).with(wayOn);
  }
}
