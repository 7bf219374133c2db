package id.bersinar.broadcasts;

import id.bersinar.area.WallClock;
import id.bersinar.dialogue.Announcer.Announcement;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Mailings.Tally;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import id.bersinar.escalation.QuietHours;
import id.bersinar.people.PersonalClock;
import id.bersinar.people.Recipient;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What residents read of a broadcast, and operators about it.
@Component
record Wording(WallClock wallClock, PersonalClock clock) {

  static Reply nobody(Kind kind) {
    return Reply.say(Text.of("broadcasts.nobody").with("kind", kind.label()));
  }

  /// As residents get it, with a way out under it.
  static Reply.Say message(Kind kind, String words) {
    return Reply.say(text(kind, words))
        .with(Keyboard.buttons().row(ChoiceButtons.leave(Text.of("broadcasts.leave"), kind)));
  }

  /// The same as it arrives now, by each reader's clock.
  List<Announcement> arriving(Broadcast it, List<Recipient> readers) {
    var messages = new HashMap<ZoneId, Reply>();
    return readers.stream()
        .map(
            to ->
                new Announcement(
                    to.chat(),
                    to.language(),
                    messages.computeIfAbsent(to.zone(), zone -> arriving(it, zone))))
        .toList();
  }

  private Reply arriving(Broadcast it, ZoneId zone) {
    var message = message(it.kind(), it.words());
    return isHushed(it.kind(), wallClock.now(zone)) ? message.hush() : message;
  }

  /// At night nothing makes a sound but what the kelurahan has to say to all.
  private static boolean isHushed(Kind kind, ZonedDateTime at) {
    return kind != Kind.ANNOUNCEMENT && QuietHours.NIGHT.cover(at.toLocalTime());
  }

  private static Text text(Kind kind, String words) {
    return Text.of("broadcasts.message").with("kind", kind.label()).with("words", words);
  }

  Text summary(Kind kind, String words, int count, Optional<Instant> at, UUID author) {
    return Text.paragraphs(
        Text.of("broadcasts.summary")
            .with("kind", kind.label())
            .with("count", count)
            .with("when", when(at, author))
            .with("words", words),
        Text.of("broadcasts.at-night")
            .with("loud", Kind.ANNOUNCEMENT.label())
            .when(isHushed(kind, at.map(wallClock::at).orElseGet(wallClock::now))));
  }

  private Text when(Optional<Instant> at, UUID reader) {
    return at.<Text>map(it -> Text.of("broadcasts.at").with("moment", clock.told(it, reader)))
        .orElseGet(() -> Text.of("broadcasts.now"));
  }

  /// For its author, after confirming.
  Reply planned(Broadcast it, Optional<Instant> at, UUID author) {
    return Reply.say(Text.of("broadcasts.planned").with("when", when(at, author))).with(stop(it));
  }

  /// For the other operators.
  Reply told(Broadcast it, String author, Optional<Instant> at, UUID operator) {
    return Reply.say(
            Text.of("broadcasts.told")
                .with("who", author)
                .with("kind", it.kind().label())
                .with("count", it.expected())
                .with("when", when(at, operator))
                .with("words", it.words()))
        .with(stop(it));
  }

  /// How it stands, in place of how it stood.
  Reply.Live progress(Broadcast it, Tally tally, Optional<Instant> paused) {
    var text =
        Text.lines(
            Text.of("broadcasts.sending")
                .with("sent", it.sent(tally))
                .with("expected", it.expected()),
            missed(it, tally),
            Text.of("broadcasts.goes-on-at").given("moment", paused.map(wallClock::at)));
    return new Reply.Live(it.progress(), text, stop(it), false);
  }

  /// The last word: who has got it, which may be others than the preview said.
  static Reply.Live end(Broadcast it, Tally tally) {
    var text =
        Text.lines(
            Text.of(it.state() == State.STOPPING ? "broadcasts.stopped" : "broadcasts.done")
                .with("sent", it.sent(tally)),
            missed(it, tally));
    return new Reply.Live(it.progress(), text, Keyboard.buttons(), true);
  }

  private static Text missed(Broadcast it, Tally tally) {
    return Text.lines(
        Text.of("broadcasts.unreachable").with("count", tally.refused()).when(tally.refused() > 0),
        Text.of("broadcasts.declined").with("count", it.declined()).when(it.declined() > 0));
  }

  /// After a long standstill an operator says whether it is still of use.
  Reply asleep(Broadcast it) {
    return Reply.say(
            Text.of("broadcasts.asleep")
                .with("moment", wallClock.at(it.touchedAt()))
                .with("words", it.words()))
        .with(
            Keyboard.buttons()
                .row(RunButtons.resume(Text.of("broadcasts.resume"), it.id()))
                .row(RunButtons.stop(Text.of("broadcasts.stop"), it.id())));
  }

  private static Keyboard.Buttons stop(Broadcast it) {
    return Keyboard.buttons().row(RunButtons.stop(Text.of("broadcasts.stop"), it.id()));
  }
}
