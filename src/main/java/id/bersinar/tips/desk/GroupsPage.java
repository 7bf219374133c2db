package id.bersinar.tips.desk;

import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Heard;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Text;
import id.bersinar.tips.access.Officer;
import id.bersinar.tips.access.Officers;
import id.bersinar.tips.alerts.DeskGroups;
import java.util.List;
import java.util.function.Function;

/// The groups that hear of the desk's tips, and who stands for each. A tap ends one.
record GroupsPage(DeskGroups groups, Officers officers, Function<Said, Officer> officer)
    implements Answer<DeskGroups.Group> {

  private static final String END = "end:";

  private List<DeskGroups.Group> own(Said said) {
    return said.once(this, () -> groups.of(officer.apply(said).desk()));
  }

  @Override
  public Text text(Text asked, Said said) {
    return Text.lines(
        Text.of("tips.group.list").with("n", own(said).size()), Text.lines(own(said), this::line));
  }

  private Text line(DeskGroups.Group group) {
    return Text.of("tips.group.line")
        .with("group", title(group))
        .with("officer", officers.nameOf(group.attachedBy()));
  }

  private static String title(DeskGroups.Group group) {
    return group.title().isEmpty() ? "–" : group.title();
  }

  @Override
  public Keyboard keyboard(Said said) {
    return Keyboard.grid(
        1,
        own(said),
        it -> Button.answer(Text.of("tips.group.end").with("group", title(it)), END + it.chatId()));
  }

  @Override
  public Heard<DeskGroups.Group> hear(Input input, Said said) {
    return Heard.of(own(said).stream().filter(it -> input.is(END + it.chatId())).findFirst());
  }
}
