package id.bersinar.scenario;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.PriorityOrdered;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// A database beneath the pool that knows how many statements a thread has run and, if it is to
/// count them, at how much its queries have looked. That stands in the plan of a query that has
/// run; so each runs twice.
public final class ScannedRows implements BeanPostProcessor, PriorityOrdered {

  private static final Pattern ROWS = Pattern.compile("scanCount: (\\d+)");
  private static final Pattern BLOCKS =
      Pattern.compile("Buffers: shared(?: hit=(\\d+))?(?: read=(\\d+))?");

  private final ThreadLocal<Work> work = ThreadLocal.withInitial(() -> new Work(0, 0));
  private volatile boolean counting;

  /// @param rows that were looked at; on PostgreSQL the blocks of 8 kB instead
  public record Work(long statements, long rows) {
    Work plus(long statements, long rows) {
      return new Work(this.statements + statements, this.rows + rows);
    }
  }

  /// Before whatever stands in front of the pool.
  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (bean instanceof HikariDataSource pool) {
      pool.setDataSource(
          new Watched(
              new DriverManagerDataSource(
                  pool.getJdbcUrl(), pool.getUsername(), pool.getPassword())));
    }
    return bean;
  }

  /// From now on counts rows too.
  public void countRows() {
    counting = true;
  }

  /// What this thread has had done since it last asked.
  public Work take() {
    var taken = work.get();
    work.remove();
    return taken;
  }

  private void ran(PreparedStatement statement, String sql, Map<Object, Setting> settings)
      throws SQLException {
    boolean query = sql.stripLeading().toLowerCase(Locale.ROOT).startsWith("select");
    work.set(work.get().plus(1, query && counting ? rows(statement, sql, settings) : 0));
  }

  private static long rows(PreparedStatement query, String sql, Map<Object, Setting> settings)
      throws SQLException {
    var explain = TestDatabase.isPostgresql() ? "explain (analyze, buffers) " : "explain analyze ";
    try (var explained = query.getConnection().prepareStatement(explain + sql)) {
      for (var setting : settings.values()) {
        setting.on(explained);
      }
      try (var lines = explained.executeQuery()) {
        var plan = new StringBuilder();
        while (lines.next()) {
          plan.append(lines.getString(1)).append('\n');
        }
        return TestDatabase.isPostgresql() ? blocks(plan) : rows(plan);
      }
    }
  }

  private static long rows(CharSequence plan) {
    return ROWS.matcher(plan).results().mapToLong(it -> Long.parseLong(it.group(1))).sum();
  }

  /// The first line is that of the whole plan.
  private static long blocks(CharSequence plan) {
    var found = BLOCKS.matcher(plan);
    return found.find() ? number(found.group(1)) + number(found.group(2)) : 0;
  }

  private static long number(@Nullable String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }

  /// A parameter that a statement was given.
  private record Setting(Method method, Object[] arguments) {
    void on(PreparedStatement statement) throws SQLException {
      try {
        method.invoke(statement, arguments);
      } catch (ReflectiveOperationException e) {
        throw new SQLException(e);
      }
    }
  }

  private Object watched(Class<?> type, Object real, String sql) {
    var settings = new HashMap<Object, Setting>();
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (_, method, arguments) -> {
          if (real instanceof PreparedStatement statement) {
            if (method.getName().startsWith("execute")) {
              ran(statement, sql, settings);
            } else if (method.getName().startsWith("set") && method.getParameterCount() > 1) {
              settings.put(arguments[0], new Setting(method, arguments));
            }
          }
          try {
            var result = method.invoke(real, arguments);
            return result instanceof PreparedStatement
                ? watched(PreparedStatement.class, result, String.valueOf(arguments[0]))
                : result;
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        });
  }

  private final class Watched extends DelegatingDataSource {
    Watched(DriverManagerDataSource real) {
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
