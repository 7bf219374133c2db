package id.bersinar.tips.alerts;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.StartLinks;
import id.bersinar.dialogue.Text;
import org.springframework.stereotype.Component;

/// A button in a group that leads to the private chat, where the inbox is.
@Component
class PrivateChatLink {

  private final StartLinks links;

  PrivateChatLink(StartLinks links) {
    this.links = links;
  }

  Reply under(Reply.Say reply) {
    return links
        .toBot()
        .<Reply>map(
            it ->
                reply.with(Keyboard.buttons().row(new Button.Link(Text.of("tips.group.open"), it))))
        .orElse(reply);
  }
}
