package id.bersinar.tips.desk;

import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Text;
import id.bersinar.tips.access.Officer;
import id.bersinar.tips.access.Officers;
import id.bersinar.tips.alerts.DeskGroups;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The groups that hear of the desk's tips, and who stands for each. A tap ends one.
record GroupsPage(DeskGroups groups, Officers officers, Function<Said, Officer> officer) {

  Answer<DeskGroups.Group> answer() {
    return Answer.among(
        1,
        this::own,
        it -> String.valueOf(it.chatId()),
        (it, _) -> Text.of("tips.group.end").with("group", title(it)),
        _ -> Optional.empty());
  }

  private List<DeskGroups.Group> own(Said said) {
    return said.once(this, () -> groups.of(officer.apply(said).desk()));
  }

  Text worded(Text.Keyed heading, Said said) {
    return Text.lines(heading.with("n", own(said).size()), Text.lines(own(said), this::line));
  }

  private Text line(DeskGroups.Group group) {
    return Text.of("tips.group.line")
        .with("group", title(group))
        .with("officer", officers.nameOf(group.attachedBy()));
  }

  private static String title(DeskGroups.Group group) {
    return group.title().isEmpty() ? "–" : group.title();
  }
}
