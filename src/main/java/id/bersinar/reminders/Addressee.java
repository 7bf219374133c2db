package id.bersinar.reminders;

import id.bersinar.dialogue.Text;
import id.bersinar.people.Absences.Away;
import id.bersinar.people.Recipient;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Who gets a reminder.
///
/// @param own whether it is theirs
/// @param absent in whose place they get it, beside that or instead
record Addressee(Recipient recipient, boolean own, List<Away> absent) {

  static Addressee self(Recipient recipient) {
    return new Addressee(recipient, true, List.of());
  }

  /// Whose deliveries they get, their own first.
  Stream<UUID> persons() {
    return Stream.concat(
        Stream.of(recipient.id()).filter(_ -> own), absent.stream().map(Away::person));
  }

  ZoneId zone() {
    return recipient.zone();
  }

  /// In whose place they get it; nothing where it is only theirs.
  Text words() {
    return Text.lines(absent.stream().map(it -> own ? it.alsoInPlace() : it.inPlace()).toList());
  }
}
