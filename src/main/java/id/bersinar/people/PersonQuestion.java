package id.bersinar.people;

import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Ids;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Text;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Somebody out of several, by what they are called among colleagues; one a row, by pages.
@Component
public class PersonQuestion {

  private static final String NOBODY = "nobody";

  private final People people;

  PersonQuestion(People people) {
    this.people = people;
  }

  /// One of those, who are read each time they are shown.
  public Answer<UUID> among(Function<Said, List<UUID>> some) {
    return Answer.together(some, UUID::toString, this::names, Ids::parse);
  }

  /// One of those, or nobody of them.
  ///
  /// @param nobody key of that button's text, which stands above
  Answer<Optional<UUID>> amongOr(Function<Said, String> nobody, Function<Said, List<UUID>> some) {
    return Answer.together(
        said ->
            Stream.concat(
                    Stream.of(Optional.<UUID>empty()), some.apply(said).stream().map(Optional::of))
                .toList(),
        it -> it.map(UUID::toString).orElse(NOBODY),
        (shown, said) -> {
          var names = names(shown.stream().flatMap(Optional::stream).toList(), said);
          return it -> it.map(names).orElseGet(() -> Text.of(nobody.apply(said)));
        },
        stored -> Optional.of(Ids.parse(stored)));
  }

  /// How it reads that somebody is meant.
  public Text name(UUID person, Said said) {
    return name(person, said, people::alias);
  }

  private Function<UUID, Text> names(List<UUID> shown, Said said) {
    var names = people.aliases(shown);
    return person -> name(person, said, it -> names.getOrDefault(it, "–"));
  }

  private static Text name(UUID person, Said said, Function<UUID, String> alias) {
    return person.equals(said.id()) ? Text.of("people.myself") : Text.plain(alias.apply(person));
  }
}
