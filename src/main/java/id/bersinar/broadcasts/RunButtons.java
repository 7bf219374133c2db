package id.bersinar.broadcasts;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Ids;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Shortcut;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The buttons by which any operator stops a broadcast, or goes on with one.
@Component
class RunButtons implements Shortcut {

  private static final String NAME = "broadcast";
  private static final String STOP = "stop:";
  private static final String RESUME = "resume:";

  private final Run course;

  RunButtons(Run course) {
    this.course = course;
  }

  static Button stop(Text label, UUID broadcast) {
    return Button.go(label, NAME, STOP + broadcast);
  }

  static Button resume(Text label, UUID broadcast) {
    return Button.go(label, NAME, RESUME + broadcast);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Reply tapped(String argument, Visitor visitor) {
    if (!visitor.may(Role.OPERATOR)) {
      return Reply.say("broadcasts.over");
    }
    boolean stopped = id(argument, STOP).filter(course::stop).isPresent();
    boolean resumed = !stopped && id(argument, RESUME).filter(course::resume).isPresent();
    return Reply.say(
        stopped ? "broadcasts.stopping" : resumed ? "broadcasts.resumed" : "broadcasts.over");
  }

  private static Optional<UUID> id(String argument, String prefix) {
    return argument.startsWith(prefix)
        ? Ids.parse(argument.substring(prefix.length()))
        : Optional.empty();
  }
}
