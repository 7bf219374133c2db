package id.bersinar.tips.access;

import id.bersinar.area.AreaDesk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which desks have had a key. Whoever is invited to one of those and finds nobody there gets none
/// for it: that takes the recovery key, or two people and three days.
@Component
class Foundings {

  private static final String OF_DESK = AreaDesk.AREA_OWNS_ROW + "and desk = :desk";

  private final JdbcClient database;
  private final AuditChain chain;

  Foundings(JdbcClient database, AuditChain chain) {
    this.database = database;
    this.chain = chain;
  }

  /// Whether the desk has never had a key; from now on it has.
  boolean begins(AreaDesk desk) {
    if (!isNew(desk)) {
      return false;
    }
    database
        .sql("insert into desk_founded (area_code, desk) values (:area, :desk)")
        .param("area", desk.code())
        .param("desk", desk.desk().name())
        .update();
    return true;
  }

  /// Whether the desk has never had a key, by what was noted and by the record of its officers. One
  /// that was changed may have told of it.
  boolean isNew(AreaDesk desk) {
    return !isFounded(desk) && chain.isIntact();
  }

  /// Whether the desk is known to have had a key; quicker than [#isNew], which checks the record.
  boolean isFounded(AreaDesk desk) {
    return database
        .sql(
            "select exists (select 1 from desk_founded where"
                + OF_DESK
                + ") or exists (select 1 from audit_entry where"
                + OF_DESK
                + " and step = 'CHOSE_PASSPHRASE')")
        .param("area", desk.code())
        .param("home", desk.home())
        .param("desk", desk.desk().name())
        .query(Boolean.class)
        .single();
  }
}
