package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.gate.Plan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/// Where everything that people say comes in and finds its dialogue. What it can mean is looked for
/// in this order, and the first that fits counts:
///
/// 1. a command: typed, by its key or link, as a way out in words, or by another name
///    ([Interpreter]);
/// 2. what must not be kept: a secret where none was asked for, a cry for help, what belongs into a
///    tip ([Planner]);
/// 3. where no question is known: an answer to a message with buttons ([AwaitedAnswers]), a command
///    in plain words, a sentence by which a feature knows one that isn't named, a greeting, thanks,
///    or words that may belong to what is over ([Planner]);
/// 4. by where the conversation lives, a tap ([Taps]) or an answer ([Listening]): "back" and
///    "cancel", a button's whole text, what the dialogue hears in it, and what else it may mean
///    ([Answering]).
@Component
@NamedInterface("gate")
public class Conversations {

  private final Interpreter interpreter;
  private final Planner planner;
  private final Routing routing;
  private final UntracedConversations untraced;
  private final PopUps popUps;
  private final Dialogues dialogues;

  Conversations(
      Interpreter interpreter,
      Planner planner,
      Routing routing,
      UntracedConversations untraced,
      PopUps popUps,
      Dialogues dialogues) {
    this.interpreter = interpreter;
    this.planner = planner;
    this.routing = routing;
    this.untraced = untraced;
    this.popUps = popUps;
    this.dialogues = dialogues;
  }

  /// What is to be done about what came in. Reads only.
  public Plan plan(Incoming incoming) {
    return planner.plan(interpreter.meant(incoming), incoming);
  }

  /// What is shown over the chat for a moment where that was tapped, as no message that stays;
  /// absent where messages answer it.
  public Optional<String> popUp(Incoming incoming) {
    return incoming.content() instanceof Incoming.Tap(_, var data) && ButtonData.wipes(data)
        ? Optional.of(popUps.say(incoming, Text.of("dialogue.wiped")))
        : Optional.empty();
  }

  /// Whether somebody wants to be out of what is open, or to have nothing of it left in the chat.
  public boolean isWayOut(Incoming incoming) {
    return switch (interpreter.meant(incoming).content()) {
      case Incoming.Command(var name, _) -> name.equals("batal");
      case Incoming.Tap(_, var data) -> ButtonData.wipes(data);
      case Incoming.Said _, Incoming.Edited _ -> false;
    };
  }

  /// What is shown over the chat where too much was tapped.
  public String popUpOfTooMuch(Incoming tap) {
    return popUps.say(tap, Text.of("dialogue.too-much"));
  }

  /// Ends all anonymous conversations and wipes them from their chats, as the process stops.
  public void wipe() {
    untraced.wipe();
  }

  /// Whether something of that chat is in memory, so that another process would not know what its
  /// next words belong to.
  public boolean holds(long chat) {
    return routing.holds(chat);
  }

  /// Chats come here from a process that is gone, with what it had of them in memory.
  public void draftsMayBeLost() {
    routing.draftsMayBeLost();
  }

  /// Whether it answers nothing that is known, so that it is no loss if its answer isn't heard.
  public boolean isUnasked(Incoming incoming) {
    return routing.isUnasked(interpreter.meant(incoming));
  }

  /// Whether what comes from that chat may belong to a conversation of which nothing must be
  /// written down: also where nobody knows what they belong to.
  public boolean mayLeaveNoTrace(long chat) {
    return routing.mayLeaveNoTrace(chat);
  }

  /// As [#mayLeaveNoTrace(long)], of what came in; also of what waits for others of its chat, after
  /// which its [#plan] may be another.
  public boolean mayLeaveNoTrace(Incoming incoming) {
    return routing.mayLeaveNoTrace(interpreter.meant(incoming));
  }

  /// The commands for somebody with these roles, in the order of menus.
  public List<Command> commands(Set<Role> roles) {
    return dialogues.commands(roles);
  }
}
