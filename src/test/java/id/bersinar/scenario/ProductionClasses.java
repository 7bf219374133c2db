package id.bersinar.scenario;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/// Hides the tests' own beans from the program's scan, which would find them on the class path.
final class ProductionClasses extends TypeExcludeFilter {

  @Override
  public boolean match(MetadataReader type, MetadataReaderFactory types) throws IOException {
    return type.getResource().getURL().getPath().contains("/test-classes/");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ProductionClasses;
  }

  @Override
  public int hashCode() {
    return ProductionClasses.class.hashCode();
  }
}
