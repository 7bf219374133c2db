package id.bersinar.tips;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Hears every statement that the present thread sends to the database, whoever makes it.
class SqlSpy implements BeanPostProcessor {

  private final List<String> heard = new ArrayList<>();
  private volatile @Nullable Thread listening;

  /// Begins anew, on this thread.
  void listen() {
    heard.clear();
    listening = Thread.currentThread();
  }

  /// All of them, in lower case.
  List<String> statements() {
    return heard.stream().map(it -> it.strip().toLowerCase(Locale.ROOT)).toList();
  }

  /// What changed something.
  List<String> writes() {
    return statements().stream()
        .filter(it -> !it.startsWith("select") && !it.startsWith("set "))
        .filter(it -> !it.startsWith("checkpoint"))
        .toList();
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource source ? new Tapped(source) : bean;
  }

  private final class Tapped extends DelegatingDataSource {
    Tapped(DataSource source) {
      super(source);
    }

    @Override
    public Connection getConnection() throws SQLException {
      return tap(Connection.class, super.getConnection());
    }
  }

  private <T> T tap(Class<T> type, T target) {
    InvocationHandler hear =
        (_, method, arguments) -> {
          if (Thread.currentThread() == listening
              && arguments != null
              && arguments[0] instanceof String sql
              && (method.getName().startsWith("prepare")
                  || method.getName().startsWith("execute"))) {
            heard.add(sql);
          }
          try {
            var result = method.invoke(target, arguments);
            return result instanceof Statement statement
                    && method.getName().equals("createStatement")
                ? tap(Statement.class, statement)
                : result;
          } catch (InvocationTargetException e) {
            throw e.getTargetException();
          }
        };
    return type.cast(
        Proxy.newProxyInstance(SqlSpy.class.getClassLoader(), new Class<?>[] {type}, hear));
  }
}
