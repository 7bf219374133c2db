package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.CommandLink;
import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.gate.Incoming;
import org.springframework.stereotype.Component;

/// Links that open a command: what Telegram sends as `/start` with a payload is the command, as if
/// it had been typed, so a link to a tip leaves no more of a trace than the tip.
@Component
class LinkedCommands {

  private final Dialogues dialogues;

  LinkedCommands(Dialogues dialogues) {
    this.dialogues = dialogues;
  }

  Incoming meant(Incoming incoming) {
    return incoming.content() instanceof Incoming.Command(var name, var payload)
            && name.equals("start")
        ? CommandLink.read(payload)
            .filter(this::isOpen)
            .map(it -> incoming.with(new Incoming.Command(it.command(), it.argument())))
            .orElse(incoming)
        : incoming;
  }

  /// Whether everybody may open it by a link. Nobody puts words into somebody else's tip.
  private boolean isOpen(CommandLink link) {
    return dialogues
        .opened(link.command())
        .filter(it -> it.command().quick())
        .filter(it -> link.argument().isEmpty() || it.dialogue().keeping() != Keeping.ANONYMOUS)
        .isPresent();
  }
}
