package id.bersinar.reminders;

import id.bersinar.calendar.LeadTime;
import id.bersinar.dialogue.Field;
import id.bersinar.dialogue.Found;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Text;
import id.bersinar.people.Audience;
import id.bersinar.people.AudienceQuestion;
import java.util.List;
import java.util.Optional;

/// A sentence that answers more than what was asked: "Rapat tiap Senin pukul 09.00, untuk Pemda,
/// ingatkan H-1".
record ToldAtOnce(
    Field<String> message,
    Field<When> start,
    Field<Audience> audience,
    Field<List<LeadTime>> leads,
    WhenQuestion when,
    AudienceQuestion audiences,
    LeadQuestion leadQuestion) {

  /// Typed for what it is about. Without a time it may be meant as it stands.
  Said asMessage(String sentence, Said said) {
    var named = audience.pick(led(Found.in(sentence, said)), audiences::certain);
    boolean timeIsOpen = said.find(start).isEmpty();
    // "Jumat depan" is asked, and not once more from the beginning.
    var timed =
        timeIsOpen && when.asks(named.rest(), said)
            ? start.within(named.rest(), named.value()).orElse(named)
            : start.pick(named, when::certain);
    if (timeIsOpen && timed.equals(named)) {
      return said;
    }
    // "Rapat untuk Pemda tiap Senin" names them before its time.
    var all = audience.pick(timed, audiences::certain);
    return all.value().with(message, Wording.subject(all.rest()));
  }

  private Found<Said> led(Found<Said> told) {
    return leads.pick(told, (words, _) -> leadQuestion.certain(words));
  }

  /// Why the time in it can't be; absent where it has none, or it can.
  Optional<Text> refusal(String sentence, Said said) {
    return said.find(start).isEmpty() ? when.refusal(sentence, said) : Optional.empty();
  }

  /// Behind the command. A time takes "ingatkan" along, after which they are named; so does a lead
  /// time.
  Found<Said> behindCommand(Found<Said> told) {
    var named = audiences.certain(told.rest(), told.value());
    var led = led(named.map(it -> told.with(it.rest())).orElse(told));
    return named
        .map(it -> audience.answered(it.value(), led.value()))
        .map(it -> new Found<>(it, led.rest(), led.notes()))
        .orElseGet(() -> audience.pick(led, audiences::certain));
  }
}
