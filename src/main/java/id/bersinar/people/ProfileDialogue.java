package id.bersinar.people;

import id.bersinar.area.ZoneNames;
import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Form;
import id.bersinar.dialogue.Ids;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// /profil: what officials tell of their office, and their absences.
@Component
class ProfileDialogue extends Form {

  private static final String COMMAND = "profil";
  private static final String CHANGED = "people.profile.changed";
  private static final int LONGEST_TASK = 200;
  private static final List<String> ZONES = List.of("WIB", "WITA", "WIT");

  private final Offices offices;
  private final Officials officials;

  ProfileDialogue(Offices offices, Officials officials, OfficePage page, UntilQuestion until) {
    super("profile", Command.forRoles(Set.of(Role.values()), COMMAND, 195));
    needConsent();
    this.offices = offices;
    this.officials = officials;

    var acts =
        acts("act", (Said said) -> offices.of(said.id()))
            .page((it, _) -> Text.paragraphs(Text.of("people.profile.heading"), page.of(it)))
            .column();
    acts.act("people.profile.change-zone", (_, _) -> true)
        .asks(
            "people.profile.ask-zone",
            among(_ -> ZONES, it -> it, Text::plain, Optional::of),
            (zone, said) ->
                ZoneNames.parse(zone).filter(it -> offices.live(said.id(), it)).isPresent())
        .done(CHANGED);
    acts.act("people.profile.change-task", (_, _) -> true)
        .asks(
            "people.profile.ask-task",
            Answer.words(LONGEST_TASK, "people.profile.task-too-long"),
            (task, said) -> offices.work(said.id(), task))
        .done(CHANGED);
    acts.act("people.profile.change-strategies", (_, _) -> true)
        .asks(
            "people.profile.ask-strategy",
            Answer.oneOf(Strategy.values(), Strategy::label),
            (strategy, said) -> offices.toggle(said.id(), strategy))
        .done(CHANGED);
    acts.act("people.profile.digest", (it, _) -> !it.digest())
        .changes(said -> offices.digest(said.id(), true))
        .done("people.profile.digest-on-now");
    acts.act("people.profile.digest-no", (it, _) -> it.digest())
        .changes(said -> offices.digest(said.id(), false))
        .done("people.profile.digest-off-now");
    var leaving = acts.act("people.absence.begin", (it, _) -> it.absence().isEmpty());
    var day = leaving.asks("people.absence.ask-until", until);
    var deputy =
        leaving.asks(
            "people.absence.ask-deputy",
            among(
                this::deputies,
                it -> it.map(UUID::toString).orElse("superior"),
                this::deputyName,
                it -> Optional.of(Ids.parse(it))));
    leaving
        .changes(said -> offices.leave(said.id(), said.get(day), said.get(deputy)))
        .done("people.absence.saved");
    acts.act("people.absence.end", (it, _) -> it.absence().isPresent())
        .changes(said -> offices.beBack(said.id()))
        .done(CHANGED);
    acts.act(
            "people.absence.decline", (it, _) -> !offices.standingInFor(it.person().id()).isEmpty())
        .asks(
            "people.absence.ask-decline",
            Answer.<UUID>one(
                said -> offices.standingInFor(said.id()),
                it -> it,
                (it, _) -> Text.plain(offices.alias(it)),
                Optional::of),
            (absent, said) -> offices.decline(said.id(), absent))
        .done("people.absence.declined");
  }

  private static <T> Answer<T> among(
      Function<Said, List<T>> list,
      Function<T, String> name,
      Function<T, Text> label,
      Function<String, Optional<T>> read) {
    return Answer.among(1, list, name, (it, _) -> label.apply(it), read);
  }

  /// The superior, then colleagues of the same institution or category.
  private List<Optional<UUID>> deputies(Said said) {
    var own = offices.of(said.id()).map(Offices.Office::person);
    var colleagues =
        own.stream()
            .flatMap(it -> officials.colleaguesOf(it).stream())
            .map(it -> Optional.of(it.id()));
    return Stream.concat(Stream.of(Optional.<UUID>empty()), colleagues).toList();
  }

  private Text deputyName(Optional<UUID> deputy) {
    return deputy
        .map(it -> Text.plain(offices.alias(it)))
        .orElseGet(() -> Text.of("people.absence.superior"));
  }

  /// A button that leads here.
  static Keyboard way() {
    return Keyboard.buttons().row(Button.command(COMMAND));
  }
}
