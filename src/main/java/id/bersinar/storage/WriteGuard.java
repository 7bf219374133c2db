package id.bersinar.storage;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/// Stands before the database, so that [ReadingOnly] hears of every statement.
@Component
class WriteGuard implements BeanPostProcessor {

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource source ? new Guarded(source) : bean;
  }

  private static final class Guarded extends DelegatingDataSource {
    Guarded(DataSource source) {
      super(source);
    }

    @Override
    public Connection getConnection() throws SQLException {
      return guarded(Connection.class, super.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
      return guarded(Connection.class, super.getConnection(user, password));
    }
  }

  private static <T> T guarded(Class<T> type, T real) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (_, method, arguments) -> {
              if (takesSql(method.getName()) && arguments != null) {
                ReadingOnly.check((String) arguments[0]);
              }
              try {
                var result = method.invoke(real, arguments);
                return method.getName().equals("createStatement")
                    ? guarded(Statement.class, (Statement) result)
                    : result;
              } catch (InvocationTargetException e) {
                throw e.getTargetException();
              }
            }));
  }

  private static boolean takesSql(String method) {
    return method.startsWith("prepare")
        || method.startsWith("execute")
        || method.equals("addBatch");
  }
}
