package id.bersinar.feeds;

import id.bersinar.dialogue.Acts;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Filled;
import id.bersinar.dialogue.Form;
import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Text;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// /kalender: the private address by which a phone's calendar fetches what concerns its owner. It
/// is shown once and passes through memory only.
@Component
class FeedDialogue extends Form {

  static final String COMMAND = "kalender";
  static final Command OPENING = Command.forRoles(Feeds.ROLES, COMMAND, 196);

  private final Feeds feeds;
  private final Acts<Feed> acts;

  /// @param since when the person's own was made
  private record Feed(Optional<LocalDate> since) {}

  FeedDialogue(Feeds feeds) {
    super("calendar-feed", OPENING);
    kept(Keeping.VOLATILE);
    needConsent();
    this.feeds = feeds;

    acts =
        acts("act", (Said said) -> Optional.of(new Feed(feeds.since(said.id()))))
            .page(this::page)
            .column();
    acts.act("feeds.open", it -> feeds.areReachable() && it.since().isEmpty()).does(this::opened);
    acts.act("feeds.renew", it -> feeds.areReachable() && it.since().isPresent())
        .confirms("feeds.confirm-renew", "feeds.yes-renew")
        .does(this::opened);
    acts.act("feeds.close", it -> it.since().isPresent())
        .confirms("feeds.confirm-close", "feeds.yes-close")
        .changes(said -> feeds.close(said.id()))
        .done("feeds.closed");
  }

  private Step<Filled> opened(Said said) {
    return feeds
        .open(said.id())
        .map(it -> acts.show(said, Reply.say(Text.of("feeds.opened").with("address", it))))
        .orElseGet(() -> acts.tooLate(said));
  }

  private Text page(Feed feed) {
    return Text.paragraphs(
        Text.of("feeds.heading"),
        feed.since()
            .map(it -> Text.of("feeds.since").with("date", it))
            .orElseGet(() -> Text.of("feeds.none")),
        Text.of("feeds.slow"),
        Text.of("feeds.unreachable").when(!feeds.areReachable()));
  }
}
