package id.bersinar.storage;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.data.jpa.repository.query.DeclaredQuery;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactory;
import org.springframework.data.jpa.repository.query.QueryEnhancerSelector;

/// The modules' repositories.
@Configuration(proxyBeanMethods = false)
@EnableJpaRepositories(
    basePackages = "id.bersinar",
    repositoryBaseClass = LockingRepository.class,
    repositoryFactoryBeanClass = LateQueries.class,
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
    queryEnhancerSelector = Repositories.AsWritten.class)
class Repositories {

  /// Queries are used as they are written, never sorted or counted by Spring Data, so it need not
  /// parse them; Hibernate does, at the start. `docs/measurements.md` says what that saves.
  static class AsWritten implements QueryEnhancerSelector {

    @Override
    public QueryEnhancerFactory select(DeclaredQuery query) {
      return QueryEnhancerFactories.fallback();
    }
  }
}
