package id.bersinar.training;

import id.bersinar.storage.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/// A sign-up as stored. It is loaded only to be changed, after its batch's row has been locked.
@Entity
@Table(name = "training_sign_up")
class StoredSignUp extends Stored<StoredSignUp.Key> {

  @EmbeddedId private Key id;

  @Embedded private SignUp signUp;

  /// Nobody is twice in a batch.
  @Embeddable
  record Key(
      @Column(name = "batch_id", nullable = false) UUID batch,
      @Column(name = "person_id", nullable = false) UUID person) {}

  @SuppressWarnings("NullAway.Init")
  protected StoredSignUp() {}

  StoredSignUp(Key id, SignUp signUp) {
    super(true);
    this.id = id;
    this.signUp = signUp;
  }

  @Override
  public Key getId() {
    return id;
  }

  SignUp signUp() {
    return signUp;
  }

  void become(SignUp signUp) {
    this.signUp = signUp;
  }

  void become(SignUp.State state) {
    signUp = signUp.with(state);
  }
}
