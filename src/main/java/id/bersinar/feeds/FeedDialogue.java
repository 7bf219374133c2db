package id.bersinar.feeds;

import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Form;
import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Text;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// /kalender: the private address by which a phone's calendar fetches what concerns its owner. It
/// is shown once and passes through memory only.
@Component
class FeedDialogue extends Form {

  static final String COMMAND = "kalender";
  static final Command OPENING = Command.forRoles(Feeds.ROLES, COMMAND, 196);

  private final Feeds feeds;
  private final FeedSettings settings;

  /// @param since when the person's own was made
  private record Feed(Optional<LocalDate> since) {}

  FeedDialogue(Feeds feeds, FeedSettings settings) {
    super("calendar-feed", OPENING);
    needConsent();
    this.feeds = feeds;
    this.settings = settings;

    var acts =
        acts("act", (Said said) -> Optional.of(new Feed(feeds.since(said.id()))))
            .page((it, _) -> page(it))
            .column();
    acts.act("feeds.open", (it, _) -> settings.isReachable() && it.since().isEmpty())
        .does((_, said) -> acts.show(said, opened(said.id())));
    acts.act("feeds.renew", (it, _) -> settings.isReachable() && it.since().isPresent())
        .confirms("feeds.confirm-renew", "feeds.yes-renew")
        .does((_, said) -> acts.show(said, opened(said.id())));
    acts.act("feeds.close", (it, _) -> it.since().isPresent())
        .confirms("feeds.confirm-close", "feeds.yes-close")
        .changes((_, said) -> feeds.close(said.id()))
        .done("feeds.closed");
  }

  @Override
  public Keeping keeping() {
    return Keeping.VOLATILE;
  }

  private Reply opened(UUID person) {
    return Reply.say(
        Text.of("feeds.opened")
            .with("address", settings.address(feeds.open(person)).orElseThrow()));
  }

  private Text page(Feed feed) {
    return Text.paragraphs(
        Text.of("feeds.heading"),
        feed.since()
            .map(it -> Text.of("feeds.since").with("date", it))
            .orElseGet(() -> Text.of("feeds.none")),
        Text.of("feeds.slow"),
        Text.of("feeds.unreachable").when(!settings.isReachable()));
  }
}
