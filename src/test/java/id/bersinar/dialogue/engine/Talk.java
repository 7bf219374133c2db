package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Filled;
import id.bersinar.dialogue.Form;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Opening;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Somebody who talks to a form, without anything around it. Between any two answers the state is
/// stored and read again.
final class Talk {

  private final Form form;
  private final Visitor visitor =
      new Visitor(new UUID(0, 1), "Sari", Language.INDONESIAN, Set.of(), true);
  private final StateJson json = new StateJson();
  private final List<String> heard = new ArrayList<>();
  private String progress = "";
  private @Nullable String stored;

  Talk(Form form) {
    this.form = form;
    follow(form.open(new Opening("", "", ""), visitor));
  }

  /// A talk that an earlier version of the program has stored.
  Talk(Form form, String stored) {
    this.form = form;
    this.stored = stored;
  }

  Talk types(String words) {
    return says(new Input.Words(words));
  }

  Talk taps(String value) {
    return says(new Input.Choice(value));
  }

  Talk says(Input input) {
    heard.clear();
    follow(form.answer(state(), input, visitor));
    return this;
  }

  Talk goesBack() {
    heard.clear();
    follow(Step.ask(form.before(state()).orElseThrow()));
    return this;
  }

  /// Texts by their keys and the values of buttons, since the last answer.
  String heard() {
    return String.join("|", heard);
  }

  /// How far the open question is, such as `2/4`; empty where it doesn't say.
  String progress() {
    return progress;
  }

  String stored() {
    return Optional.ofNullable(stored).orElseThrow();
  }

  boolean isOver() {
    return stored == null;
  }

  boolean canGoOn() {
    return form.knows(state());
  }

  boolean canGoBack() {
    return form.before(state()).isPresent();
  }

  private Filled state() {
    return (Filled) json.read(stored(), Filled.class).orElseThrow().getFirst();
  }

  private void follow(Step<Filled> step) {
    switch (step) {
      case Step.Ask<Filled>(var first, var state) -> {
        first.forEach(this::hear);
        stored = json.write(List.of(state));
        ask();
      }
      case Step.Again<Filled>(var hint) -> {
        heard.add(hint == null ? "again" : said(hint));
        ask();
      }
      case Step.End<Filled>(var last) -> {
        last.forEach(this::hear);
        stored = null;
      }
      case Step.Perform<Filled>(var effect) -> follow(effect.get());
      case Step.Handover<Filled>(_, var command, _) -> heard.add("/" + command);
      case Step.Told<Filled>(var first, var state, var answer) -> {
        first.forEach(this::hear);
        stored = json.write(List.of(state));
        follow(form.answer(state, answer, visitor));
      }
    }
  }

  private void ask() {
    var asked = form.put(state(), visitor);
    var question = asked.question();
    stored = json.write(List.of(asked.state()));
    heard.add(said(withoutProgress(question.text())));
    if (question.keyboard() instanceof Keyboard.Buttons(var rows)) {
      rows.stream()
          .flatMap(List::stream)
          .map(it -> it instanceof Button.Answer(_, var value, _, _) ? value : "")
          .forEach(heard::add);
    }
  }

  private Text withoutProgress(Text text) {
    if (text instanceof Text.Joined(_, var parts)
        && parts.getFirst() instanceof Text.Keyed(var key, var values)
        && key.equals("dialogue.progress")) {
      progress = values.get("number") + "/" + values.get("total");
      return parts.getLast();
    }
    progress = "";
    return text;
  }

  private void hear(Reply reply) {
    heard.add(reply instanceof Reply.Say say ? said(say.text()) : "");
  }

  private static String said(Text text) {
    return switch (text) {
      case Text.Keyed(var key, var values) -> values.isEmpty() ? key : key + values;
      case Text.Plain(var value) -> value;
      case Text.Joined(_, var parts) ->
          parts.stream().map(Talk::said).collect(Collectors.joining(" "));
    };
  }
}
