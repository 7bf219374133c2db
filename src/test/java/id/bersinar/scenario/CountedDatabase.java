package id.bersinar.scenario;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
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

  private final List<String> statements = new CopyOnWriteArrayList<>();

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

  /// Those that were run since it was last asked.
  public List<String> take() {
    var taken = new ArrayList<>(statements);
    statements.clear();
    return taken;
  }

  private Object watched(Class<?> type, Object real, String sql) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (_, method, arguments) -> {
          if (method.getName().startsWith("execute")) {
            statements.add(sql);
          }
          try {
            var result = method.invoke(real, arguments);
            return method.getReturnType() == PreparedStatement.class
                ? watched(PreparedStatement.class, result, String.valueOf(arguments[0]))
                : result;
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
      return (Connection) watched(Connection.class, super.getConnection(), "");
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
      return getConnection();
    }
  }
}
