package id.bersinar.scenario;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;
import org.springframework.core.type.classreading.MetadataReader;

/// What contexts of this JVM have read of classes while looking for beans, for those that start
/// later. Each would read the same two thousand class files again, which takes half of its search.
final class ClassesReadBefore
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final Map<Resource, MetadataReader> READ = new ConcurrentHashMap<>();

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var read = ((DefaultResourceLoader) context).getResourceCache(MetadataReader.class);
    read.putAll(READ);
    context.addBeanFactoryPostProcessor(_ -> READ.putAll(read));
  }
}
