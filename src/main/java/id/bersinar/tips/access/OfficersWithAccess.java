package id.bersinar.tips.access;

import id.bersinar.area.AreaDesk;
import id.bersinar.area.Position;
import id.bersinar.tips.record.Tip;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The officers who have access to a desk now: with a passphrase of their own and a share of the
/// key for which its tips are sealed. Whoever only has the role is told nothing, is never on duty,
/// and neither brings notices to a group nor ends them there.
@Component
@Transactional(readOnly = true)
public class OfficersWithAccess {

  private final Vouchers vouchers;
  private final Foundings foundings;
  private final Officers officers;

  OfficersWithAccess(Vouchers vouchers, Foundings foundings, Officers officers) {
    this.vouchers = vouchers;
    this.foundings = foundings;
    this.officers = officers;
  }

  /// Those of the desk who can be reached.
  public List<Officer> at(AreaDesk desk) {
    return among(officers.at(desk), desk);
  }

  /// Those of the desk in that position who can be reached.
  public List<Officer> at(AreaDesk desk, Position position) {
    return among(officers.at(desk, position), desk);
  }

  /// The others of the desk who can be reached: they can open nothing.
  public List<Officer> lackingAt(AreaDesk desk) {
    var holders = holders(desk);
    return officers.at(desk).stream().filter(it -> !holders.contains(it.id())).toList();
  }

  private List<Officer> among(List<Officer> some, AreaDesk desk) {
    var holders = holders(desk);
    return some.stream().filter(it -> holders.contains(it.id())).toList();
  }

  private Set<UUID> holders(AreaDesk desk) {
    return vouchers.holdersNow(desk);
  }

  /// Whether the desk has been open and isn't any more: none of its officers could open what came.
  /// Its keys don't count, as they are kept only while tips wait, which would tell that some do.
  public boolean isClosed(AreaDesk desk) {
    return foundings.isFounded(desk) && vouchers.inUse(desk).isEmpty();
  }

  /// Whether the desk has had keys and nobody is left who holds one, also of an earlier key.
  public boolean isDeserted(AreaDesk desk) {
    return vouchers.holders(desk).isEmpty() && !foundings.isNew(desk);
  }

  /// The key that they open tips with, as [DeskPublicKeys#inUse] has it.
  public Optional<DeskPublicKey> key(AreaDesk desk) {
    return vouchers.heldInUse(desk).map(DeskKey::publicHalf);
  }

  /// How many there are at the desk.
  public int count(AreaDesk desk) {
    return holders(desk).size();
  }

  /// Whether the officer is one of them.
  public boolean include(Officer officer) {
    return holders(officer.desk()).contains(officer.id());
  }

  /// The person as one of them.
  public Optional<Officer> find(UUID person) {
    return officers.find(person).filter(this::include);
  }

  /// Who has the tip in hand, if they are one of them and can be reached.
  public Optional<Officer> claimer(Tip tip) {
    return at(officers.deskOf(tip)).stream().filter(it -> tip.isInHandsOf(it.id())).findFirst();
  }
}
