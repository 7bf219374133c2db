package id.bersinar.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.BeforeClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.BootstrapWith;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// Runs a class on each database, one after the other and in one thread.
final class Databases implements ClassTemplateInvocationContextProvider, ContextCustomizerFactory {

  private static final @Nullable String ONLY = System.getProperty("bersinar.test.database");

  @Override
  public boolean supportsClassTemplate(ExtensionContext context) {
    return true;
  }

  @Override
  public Stream<On> provideClassTemplateInvocationContexts(ExtensionContext context) {
    return Arrays.stream(TestDatabase.Kind.values())
        .filter(it -> ONLY == null || it.name().equalsIgnoreCase(ONLY))
        .map(On::new);
  }

  record On(TestDatabase.Kind kind)
      implements ClassTemplateInvocationContext,
          BeforeClassTemplateInvocationCallback,
          AfterClassTemplateInvocationCallback {
    @Override
    public String getDisplayName(int number) {
      return kind.toString();
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
      return List.of(this);
    }

    @Override
    public void beforeClassTemplateInvocation(ExtensionContext context) throws Exception {
      change(context, () -> TestDatabase.use(kind));
    }

    @Override
    public void afterClassTemplateInvocation(ExtensionContext context) throws Exception {
      change(context, TestDatabase::useTheUsual);
    }

    /// Spring looks at a class once for all its runs, so it leaves and comes again.
    private static void change(ExtensionContext context, Runnable change) throws Exception {
      var spring = new SpringExtension();
      boolean here =
          TestContextAnnotationUtils.hasAnnotation(
              context.getRequiredTestClass(), BootstrapWith.class);
      if (here) {
        spring.afterAll(context);
      }
      change.run();
      if (here) {
        spring.beforeAll(context);
      }
    }
  }

  @Override
  public ContextCustomizer createContextCustomizer(
      Class<?> test, List<ContextConfigurationAttributes> attributes) {
    return new ContextOn(TestDatabase.kind(), Lanes.of(test));
  }

  /// Keeps the contexts of one database and lane apart from those of the others.
  private record ContextOn(TestDatabase.Kind kind, String lane) implements ContextCustomizer {
    @Override
    public void customizeContext(
        ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
      // Only what it is equal to counts.
    }
  }
}
