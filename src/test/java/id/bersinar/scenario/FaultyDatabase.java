package id.bersinar.scenario;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.AbstractDriverBasedDataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// A database beneath the pool that fails once at a step of this thread's work.
public final class FaultyDatabase implements BeanPostProcessor {

  private static final Set<String> STEPS =
      Set.of(
          "prepareStatement",
          "createStatement",
          "execute",
          "executeQuery",
          "executeUpdate",
          "executeBatch",
          "next",
          "commit");

  private static final ThreadLocal<@Nullable Fault> FAULT = new ThreadLocal<>();

  private static final class Fault {
    private final String state;
    private int stepsLeft;

    Fault(int step, String state) {
      this.stepsLeft = step;
      this.state = state;
    }
  }

  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    if (bean instanceof HikariDataSource pool) {
      pool.setDataSource(
          new Faulty(
              new DriverManagerDataSource(
                  pool.getJdbcUrl(), pool.getUsername(), pool.getPassword())));
    }
    return bean;
  }

  /// Lets the step fail that many calls from now.
  ///
  /// @param state SQL's; one that begins with 08 says that the connection is gone
  public void failAt(int step, String state) {
    FAULT.set(new Fault(step, state));
  }

  /// Whether it has come to that step. From now on nothing fails.
  public boolean failsNoMore() {
    var it = FAULT.get();
    FAULT.remove();
    return it != null && it.stepsLeft <= 0;
  }

  private void step(String method) throws SQLException {
    var it = FAULT.get();
    if (it != null && STEPS.contains(method) && --it.stepsLeft == 0) {
      throw new SQLException("contoh: it fails here", it.state);
    }
  }

  private Object faulty(Class<?> type, Object real) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (_, method, arguments) -> {
          step(method.getName());
          try {
            var result = method.invoke(real, arguments);
            var kind = method.getReturnType();
            boolean ours = Statement.class.isAssignableFrom(kind) || kind == ResultSet.class;
            return ours && result != null && kind.isInterface() ? faulty(kind, result) : result;
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        });
  }

  private final class Faulty extends DelegatingDataSource {
    Faulty(AbstractDriverBasedDataSource real) {
      super(real);
    }

    @Override
    public Connection getConnection() throws SQLException {
      return (Connection) faulty(Connection.class, super.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
      return getConnection();
    }
  }
}
