package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.GroupCommand;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.gate.Outbox;
import id.bersinar.dialogue.gate.Visitors;
import id.bersinar.dialogue.texts.Texts;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Answers the bot's commands in groups, where no dialogue runs.
@Component
class GroupAnswers {

  private final List<GroupCommand> commands;
  private final Dialogues dialogues;
  private final Texts texts;
  private final Visitors visitors;
  private final Outbox outbox;

  GroupAnswers(
      List<GroupCommand> commands,
      Dialogues dialogues,
      Texts texts,
      Visitors visitors,
      Outbox outbox) {
    this.commands = commands;
    this.dialogues = dialogues;
    this.texts = texts;
    this.visitors = visitors;
    this.outbox = outbox;
  }

  /// Within the caller's transaction.
  void answer(Incoming incoming) {
    if (incoming.content() instanceof Incoming.Command(var name, var argument)
        && dialogues.know(name)) {
      var answer =
          commands.stream()
              .filter(it -> it.name().equals(name))
              .flatMap(it -> heard(it, incoming, argument).stream())
              .findFirst()
              .orElseGet(() -> Reply.say("dialogue.private-only"));
      var language = visitors.glimpse(incoming).language();
      outbox.put(
          new Rendering(texts, language)
              .outgoing(incoming.chat(), Lane.ANSWER, answer)
              .in(incoming.thread()));
    }
  }

  private static Optional<Reply> heard(GroupCommand command, Incoming incoming, String argument) {
    return incoming.isFromHiddenAdministrator()
        ? Optional.of(Reply.say("dialogue.hidden-administrator"))
        : command.heard(
            new GroupCommand.Call(
                incoming.chat(), incoming.title(), incoming.thread(), incoming.sender(), argument));
  }
}
