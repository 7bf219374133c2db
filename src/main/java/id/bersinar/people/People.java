package id.bersinar.people;

import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Role;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/// Who there is, and a way to reach them.
@Service
public class People {

  /// The person with that id.
  public Optional<Person> find(UUID id) {
    throw new UnsupportedOperationException(id.toString());
  }

  /// Everyone with that role who can be reached.
  public List<Person> withRole(Role role) {
    throw new UnsupportedOperationException(role.toString());
  }

  /// Everyone who can be reached and has agreed to be written to.
  public List<Person> everyone() {
    throw new UnsupportedOperationException();
  }

  /// Puts messages for the person into the outbox, in the person's language and within the running
  /// transaction; does nothing if the person is gone.
  public void tell(UUID person, Lane lane, Reply... replies) {
    throw new UnsupportedOperationException(lane.toString());
  }

  /// Tells the person straight away and without any trace.
  public void whisper(UUID person, Lane lane, Reply... replies) {
    throw new UnsupportedOperationException(lane.toString());
  }
}
