package id.bersinar.people;

import id.bersinar.dialogue.Role;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Published within the running transaction before somebody loses a role or leaves altogether.
/// Features hand over what belongs to the office before what belongs to the person is erased.
///
/// @param left the roles that the person keeps
/// @param succession to whoever takes over: the superior or whoever stands in, where they are a
///     stakeholder or an operator, otherwise an operator; absent where there is nobody
public record RolesTaken(UUID person, Set<Role> left, Optional<Succession> succession) {

  /// Whether the person has none of these any more.
  public boolean leavesNoneOf(Set<Role> roles) {
    return Collections.disjoint(left, roles);
  }
}
