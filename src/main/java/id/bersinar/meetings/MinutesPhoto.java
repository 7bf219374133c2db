package id.bersinar.meetings;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Downloads;
import id.bersinar.dialogue.Ids;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Shortcut;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The button that shows the photo of a meeting's minutes to who was invited. It comes from
/// Telegram and is stored nowhere.
@Component
class MinutesPhoto implements Shortcut {

  private static final String NAME = "minutes-photo";

  // Bot API, getFile: "bots can download files of up to 20MB"; its photos are smaller than 10.
  private static final int LARGEST = 10_000_000;

  private final Organising organising;
  private final Downloads downloads;

  MinutesPhoto(Organising organising, Downloads downloads) {
    this.organising = organising;
    this.downloads = downloads;
  }

  static Button button(UUID meeting) {
    return Button.go(Text.of("meetings.minutes.photo"), NAME, meeting.toString());
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Keeping keeping() {
    return Keeping.VOLATILE;
  }

  @Override
  public Reply tapped(String argument, Visitor visitor) {
    return Ids.parse(argument)
        .flatMap(it -> organising.find(visitor.id(), it))
        .flatMap(it -> it.minutes().photo())
        .map(this::shown)
        .orElseGet(() -> Reply.say("meetings.gone"));
  }

  private Reply shown(Input.FileRef photo) {
    try {
      return Reply.picture(downloads.download(photo, LARGEST));
    } catch (IOException _) {
      return Reply.say("meetings.minutes.photo-later");
    }
  }
}
