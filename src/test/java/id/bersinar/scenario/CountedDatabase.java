package id.bersinar.scenario;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.PriorityOrdered;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// A database beneath the pool that knows which statements it was asked to run.
public final class CountedDatabase implements BeanPostProcessor, PriorityOrdered {

  /// Before whatever stands in front of the pool.
  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  // What timers and the scheduler ask meanwhile is theirs.
  private final ThreadLocal<List<String>> statements = ThreadLocal.withInitial(ArrayList::new);

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (bean instanceof HikariDataSource pool) {
      pool.setDataSource(
          new Counted(
              new DriverManagerDataSource(
                  pool.getJdbcUrl(), pool.getUsername(), pool.getPassword())));
    }
    return bean;
  }

  /// Those that this thread has run since it last asked, with each commit of something.
  public List<String> take() {
    var taken = statements.get();
    statements.remove();
    return taken;
  }

  private void note(String sql) {
    // The pool asks so whether a connection that has rested is alive.
    if (!sql.equals("select 1")) {
      statements.get().add(sql);
    }
  }

  /// @param open whether the connection has something to commit
  private Object watched(Class<?> type, Object real, String sql, AtomicBoolean open) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (_, method, arguments) -> {
          if (method.getName().startsWith("execute")) {
            note(sql.isEmpty() ? String.valueOf(arguments[0]) : sql);
            open.set(true);
          } else if (method.getName().equals("setAutoCommit")) {
            open.set(false);
          } else if (method.getName().equals("commit") && open.getAndSet(false)) {
            note("commit");
          }
          try {
            var result = method.invoke(real, arguments);
            return result instanceof PreparedStatement
                ? watched(PreparedStatement.class, result, String.valueOf(arguments[0]), open)
                : result instanceof Statement ? watched(Statement.class, result, "", open) : result;
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        });
  }

  private final class Counted extends DelegatingDataSource {
    Counted(DriverManagerDataSource real) {
      super(real);
    }

    @Override
    public Connection getConnection() throws SQLException {
      return (Connection) watched(Connection.class, super.getConnection(), "", new AtomicBoolean());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
      return getConnection();
    }
  }
}
