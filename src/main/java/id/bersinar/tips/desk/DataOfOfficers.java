package id.bersinar.tips.desk;

import static java.util.stream.Collectors.joining;

import id.bersinar.dialogue.Text;
import id.bersinar.people.PersonalData;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// What is kept about officers: which tips they have in hand, when they are on duty, for which
/// groups they stand, and what they have done. About senders nothing is kept.
@Component
class DataOfOfficers implements PersonalData {

  // A row for each shift, which is a bit.
  private static final String SHIFTS =
      IntStream.range(0, Integer.SIZE - 1)
          .mapToObj(it -> "(" + (1 << it) + ")")
          .collect(
              joining(
                  ", ",
                  "officer_duty join (values ",
                  ") as slot (value_of) on mod(shifts / value_of, 2) = 1 where id = :person"));

  @Override
  public List<Count> counts() {
    return List.of(
        new Count(SHIFTS, count -> Text.of("tips.data.shifts").with("n", count)),
        new Count(
            "tip where claimed_by = :person or spam_by = :person",
            count -> Text.of("tips.data.handled").with("n", count)),
        new Count(
            "desk_group where attached_by = :person",
            count -> Text.of("tips.data.groups").with("n", count)),
        new Count(
            "audit_entry where officer = :handle",
            count -> Text.of("tips.data.audit").with("n", count)));
  }

  /// All goes with the person, and what the officer had in hand is open to the others again. The
  /// record of what was done stays for its year, under a handle that leads to nobody any more.
  @Override
  public void erase(UUID person) {}
}
