package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.gate.Plan;
import id.bersinar.dialogue.gate.Plan.Stay;
import id.bersinar.dialogue.gate.Visitors;
import id.bersinar.dialogue.words.Meaning;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/// Where everything that people say comes in and finds its dialogue.
@Component
@NamedInterface("gate")
public class Conversations {

  private final Routing routing;
  private final Intents intents;
  private final DurableConversations durable;
  private final UntracedConversations untraced;
  private final UnaskedWords unasked;
  private final CallsForHelp calls;
  private final NewcomerConversations newcomers;
  private final Visitors visitors;
  private final GroupAnswers groups;
  private final PopUps popUps;
  private final DoubleTaps doubleTaps;
  private final Dialogues dialogues;
  private final Vocabulary vocabulary;
  private final QuickMenu quickMenu;
  private final LinkedCommands linked;

  Conversations(
      Routing routing,
      Intents intents,
      DurableConversations durable,
      UntracedConversations untraced,
      UnaskedWords unasked,
      CallsForHelp calls,
      NewcomerConversations newcomers,
      Visitors visitors,
      GroupAnswers groups,
      PopUps popUps,
      DoubleTaps doubleTaps,
      Dialogues dialogues,
      Vocabulary vocabulary,
      QuickMenu quickMenu,
      LinkedCommands linked) {
    this.routing = routing;
    this.intents = intents;
    this.durable = durable;
    this.untraced = untraced;
    this.unasked = unasked;
    this.calls = calls;
    this.newcomers = newcomers;
    this.visitors = visitors;
    this.groups = groups;
    this.popUps = popUps;
    this.doubleTaps = doubleTaps;
    this.dialogues = dialogues;
    this.vocabulary = vocabulary;
    this.quickMenu = quickMenu;
    this.linked = linked;
  }

  /// Keys, links, ways out in words and commands by another name come in as something else than
  /// the commands that they stand for.
  private Incoming meant(Incoming incoming) {
    var typed = WaysOut.meant(quickMenu.meant(incoming), vocabulary);
    return intents.named(linked.meant(typed));
  }

  /// What is to be done about what came in. Reads only.
  public Plan plan(Incoming came) {
    var incoming = meant(came);
    if (!incoming.privateChat()) {
      return new Plan.Durable(() -> groups.answer(incoming));
    }
    var secretWord = routing.secretWord(incoming);
    if (secretWord.isPresent()) {
      return new Plan.Untraced(() -> untraced.delete(incoming, secretWord.get()), Stay.UNTIL_WIPED);
    }
    if (routing.isUnasked(incoming) ? calls.areUrgent(incoming) : routing.isMisplaced(incoming)) {
      return new Plan.Untraced(() -> calls.answer(incoming), Stay.UNTIL_WIPED);
    }
    return switch (intents.meaning(incoming)) {
      case Meaning.Opens(var command, var rest, _) ->
          planNamed(incoming.with(new Incoming.Command(command, rest)), true);
      case Meaning.Either(var commands) ->
          planWord(incoming, () -> Intents.which(commands), intents.mayTell(commands));
      case Meaning.Greeting() -> planWord(incoming, () -> intents.welcome(incoming), false);
      case Meaning.Thanks() ->
          planWord(incoming, () -> Reply.say("dialogue.you-are-welcome"), false);
      case Meaning.Unknown() -> planNamed(incoming, false);
    };
  }

  private Plan planWord(Incoming incoming, Supplier<Reply> word, boolean deleted) {
    return new Plan.Untraced(
        () -> untraced.say(incoming, word.get(), deleted),
        deleted ? Stay.UNTIL_WIPED : Stay.FOR_GOOD);
  }

  /// @param byWords whether it was no command that was typed
  private Plan planNamed(Incoming incoming, boolean byWords) {
    if (routing.isUnasked(incoming)) {
      if (incoming.content() instanceof Incoming.Edited) {
        return new Plan.Untraced(() -> {}, Stay.FOR_GOOD);
      }
      return new Plan.Untraced(() -> unasked.handle(incoming), Stay.UNTIL_WIPED);
    }
    var keeping = routing.keeping(incoming);
    if (!keeping.inMemory()) {
      return planStored(incoming);
    }
    boolean told = keeping == Keeping.ANONYMOUS && (byWords || Routing.tellsMore(incoming));
    return planUntraced(incoming, keeping, told);
  }

  /// @param told whether the words may be a tip's, so that they don't stay in the chat
  private Plan planUntraced(Incoming incoming, Keeping keeping, boolean told) {
    boolean secret = routing.isSecret(incoming);
    return new Plan.Untraced(
        () ->
            doubleTaps.once(
                incoming,
                () -> {
                  if (told) {
                    untraced.forget(incoming);
                  }
                  untraced.handle(incoming, keeping, secret);
                }),
        secret ? Stay.UNTIL_WIPED : stay(keeping));
  }

  private static Stay stay(Keeping keeping) {
    return switch (keeping) {
      case ANONYMOUS -> Stay.UNTIL_WIPED;
      case CONFIDENTIAL -> Stay.FOR_A_WHILE;
      case VOLATILE, DURABLE -> Stay.FOR_GOOD;
    };
  }

  private Plan planStored(Incoming incoming) {
    var goesOn = routing.goesOnAfter(incoming);
    if (goesOn.isPresent()) {
      return planUntraced(incoming, goesOn.get(), false);
    }
    if (!visitors.knows(incoming.chat())) {
      return new Plan.Untraced(
          () -> doubleTaps.once(incoming, () -> newcomers.handle(incoming)), Stay.FOR_GOOD);
    }
    return Routing.isGreeting(incoming)
        ? new Plan.Untraced(() -> untraced.handle(incoming, Keeping.VOLATILE, false), Stay.FOR_GOOD)
        : new Plan.Durable(() -> doubleTaps.once(incoming, () -> durable.handle(incoming)));
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
    return switch (meant(incoming).content()) {
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
    return routing.isUnasked(meant(incoming));
  }

  /// Whether what comes from that chat may belong to a conversation of which nothing must be
  /// written down: also where nobody knows what they belong to.
  public boolean mayLeaveNoTrace(long chat) {
    return routing.mayLeaveNoTrace(chat);
  }

  /// As [#mayLeaveNoTrace(long)], of what came in; also of what waits for others of its chat, after
  /// which its [#plan] may be another.
  public boolean mayLeaveNoTrace(Incoming incoming) {
    return routing.mayLeaveNoTrace(meant(incoming));
  }

  /// The commands for somebody with these roles, in the order of menus.
  public List<Command> commands(Set<Role> roles) {
    return dialogues.commands(roles);
  }
}
