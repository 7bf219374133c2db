package id.bersinar.people;

import id.bersinar.area.ZoneNames;
import id.bersinar.dialogue.Text;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// How an office reads: for whoever holds it, for operators, and in `/dataku`.
@Component
class OfficePage {

  private final Offices offices;
  private final People people;

  OfficePage(Offices offices, People people) {
    this.offices = offices;
    this.people = people;
  }

  Text of(Offices.Office office) {
    var person = office.person();
    var lines = new ArrayList<Text>();
    person
        .roles()
        .forEach(
            it ->
                lines.add(
                    Text.of("people.profile.role")
                        .with("role", Text.of("people.role.", it))
                        .with("institution", person.institution().orElse("–"))));
    person
        .category()
        .ifPresent(
            it -> lines.add(Text.of("people.profile.category").with("category", it.label())));
    lines.addAll(own(office));
    return Text.lines(lines);
  }

  /// What there is beside role, institution and category.
  List<Text> own(Offices.Office office) {
    var lines = new ArrayList<Text>();
    lines.add(Text.of("people.profile.zone").with("zone", ZoneNames.of(office.person().zone())));
    office.task().ifPresent(it -> lines.add(Text.of("people.profile.task").with("task", it)));
    var strategies = office.person().strategies().stream().sorted().map(Strategy::label).toList();
    if (!strategies.isEmpty()) {
      lines.add(
          Text.of("people.profile.strategies")
              .with("strategies", new Text.Joined(", ", strategies)));
    }
    lines.add(Text.of(office.digest() ? "people.profile.digest-on" : "people.profile.digest-off"));
    office
        .superior()
        .ifPresent(
            it -> {
              lines.add(Text.of("people.profile.superior").with("superior", people.alias(it)));
              offices.of(it).ifPresent(above -> lines.add(absent(above)));
            });
    lines.add(absent(office));
    offices
        .standingInFor(office.person().id())
        .forEach(
            it -> lines.add(Text.of("people.profile.stands-in").with("person", people.alias(it))));
    return lines;
  }

  private Text absent(Offices.Office office) {
    var deputy = office.absence().flatMap(Absence::deputy).map(people::alias);
    return Text.of(
        office
            .away()
            .map(
                days ->
                    Text.of(
                            deputy.isPresent()
                                ? "people.profile.absent-deputy"
                                : "people.profile.absent")
                        .with("days", days)
                        .with("deputy", deputy.orElse(""))));
  }
}
