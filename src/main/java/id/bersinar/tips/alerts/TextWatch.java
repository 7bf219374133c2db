package id.bersinar.tips.alerts;

import id.bersinar.area.Hotlines;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.texts.EditedText;
import id.bersinar.dialogue.texts.Texts;
import id.bersinar.people.People;
import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import id.bersinar.tips.access.Officer;
import id.bersinar.tips.access.Officers;
import id.bersinar.tips.access.OfficersWithAccess;
import id.bersinar.tips.alerts.HeardTexts.Name;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells oversight once of each change to the sentences around tips and to hotlines, with what was
/// there before: whoever edits `messages/` could ask for secrets there, and whoever brings an area
/// in could be called by people in need. Where nobody of oversight can open
/// its inbox yet, the word waits.
@Component
class TextWatch implements PeriodicJob {

  private final Texts texts;
  private final Hotlines hotlines;
  private final HeardTexts heard;
  private final Officers officers;
  private final OfficersWithAccess withAccess;
  private final People people;

  TextWatch(
      Texts texts,
      Hotlines hotlines,
      HeardTexts heard,
      Officers officers,
      OfficersWithAccess withAccess,
      People people) {
    this.texts = texts;
    this.hotlines = hotlines;
    this.heard = heard;
    this.officers = officers;
    this.withAccess = withAccess;
    this.people = people;
  }

  @Override
  public Timing timing() {
    return Timing.onOneNode(Duration.ofSeconds(20));
  }

  @Override
  @Transactional
  public void run() {
    var edited = new ArrayList<>(texts.editedAroundTips());
    edited.addAll(hotlines.edited());
    var changes = changes(heard.all(), edited);
    var overseers = changes.isEmpty() ? List.<Officer>of() : overseers();
    if (!overseers.isEmpty()) {
      var notice =
          Text.of("tips.notice.texts-changed")
              .with("n", changes.size())
              .with("changes", Text.paragraphs(changes));
      overseers.forEach(it -> people.tell(it.id(), Lane.ALERT, Reply.say(notice)));
      heard.replaceBy(edited);
    }
  }

  private List<Officer> overseers() {
    return officers.overseers().stream().filter(withAccess::include).toList();
  }

  /// What was said before is what oversight has heard of, or else the program's own words.
  private static List<Text> changes(Map<Name, String> heard, List<EditedText> edited) {
    var changes = new ArrayList<Text>();
    var gone = new HashMap<>(heard);
    for (var text : edited) {
      var before = Objects.requireNonNullElse(gone.remove(Name.of(text)), text.own());
      if (!before.equals(text.edited())) {
        changes.add(change(Name.of(text), before, Text.plain(text.edited())));
      }
    }
    gone.forEach((name, was) -> changes.add(change(name, was, Text.of("tips.notice.own-text"))));
    return changes;
  }

  private static Text change(Name name, String before, Text now) {
    return Text.of("tips.notice.text-changed")
        .with("key", name.key())
        .with("language", name.language().code())
        .with("before", before)
        .with("now", now);
  }
}
