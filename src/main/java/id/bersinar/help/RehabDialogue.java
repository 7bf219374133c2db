package id.bersinar.help;

import id.bersinar.area.Hotline.Kind;
import id.bersinar.area.Hotlines;
import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Form;
import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import org.springframework.stereotype.Component;

/// /rehab: help for those who use drugs and for their families. Nothing of it is kept.
@Component
class RehabDialogue extends Form {

  private final Hotlines hotlines;

  RehabDialogue(Hotlines hotlines, FirstWords firstWords) {
    super("rehab", Command.forEveryone("rehab", 45));
    kept(Keeping.VOLATILE);
    this.hotlines = hotlines;

    var who =
        ask("help.rehab.who", Answer.oneOf(Whom.values(), it -> Text.of("help.rehab.for.", it)));
    who.then(
        (whom, said) ->
            whom == Whom.EMERGENCY
                ? Step.end(
                    Reply.say(firstWords.first(Need.OVERDOSE))
                        .with(Keyboard.buttons().row(Button.command("rehab"))))
                : said.onward());
    var topic =
        ask("help.rehab.ask", Answer.oneOf(Topic.values(), it -> Text.of("help.rehab.topic.", it)));
    topic.then((about, said) -> said.ask(topic, Reply.say(page(said.get(who), about))));
  }

  private enum Whom {
    ME,
    FAMILY,
    EMERGENCY
  }

  private enum Topic {
    BEGIN,
    WHERE,
    /// UU 35/2009, articles 54, 55 and 128.
    LAW
  }

  private Text page(Whom whom, Topic about) {
    var page =
        whom == Whom.ME ? Text.of("help.rehab.me.", about) : Text.of("help.rehab.family.", about);
    return page.with("numbers", hotlines.line(Kind.NARCOTICS))
        .with("ambulance", hotlines.line(Kind.AMBULANCE, Kind.EMERGENCY));
  }
}
