package id.bersinar.people;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// What all features together keep about a person.
@Service
class MyData {

  private final People people;
  private final Persons persons;
  private final Leaving leaving;
  private final List<PersonalData> holdings;
  private final JdbcClient database;

  MyData(
      People people,
      Persons persons,
      Leaving leaving,
      List<PersonalData> holdings,
      JdbcClient database) {
    this.people = people;
    this.persons = persons;
    this.leaving = leaving;
    this.holdings = holdings;
    this.database = database;
  }

  /// A line for each thing that is kept.
  List<Text> about(UUID person) {
    var counts = counts(person, PersonalData::counts).iterator();
    var lines = new ArrayList<Text>();
    for (var holding : holdings) {
      lines.addAll(holding.about(person));
      for (var count : holding.counts()) {
        line(count, counts.next()).ifPresent(lines::add);
      }
    }
    return lines;
  }

  /// A line for each thing that passes on when the person is erased. Only who has a role has such.
  List<Text> passingOn(Visitor person) {
    if (person.roles().isEmpty()) {
      return List.of();
    }
    var counts = counts(person.id(), PersonalData::passingOn).iterator();
    return holdings.stream()
        .flatMap(it -> it.passingOn().stream())
        .flatMap(it -> line(it, counts.next()).stream())
        .toList();
  }

  private static Optional<Text> line(PersonalData.Count count, long rows) {
    return rows > 0 ? Optional.of(count.line().apply(rows)) : Optional.empty();
  }

  /// To whom; absent where there is nobody.
  Optional<String> heir(UUID person) {
    return persons.findById(person).flatMap(leaving::heir).flatMap(people::find).map(Person::alias);
  }

  /// As the features name them, one after another; by one statement.
  private List<Long> counts(UUID person, Function<PersonalData, List<PersonalData.Count>> named) {
    var counts = holdings.stream().flatMap(it -> named.apply(it).stream()).toList();
    var sql =
        counts.stream()
            .map(it -> "(select count(*) from " + it.rows() + ")")
            .collect(Collectors.joining(", ", "select ", ""));
    return database
        .sql(sql)
        .param("person", person)
        .param("handle", Person.handle(person))
        .query((row, _) -> numbers(row, counts.size()))
        .single();
  }

  private static List<Long> numbers(ResultSet row, int columns) throws SQLException {
    var numbers = new ArrayList<Long>();
    for (int column = 1; column <= columns; column++) {
      numbers.add(row.getLong(column));
    }
    return numbers;
  }

  /// Buttons to where what is kept can be changed, of what those roles may use.
  List<Button> changes(Set<Role> roles) {
    return holdings.stream()
        .flatMap(it -> it.change().stream())
        .filter(it -> it.isFor(roles))
        .<Button>map(it -> Button.command(it.name()))
        .toList();
  }

  /// Erases what isn't kept any longer.
  void expire() {
    holdings.forEach(PersonalData::expire);
  }

  /// Erases the person everywhere. What belongs to an office is handed over before.
  ///
  /// @return what they are to be told of that
  Optional<Text> erase(UUID person) {
    var passedOn = persons.findById(person).flatMap(leaving::erase);
    holdings.forEach(holding -> holding.erase(person));
    people.forget(person);
    return passedOn;
  }
}
