package id.bersinar.dialogue.engine;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/// A chat's place in a durable dialogue, as it is stored.
@Entity
@Table(name = "dialogue_session")
class StoredSession implements Persistable<Long> {

  @Id
  @Column(name = "chat_id")
  private Long chat;

  private String dialogue;
  private String path;
  private String token;
  private boolean keysShown;
  private Instant lastHeard;

  @Transient private boolean fresh;

  @SuppressWarnings("NullAway.Init")
  protected StoredSession() {}

  StoredSession(long chat, String dialogue) {
    this.chat = chat;
    this.dialogue = dialogue;
    this.path = "";
    this.token = "";
    this.lastHeard = Instant.EPOCH;
    this.fresh = true;
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

  @Override
  public boolean isNew() {
    return fresh;
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
