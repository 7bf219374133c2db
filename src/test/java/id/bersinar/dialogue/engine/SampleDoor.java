package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Visitor;
import id.bersinar.dialogue.gate.ChatRow;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.gate.Met;
import id.bersinar.dialogue.gate.Visitors;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DataAccessResourceFailureException;

/// Lets one person in, who may be a newcomer.
final class SampleDoor implements Visitors {

  final Map<Long, StoredSession> rows = new HashMap<>();

  boolean consented = true;
  boolean known = true;
  // Nobody can be looked up.
  boolean away;

  private final Visitor visitor =
      new Visitor(new UUID(0, 1), "Sari", Language.INDONESIAN, Set.of(), true);

  @Override
  public boolean knows(long chat) {
    return known;
  }

  @Override
  public Visitor meet(Incoming incoming) {
    return glimpse(incoming);
  }

  @Override
  @SuppressWarnings("unchecked") // all rows are sessions'
  public <T> Met<T> meet(Incoming incoming, ChatRow<T> row) {
    return new Met<>(glimpse(incoming), Optional.ofNullable((T) rows.get(incoming.chat())));
  }

  @Override
  public Visitor receive(Incoming incoming) {
    return glimpse(incoming);
  }

  @Override
  public Visitor glimpse(Incoming incoming) {
    if (away) {
      throw new DataAccessResourceFailureException("contoh: it is away");
    }
    return new Visitor(visitor.person(), "Sari", Language.INDONESIAN, Set.of(), consented);
  }

  @Override
  public Language languageOf(long chat) {
    return Language.INDONESIAN;
  }

  @Override
  public List<RoleHolder> roleHolders() {
    return List.of();
  }
}
