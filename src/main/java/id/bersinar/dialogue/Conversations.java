package id.bersinar.dialogue;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Where everything that people say comes in and finds its dialogue.
@Component
public class Conversations {

  /// Whether handling this must write neither inbox nor session nor outbox: it belongs to a
  /// conversation that lives in memory only. Reads only.
  public boolean leavesNoTrace(Incoming incoming) {
    throw new UnsupportedOperationException(incoming.toString());
  }

  /// Handles what came in: within the caller's transaction, unless [#leavesNoTrace].
  public void handle(Incoming incoming) {
    throw new UnsupportedOperationException(incoming.toString());
  }

  /// Tells the person that something went wrong on the bot's side; through the outbox, or straight
  /// where no trace may be left.
  public void apologise(Incoming incoming) {
    throw new UnsupportedOperationException(incoming.toString());
  }

  /// The commands for somebody with these roles, in the order of menus.
  public List<Command> commands(Set<Role> roles) {
    throw new UnsupportedOperationException(roles.toString());
  }
}
