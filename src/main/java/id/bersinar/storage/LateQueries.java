package id.bersinar.storage;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.support.JpaRepositoryFactory;
import org.springframework.data.jpa.repository.support.JpaRepositoryFactoryBean;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.core.support.RepositoryFactorySupport;
import org.springframework.data.repository.query.QueryLookupStrategy;
import org.springframework.data.repository.query.QueryMethod;
import org.springframework.data.repository.query.RepositoryQuery;
import org.springframework.data.repository.query.ValueExpressionDelegate;
import org.springframework.data.util.Lazy;

/// Makes repositories whose queries Hibernate parses when they are first used, and not all at the
/// start. `docs/measurements.md` says what that saves; `RepositoriesTest` parses all.
final class LateQueries<T extends Repository<S, I>, S, I>
    extends JpaRepositoryFactoryBean<T, S, I> {

  LateQueries(Class<? extends T> repository) {
    super(repository);
  }

  @Override
  protected RepositoryFactorySupport createRepositoryFactory(EntityManager entities) {
    return new Factory(entities);
  }

  private static final class Factory extends JpaRepositoryFactory {

    Factory(EntityManager entities) {
      super(entities);
      setQueryEnhancerSelector(new Repositories.AsWritten());
    }

    @Override
    protected Optional<QueryLookupStrategy> getQueryLookupStrategy(
        QueryLookupStrategy.@Nullable Key key, ValueExpressionDelegate expressions) {
      return super.getQueryLookupStrategy(key, expressions)
          .map(
              strategy ->
                  (method, repository, projections, named) ->
                      new Late(
                          new QueryMethod(method, repository, projections),
                          Lazy.of(
                              () ->
                                  strategy.resolveQuery(method, repository, projections, named))));
    }
  }

  private record Late(QueryMethod method, Lazy<RepositoryQuery> query) implements RepositoryQuery {

    @Override
    public @Nullable Object execute(Object[] parameters) {
      return query.get().execute(parameters);
    }

    @Override
    public QueryMethod getQueryMethod() {
      return method;
    }
  }
}
