package id.bersinar.storage;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.engine.spi.SessionImplementor;
import org.springframework.data.jpa.repository.support.JpaEntityInformation;
import org.springframework.data.jpa.repository.support.SimpleJpaRepository;

/// What every repository of the modules can do.
class LockingRepository<T, ID> extends SimpleJpaRepository<T, ID> {

  private final JpaEntityInformation<T, ?> type;
  private final EntityManager entities;

  LockingRepository(JpaEntityInformation<T, ?> type, EntityManager entities) {
    super(type, entities);
    this.type = type;
    this.entities = entities;
  }

  /// The row as it is once nobody else changes it, kept from others until the transaction ends;
  /// absent where there is none. What the transaction has read of it before isn't managed any more:
  /// a query with a lock would hand that out as it was.
  public Optional<T> lock(ID id) {
    var session = entities.unwrap(SessionImplementor.class);
    var read = readBefore(id, session);
    if (read.filter(it -> session.getCurrentLockMode(it) == LockMode.PESSIMISTIC_WRITE)
        .isPresent()) {
      return read;
    }
    detach(id);
    return Optional.ofNullable(
        entities.find(type.getJavaType(), id, LockModeType.PESSIMISTIC_WRITE));
  }

  /// What the transaction has read of the row isn't managed any more: a statement is to change it.
  public void detach(ID id) {
    readBefore(id, entities.unwrap(SessionImplementor.class))
        .ifPresent(
            it -> {
              entities.flush();
              entities.detach(it);
            });
  }

  private Optional<T> readBefore(ID id, SessionImplementor session) {
    var descriptor =
        session.getFactory().getMappingMetamodel().getEntityDescriptor(type.getJavaType());
    var key = session.generateEntityKey(id, descriptor);
    return Optional.ofNullable(session.getPersistenceContextInternal().getEntity(key))
        .map(type.getJavaType()::cast);
  }
}
