package id.bersinar.dialogue.engine;

import id.bersinar.storage.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/// A chat's place in a durable dialogue, as it is stored.
@Entity
@Table(name = "dialogue_session")
class StoredSession extends Stored<Long> {

  @Id
  @Column(name = "chat_id")
  private Long chat;

  private String dialogue;
  private String path;
  private String token;
  private boolean keysShown;
  private Instant lastHeard;

  @SuppressWarnings("NullAway.Init")
  protected StoredSession() {}

  StoredSession(long chat, String dialogue) {
    super(true);
    this.chat = chat;
    this.dialogue = dialogue;
    this.path = "";
    this.token = "";
    this.lastHeard = Instant.EPOCH;
  }

  void moveTo(String dialogue, String path, String token, boolean keysShown, Instant now) {
    this.dialogue = dialogue;
    this.path = path;
    this.token = token;
    this.keysShown = keysShown;
    this.lastHeard = now;
  }

  @Override
  public Long getId() {
    return chat;
  }

  String dialogue() {
    return dialogue;
  }

  String path() {
    return path;
  }

  String token() {
    return token;
  }

  boolean keysShown() {
    return keysShown;
  }

  Instant lastHeard() {
    return lastHeard;
  }
}
