package id.bersinar.startup;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/// A variable of ours without a value, as a line `BERSINAR_DB_URL=` in `.env` leaves it, is as good
/// as none: its default holds.
final class EmptySettings {

  private EmptySettings() {}

  /// Takes empty variables out of the environment and `.env`, before anyone has looked at them.
  static void remove(MutablePropertySources sources) {
    for (var source : sources) {
      if (source instanceof EnumerablePropertySource<?> named && hasEmpty(named)) {
        // Of this kind in either case, since names are looked up in the way of the environment's.
        sources.replace(
            named.getName(), new SystemEnvironmentPropertySource(named.getName(), filled(named)));
      }
    }
  }

  private static boolean hasEmpty(EnumerablePropertySource<?> source) {
    for (var name : source.getPropertyNames()) {
      if (isEmpty(source, name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEmpty(EnumerablePropertySource<?> source, String name) {
    return (name.startsWith("BERSINAR_") || name.startsWith("TELEGRAM_"))
        && String.valueOf(source.getProperty(name)).isBlank();
  }

  private static Map<String, Object> filled(EnumerablePropertySource<?> source) {
    var filled = new LinkedHashMap<String, Object>();
    for (var name : source.getPropertyNames()) {
      var value = source.getProperty(name);
      if (value != null && !isEmpty(source, name)) {
        filled.put(name, value);
      }
    }
    return filled;
  }
}
