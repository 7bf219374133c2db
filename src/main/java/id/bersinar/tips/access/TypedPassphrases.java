package id.bersinar.tips.access;

import id.bersinar.dialogue.Secrets;
import id.bersinar.dialogue.Text;
import id.bersinar.people.People;
import id.bersinar.tips.secrets.Passphrase;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Knows an officer's passphrase again while the inbox is open: an impatient thumb types it twice,
/// and the second time it would stay in the chat. Kept are only hashes under a key of this process,
/// and no longer than the officer's own key, which tells more.
@Component
class TypedPassphrases implements Secrets {

  private static final int KEY_BYTES = 32;

  private final People people;
  private final OpenKeys openKeys;
  private final KeyedHash hash;
  private final Map<Long, Typed> typed = new ConcurrentHashMap<>();

  TypedPassphrases(People people, OpenKeys openKeys) {
    this.people = people;
    this.openKeys = openKeys;
    var bytes = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(bytes);
    this.hash = new KeyedHash(bytes);
  }

  private record Typed(UUID officer, String hash) {}

  /// The officer's key is open by this passphrase.
  void note(UUID officer, Passphrase passphrase) {
    people
        .find(officer)
        .ifPresent(it -> typed.put(it.chat(), new Typed(officer, hash.of(passphrase.words()))));
  }

  @Override
  public Optional<Text> word(long chat, String words) {
    return Optional.ofNullable(typed.get(chat))
        .filter(it -> hash.fits(it.hash(), new Passphrase(words).words()))
        .filter(it -> openKeys.find(it.officer()).isPresent())
        .map(_ -> Text.of("tips.door.passphrase-deleted"));
  }

  @EventListener
  void onLocked(InboxLocked locked) {
    typed.values().removeIf(it -> it.officer().equals(locked.officer()));
  }
}
