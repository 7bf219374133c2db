package id.bersinar.reminders;

import id.bersinar.calendar.LeadTime;
import id.bersinar.people.Audience;
import id.bersinar.scenario.Phone;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;

/// Base of the tests on reminders of officials who are away.
@SuppressWarnings("NullAway.Init") // made before each test
abstract class AbsenceTest extends RemindersTest {

  static final String AWAY = "Kecamatan (contoh)";
  static final String ABOVE = "Kota (contoh)";
  static final String DEPUTY = "Kelurahan (contoh)";
  static final String OTHER = "Puskesmas (contoh)";

  Phone andi;
  Phone ratna;
  Phone budi;
  Phone sri;

  /// Ratna is above Andi, for whom Budi stands in until Friday.
  @BeforeEach
  void anAbsence() {
    andi = neighbourhood.stakeholder("Andi (contoh)", AWAY);
    ratna = neighbourhood.stakeholder("Ratna (contoh)", ABOVE);
    budi = neighbourhood.stakeholder("Budi (contoh)", DEPUTY);
    sri = neighbourhood.stakeholder("Sri (contoh)", OTHER);
    reports(AWAY, ABOVE);
    andi.sends("/profil")
        .taps("people.absence.begin")
        .sends("cuti sampai Jumat")
        .taps(DEPUTY)
        .sees("people.absence.saved");
    budi.sees("people.absence.told-deputy");
    forgetNews();
  }

  void forgetNews() {
    Stream.of(andi, ratna, budi, sri, hasan).forEach(it -> got(it, ""));
  }

  UUID person(String institution) {
    return ids("select id from person where institution = '" + institution + "'").getFirst();
  }

  Audience onlyTo(String... institutions) {
    return Audience.read(
            Stream.of(institutions)
                .map(it -> "PERSON:" + person(it))
                .collect(Collectors.joining("\u001f")))
        .orElseThrow();
  }

  void reports(String who, String toWhom) {
    database.update("update person set superior_id = ? where id = ?", person(toWhom), person(who));
  }

  void isAway(String who, String deputy) {
    database.update(
        "update person set absent_until = date '2030-11-22', deputy_id = ? where id = ?",
        deputy.isEmpty() ? null : person(deputy),
        person(who));
  }

  void isBack(String who) {
    database.update("update person set absent_until = null where id = ?", person(who));
  }

  void livesIn(String zone, String who) {
    database.update("update person set zone = ? where id = ?", zone, person(who));
  }

  UUID comesTo(String who, String wallClock) {
    var made = makeFor(onlyTo(who), LocalDateTime.parse(wallClock), Recurrence.ONCE);
    comes(wallClock);
    return made;
  }

  /// Something on 22 November at 9, of which those are told at that hour a day before, too.
  UUID toldADayAhead(String... institutions) {
    return planner
        .make(
            hasansId(),
            new Plan(
                "Rapat (contoh)",
                Recurrence.ONCE.from(LocalDateTime.parse("2030-11-22T09:00")),
                List.of(LeadTime.days(1), LeadTime.NONE),
                onlyTo(institutions)))
        .orElseThrow()
        .id();
  }

  void comes(String wallClock) {
    goTo(wallClock);
    fireAll();
  }

  long reminded(Phone phone) {
    return got(phone, "Rapat (contoh)");
  }
}
