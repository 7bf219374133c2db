package id.bersinar.meetings;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import id.bersinar.people.People;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// How meetings read.
@Component
record Wording(Guests guests, DeputyRows deputies, People people) {

  /// So many of those with an answer are named.
  private static final int MOST_NAMED = 50;

  private static final Pattern ONLINE =
      Pattern.compile("https?://|\\b(online|daring|zoom|virtual|g?meet)\\b");

  /// What, when and where.
  ///
  /// @param zone of whoever reads it
  static Text details(Meeting it, ZoneId zone) {
    return Text.lines(
        Text.of("meetings.details")
            .with("title", it.title())
            .with("moment", it.startsAt().atZone(zone)),
        it.length().until(it.startsAt(), zone),
        place(it.place()));
  }

  /// One of a list.
  ///
  /// @param number of it in the list
  /// @param zone of whoever reads it
  static Text line(int number, Meeting it, UUID reader, ZoneId zone) {
    return Text.of(it.isBy(reader) ? "meetings.line-own" : "meetings.line")
        .with("number", number)
        .with("moment", it.startsAt().atZone(zone))
        .with("title", it.title());
  }

  static Text place(String place) {
    if (place.equals(Meeting.NO_PLACE)) {
      return Text.of("meetings.place-open");
    }
    boolean online = ONLINE.matcher(place.toLowerCase(Locale.ROOT)).find();
    return Text.of(online ? "meetings.online" : "meetings.place").with("place", place);
  }

  /// What somebody who is invited is to be told.
  Reply.Say news(News news, Meeting it, Guest guest, String organiser, ZoneId zone) {
    var head = head(news, it, guest, zone).with("organiser", organiser);
    var text = Text.paragraphs(head, details(it, zone));
    return news == News.CANCELLED
        ? Reply.say(text).with(Keyboard.buttons().row(MeetingButtons.file(it.id())))
        : Reply.say(Text.paragraphs(text, asked(it, guest))).with(answers(it));
  }

  /// What those who were invited get of what was said and decided.
  static Reply.Say minutes(Meeting it, Minutes written, String organiser, ZoneId zone) {
    var head = Text.of("meetings.news.", News.MINUTES).with("organiser", organiser);
    var keyboard = Keyboard.buttons();
    return Reply.say(Text.paragraphs(head, details(it, zone), minutes(written)))
        .with(
            (written.photo().isPresent() ? keyboard.row(MinutesPhoto.button(it.id())) : keyboard)
                .row(MeetingsDialogue.card(it.id())));
  }

  static Text minutes(Minutes written) {
    return Text.lines(
        Text.of("meetings.minutes.heading").when(written.areWritten()),
        Text.of(written.words().map(Text::plain)),
        Text.of("meetings.minutes.has-photo").when(written.photo().isPresent()));
  }

  private static Text.Keyed head(News news, Meeting it, Guest guest, ZoneId zone) {
    var head = Text.of("meetings.news.", news);
    if (news != News.MOVED) {
      return head;
    }
    var before = guest.told().orElse(new Guest.Told(it.startsAt(), it.length(), it.place()));
    boolean sameTime =
        before.startsAt().equals(it.startsAt()) && before.length().equals(it.length());
    return head.with(
        "before",
        Text.lines(
            Text.lines(
                    Text.of("meetings.was-at").with("moment", before.startsAt().atZone(zone)),
                    before.length().until(before.startsAt(), zone))
                .when(!sameTime),
            place(before.place()).when(!before.place().equals(it.place()))));
  }

  /// For whom they come, and their answer, or the question for it.
  Text asked(Meeting it, Guest guest) {
    return asked(
        guest,
        guest.part() == Part.OWN ? List.of() : deputies.represented(it.id(), guest.person()));
  }

  private Text asked(Guest guest, List<UUID> represented) {
    var aliases = represented.isEmpty() ? Map.<UUID, String>of() : people.aliases(represented);
    var names =
        represented.stream()
            .map(person -> aliases.getOrDefault(person, "–"))
            .collect(Collectors.joining(", "));
    return Text.paragraphs(
        Text.of("meetings.represents").with("names", names).when(!represented.isEmpty()),
        guest.answer() == Rsvp.OPEN ? Text.of("meetings.comes") : answered(guest));
  }

  private Text answered(Guest guest) {
    return guest
        .deputy()
        .or(() -> guest.standIn().map(people::alias))
        .<Text>map(it -> Text.of("meetings.your-deputy").with("deputy", it))
        .orElseGet(() -> Text.of("meetings.your-answer").with("answer", guest.answer().label()));
  }

  /// What an invitation becomes by an answer, which can still be changed.
  Reply answered(Attendance it, ZoneId zone) {
    return new Reply.Amend(
        Text.paragraphs(details(it.meeting(), zone), asked(it.guest(), it.represented())),
        answers(it.meeting()));
  }

  static Keyboard.Buttons answers(Meeting it) {
    return Keyboard.grid(
            3,
            Stream.of(Rsvp.YES, Rsvp.NO, Rsvp.DEPUTY)
                .map(answer -> MeetingButtons.answer(answer, it.id()))
                .toList())
        .row(MeetingButtons.file(it.id()))
        .row(new Button.Link(Text.of("meetings.google"), CalendarFile.google(it)));
  }

  /// What a reminder before it says.
  static Reply reminder(Meeting it, ZoneId zone) {
    return Reply.say(Text.paragraphs(Text.of("meetings.reminder"), details(it, zone)))
        .with(answers(it));
  }

  /// For whoever has called it, who has nothing to answer.
  static Reply ownReminder(Meeting it, ZoneId zone) {
    return Reply.say(Text.paragraphs(Text.of("meetings.reminder"), details(it, zone)))
        .with(
            Keyboard.buttons()
                .row(MeetingButtons.who(it.id()))
                .row(MeetingsDialogue.card(it.id())));
  }

  /// The organiser's message, which is kept up to date.
  Reply.Live live(Meeting it, ZoneId zone, boolean last) {
    return new Reply.Live(
        it.live(),
        Text.paragraphs(
            Text.of("meetings.cancelled").when(it.cancelled()),
            details(it, zone),
            guests.count(it.id()).words()),
        Keyboard.buttons().row(MeetingButtons.who(it.id())).row(MeetingButtons.file(it.id())),
        last);
  }

  /// Who has answered what, and who hasn't.
  Text who(Meeting it) {
    var all = guests.answered(it.id(), MOST_NAMED);
    var aliases =
        people.aliases(
            all.stream()
                .map(Guests.Answered::guest)
                .flatMap(
                    guest -> Stream.concat(Stream.of(guest.person()), guest.standIn().stream()))
                .toList());
    return Text.paragraphs(
        Stream.of(Rsvp.values())
            .map(answer -> all.stream().filter(one -> one.guest().answer() == answer).toList())
            .filter(these -> !these.isEmpty())
            .map(these -> group(these, aliases))
            .toList());
  }

  private static Text group(List<Guests.Answered> these, Map<UUID, String> aliases) {
    int more = these.getFirst().alike() - these.size();
    return Text.lines(
        Text.of("meetings.who").with("answer", these.getFirst().guest().answer().label()),
        Text.lines(these, one -> name(one, aliases)),
        Text.of("meetings.more").with("count", more).when(more > 0));
  }

  private static Text name(Guests.Answered one, Map<UUID, String> aliases) {
    var guest = one.guest();
    var name = aliases.getOrDefault(guest.person(), "–");
    return guest
        .standIn()
        .<Text>map(
            it ->
                Text.of("meetings.who-by-official")
                    .with("name", name)
                    .with("deputy", aliases.getOrDefault(it, "–"))
                    .with(
                        "answer",
                        one.isMissed()
                            ? Text.of("meetings.unreached")
                            : one.standIn().orElse(Rsvp.OPEN).label()))
        .or(
            () ->
                guest
                    .deputy()
                    .map(it -> Text.of("meetings.who-by").with("name", name).with("deputy", it)))
        .orElseGet(
            () ->
                guest.isAlone()
                    ? Text.of("meetings.who-alone").with("name", name)
                    : one.isMissed()
                        ? Text.of("meetings.who-unreached").with("name", name)
                        : Text.plain(name));
  }
}
