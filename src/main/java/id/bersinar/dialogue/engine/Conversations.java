package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.gate.Plan;
import id.bersinar.dialogue.gate.Plan.Stay;
import id.bersinar.dialogue.gate.Visitors;
import java.util.List;
import java.util.Set;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/// Where everything that people say comes in and finds its dialogue.
@Component
@NamedInterface("gate")
public class Conversations {

  private final Routing routing;
  private final DurableConversations durable;
  private final UntracedConversations untraced;
  private final NewcomerConversations newcomers;
  private final Visitors visitors;
  private final GroupAnswers groups;
  private final DoubleTaps doubleTaps;
  private final Dialogues dialogues;

  Conversations(
      Routing routing,
      DurableConversations durable,
      UntracedConversations untraced,
      NewcomerConversations newcomers,
      Visitors visitors,
      GroupAnswers groups,
      DoubleTaps doubleTaps,
      Dialogues dialogues) {
    this.routing = routing;
    this.durable = durable;
    this.untraced = untraced;
    this.newcomers = newcomers;
    this.visitors = visitors;
    this.groups = groups;
    this.doubleTaps = doubleTaps;
    this.dialogues = dialogues;
  }

  /// What is to be done about what came in. Reads only.
  public Plan plan(Incoming incoming) {
    if (!incoming.privateChat()) {
      return new Plan.Durable(() -> groups.answer(incoming));
    }
    var secretWord = routing.secretWord(incoming);
    if (secretWord.isPresent()) {
      return new Plan.Untraced(() -> untraced.delete(incoming, secretWord.get()), Stay.UNTIL_WIPED);
    }
    var keeping = routing.keeping(incoming);
    if (!keeping.inMemory()) {
      return visitors.knows(incoming.chat())
          ? new Plan.Durable(() -> doubleTaps.once(incoming, () -> durable.handle(incoming)))
          : new Plan.Untraced(
              () -> doubleTaps.once(incoming, () -> newcomers.handle(incoming)), Stay.FOR_GOOD);
    }
    boolean secret = routing.isSecret(incoming);
    return new Plan.Untraced(
        () -> doubleTaps.once(incoming, () -> untraced.handle(incoming, keeping, secret)),
        secret ? Stay.UNTIL_WIPED : stay(keeping));
  }

  private static Stay stay(Keeping keeping) {
    return switch (keeping) {
      case ANONYMOUS -> Stay.UNTIL_WIPED;
      case CONFIDENTIAL -> Stay.FOR_A_WHILE;
      case VOLATILE, DURABLE -> Stay.FOR_GOOD;
    };
  }

  /// Whether what comes from that chat may belong to a conversation of which nothing must be
  /// written down. Shortly after a start the words may be meant for a draft that went with the
  /// last process.
  public boolean mayLeaveNoTrace(long chat) {
    return routing.mayLeaveNoTrace(chat);
  }

  /// As [#mayLeaveNoTrace(long)], of what came in; also of what waits for others of its chat, after
  /// which its [#plan] may be another.
  public boolean mayLeaveNoTrace(Incoming incoming) {
    return routing.mayLeaveNoTrace(incoming);
  }

  /// The commands for somebody with these roles, in the order of menus.
  public List<Command> commands(Set<Role> roles) {
    return dialogues.commands(roles);
  }
}
