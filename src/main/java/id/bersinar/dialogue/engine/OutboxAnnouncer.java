package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Announcer;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.gate.Outbox;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.dialogue.texts.Texts;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts replies into the chat's language and then into the outbox.
@Component
class OutboxAnnouncer implements Announcer {

  private final Texts texts;
  private final Outbox outbox;
  private final HeldWords held;

  OutboxAnnouncer(Texts texts, Outbox outbox, HeldWords held) {
    this.texts = texts;
    this.outbox = outbox;
    this.held = held;
  }

  @Override
  public void tell(
      long chat, @Nullable Integer thread, Language language, Lane lane, Reply... replies) {
    var rendering = new Rendering(texts, language);
    for (var reply : replies) {
      outbox.put(rendering.outgoing(chat, lane, reply).in(thread));
    }
    AfterCommit.run(() -> held.overtake(chat));
  }

  @Override
  public void tell(Lane lane, List<Announcement> announcements) {
    outbox.putAll(rendered(lane, announcements));
    AfterCommit.run(() -> announcements.forEach(it -> held.overtake(it.chat())));
  }

  @Override
  public void mail(UUID mailing, List<Announcement> announcements) {
    outbox.putAll(mailing, rendered(Lane.BROADCAST, announcements));
  }

  private List<Outgoing> rendered(Lane lane, List<Announcement> announcements) {
    return announcements.stream()
        .map(it -> new Rendering(texts, it.language()).outgoing(it.chat(), lane, it.reply()))
        .toList();
  }
}
