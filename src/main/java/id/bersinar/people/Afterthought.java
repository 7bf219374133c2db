package id.bersinar.people;

import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Visitor;
import java.util.Optional;

/// What a feature may ask somebody who has just done what they came for, and has agreed that
/// personal data are kept. Its buttons outlive the dialogue after which it comes.
public interface Afterthought {

  /// What is asked, within the running transaction; absent where there is nothing to ask.
  Optional<Reply> after(Visitor visitor);
}
