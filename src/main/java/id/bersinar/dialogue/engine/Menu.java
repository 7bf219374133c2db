package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Contact;
import id.bersinar.dialogue.Dialogue;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Opening;
import id.bersinar.dialogue.Question;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// /menu and /bantuan: what one can do here.
@Component
class Menu implements Dialogue<Menu.Shown> {

  static final String MENU = "menu";
  static final String HELP = "bantuan";

  private final Dialogues dialogues;
  private final Optional<Contact> contact;

  /// @param contact absent where nobody is there to be asked
  Menu(Dialogues dialogues, Optional<Contact> contact) {
    this.dialogues = dialogues;
    this.contact = contact;
  }

  /// The menu asks nothing, so it ends as it opens and is never in a state.
  record Shown() {}

  /// The way to the menu from anywhere.
  static Keyboard.Buttons button() {
    return Keyboard.buttons().row(Button.command(Text.of("menu.menu"), MENU));
  }

  @Override
  public String name() {
    return MENU;
  }

  @Override
  public List<Command> commands() {
    return List.of(Command.forEveryone(HELP, 230), Command.forEveryone(MENU, 240).hidden().asKey());
  }

  /// It stores nothing, so nothing tells when somebody has looked for what the bot does.
  @Override
  public Keeping keeping() {
    return Keeping.VOLATILE;
  }

  @Override
  public Class<Shown> states() {
    return Shown.class;
  }

  @Override
  public Step<Shown> open(Opening opening, Visitor visitor) {
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
    var parts = new ArrayList<>(List.of(Text.of("dialogue.help"), Text.lines(lines)));
    contact.map(Contact::word).ifPresent(parts::add);
    return Reply.say(Text.paragraphs(parts));
  }

  @Override
  public Question ask(Shown state, Visitor visitor) {
    return Question.of("dialogue.menu");
  }

  @Override
  public Step<Shown> answer(Shown state, Input input, Visitor visitor) {
    return Step.end(menu(visitor));
  }
}
