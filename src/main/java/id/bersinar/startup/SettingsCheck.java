package id.bersinar.startup;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.util.ClassUtils;
import org.springframework.validation.Validator;

/// Binds the modules' settings as the framework will, and notes all that is wrong with them instead
/// of the first. What a value must be like is known by its type and by the settings themselves,
/// where they are a [Validator].
final class SettingsCheck implements BindHandler {

  // In application.properties the values of ours are made of the variables of .env.
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z][A-Z_]+)[:}]");

  private static final Map<Class<?>, Form> FORMS =
      Map.of(
          Integer.class, new Form("is not a number", 1),
          Long.class, new Form("is not a number", 1L),
          Duration.class, new Form("is not of the form: 10m, 90s or 1h", Duration.ofMinutes(1)),
          Set.class, new Form("is not of the form: numbers with commas", Set.of()),
          URI.class, new Form("is not an http(s) address", URI.create("http://localhost")));

  private final ConfigurableEnvironment environment;
  private final Set<String> problems = new TreeSet<>();

  private SettingsCheck(ConfigurableEnvironment environment) {
    this.environment = environment;
  }

  /// What a value of a type looks like.
  ///
  /// @param standIn takes the place of one that can't be read, so that the others are looked at
  private record Form(String words, Object standIn) {}

  /// What is wrong, a line each, which begins with the setting's name in `.env` and doesn't repeat
  /// its value: it may be a secret even where it is mistyped.
  ///
  /// @param settings classes with [ConfigurationProperties]
  static List<String> problems(
      ConfigurableEnvironment environment, List<? extends Class<?>> settings) {
    var check = new SettingsCheck(environment);
    settings.forEach(check::check);
    return List.copyOf(check.problems);
  }

  private void check(Class<?> type) {
    var prefix =
        MergedAnnotations.from(type).get(ConfigurationProperties.class).getString("prefix");
    var settings = Binder.get(environment).bindOrCreate(prefix, Bindable.of(type), this);
    if (settings instanceof Validator validator) {
      validator
          .validateObject(settings)
          .getFieldErrors()
          .forEach(
              it ->
                  wrong(
                      prefix + "." + DataObjectPropertyName.toDashedForm(it.getField()),
                      String.valueOf(it.getDefaultMessage())));
    }
  }

  @Override
  public @Nullable Object onFailure(
      ConfigurationPropertyName name, Bindable<?> target, BindContext context, Exception error) {
    var type = ClassUtils.resolvePrimitiveIfNecessary(target.getType().resolve(Object.class));
    var form = FORMS.get(type);
    wrong(name.toString(), form == null ? "can't be read" : form.words());
    return form == null ? null : form.standIn();
  }

  private void wrong(String property, String problem) {
    problems.add(variable(property) + " " + problem);
  }

  private String variable(String property) {
    for (var source : environment.getPropertySources()) {
      if (source.getProperty(property) instanceof String raw) {
        var variable = VARIABLE.matcher(raw);
        if (variable.lookingAt()) {
          return variable.group(1);
        }
      }
    }
    return property;
  }
}
