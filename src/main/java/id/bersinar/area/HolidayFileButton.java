package id.bersinar.area;

import id.bersinar.dialogue.OperatorsButton;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import org.springframework.stereotype.Component;

/// The button by which operators get the holidays as the file that they may change and send back.
@Component
class HolidayFileButton extends OperatorsButton {

  static final String NAME = "holiday-file";

  private final HolidayList holidays;

  HolidayFileButton(HolidayList holidays) {
    super(NAME);
    this.holidays = holidays;
  }

  @Override
  protected Reply tapped(String argument) {
    var content = FileText.of(holidays.content()).orElseThrow();
    return new Reply.Written(
        "libur.yaml", "text/plain", Text.plain(content), Text.of("area.holidays.file-words"));
  }
}
