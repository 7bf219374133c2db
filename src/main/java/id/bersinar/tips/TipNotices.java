package id.bersinar.tips;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Text;
import id.bersinar.people.People;
import id.bersinar.people.Person;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells officers that there is something in their inbox, and never what. It is a sweep of its own,
/// because taking a tip in must write nothing but the tip.
@Component
class TipNotices {

  private final TipEntries entries;
  private final People people;

  TipNotices(TipEntries entries, People people) {
    this.entries = entries;
    this.people = people;
  }

  /// One notice for whatever has come since the last sweep: what nobody has claimed goes to every
  /// officer, an answer to the claimer alone.
  @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
  @Transactional
  public void tell() {
    var officers = people.withRole(Role.LIAISON).stream().map(Person::id).toList();
    if (officers.isEmpty()) {
      // They wait for the first officer.
      return;
    }
    var news = entries.unannounced().stream().filter(it -> entries.announce(it.id()) == 1).toList();
    var unclaimed = news.stream().filter(it -> it.claimedBy() == null).toList();
    if (unclaimed.stream().anyMatch(it -> it.kind() == TipEntry.Kind.REPORT)) {
      tell(officers, "tips.notice.new");
    } else if (!unclaimed.isEmpty()) {
      tell(officers, "tips.notice.added");
    }
    var claimers =
        news.stream()
            .filter(it -> it.kind() == TipEntry.Kind.ANSWER)
            .map(TipEntries.Unannounced::claimedBy)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    tell(claimers, "tips.notice.answer");
  }

  private void tell(List<UUID> officers, String key) {
    var toInbox = Keyboard.buttons().row(Button.command(Text.of("menu.laporan"), "laporan"));
    for (var officer : officers) {
      people.tell(officer, Lane.ALERT, Reply.say(key).with(toInbox));
    }
  }
}
