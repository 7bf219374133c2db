package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Contact;
import id.bersinar.dialogue.Filled;
import id.bersinar.dialogue.Form;
import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Opening;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// /menu and /bantuan: what one can do here. It asks nothing, so it ends as it opens.
@Component
class Menu extends Form {

  static final String MENU = "menu";
  static final String HELP = "bantuan";

  private final Dialogues dialogues;
  private final Optional<Contact> contact;

  /// @param contact absent where nobody is there to be asked
  Menu(Dialogues dialogues, Optional<Contact> contact) {
    super(MENU, Command.forEveryone(HELP, 230), Command.forEveryone(MENU, 240).hidden().asKey());
    // It stores nothing, so nothing tells when somebody has looked for what the bot does.
    kept(Keeping.VOLATILE);
    this.dialogues = dialogues;
    this.contact = contact;
  }

  /// The way to the menu from anywhere.
  static Keyboard.Buttons button() {
    return Keyboard.commands(MENU);
  }

  @Override
  public Step<Filled> open(Opening opening, Visitor visitor) {
    return Step.end(opening.command().equals(HELP) ? help(visitor) : menu(visitor));
  }

  private Reply menu(Visitor visitor) {
    return Reply.say("dialogue.menu").with(buttons(dialogues.commands(visitor.roles())));
  }

  /// The menu's buttons for these commands.
  static Keyboard buttons(List<Command> commands) {
    return Keyboard.grid(
        2,
        commands.stream()
            .filter(Command::inMenu)
            .map(command -> Button.command(command.label(), command.name()))
            .toList());
  }

  private Reply help(Visitor visitor) {
    var lines =
        dialogues.commands(visitor.roles()).stream()
            .<Text>map(
                command ->
                    Text.of("dialogue.help-line")
                        .with("command", command.name())
                        .with("description", command.description()))
            .toList();
    return Reply.say(
        Text.paragraphs(
            Text.of("dialogue.help"), Text.lines(lines), Text.of(contact.map(Contact::word))));
  }
}
