package id.bersinar.people;

import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Visitor;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What all features together may ask whoever has just done what they came for.
@Component
public class Afterthoughts {

  private final ObjectProvider<Afterthought> kinds;

  Afterthoughts(ObjectProvider<Afterthought> kinds) {
    this.kinds = kinds;
  }

  /// To be said last, within the running transaction.
  public List<Reply> after(Visitor visitor) {
    return kinds.stream().map(it -> it.after(visitor)).flatMap(Optional::stream).toList();
  }
}
