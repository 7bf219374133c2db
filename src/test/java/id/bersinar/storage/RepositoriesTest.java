package id.bersinar.storage;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.ScenarioTest;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.jpa.repository.support.JpaRepositoryFactory;
import org.springframework.data.repository.core.support.RepositoryFactoryInformation;

/// [LateQueries] parses a query when it is first used, so a wrong one is found here.
class RepositoriesTest extends ScenarioTest {

  @Autowired private EntityManager entities;

  @Test
  void everyQueryCanBeParsed() {
    var atOnce = new JpaRepositoryFactory(entities);
    atOnce.setBeanFactory(context);
    atOnce.setRepositoryBaseClass(LockingRepository.class);
    atOnce.setQueryEnhancerSelector(new Repositories.AsWritten());

    assertThat(context.getBeansOfType(RepositoryFactoryInformation.class).values())
        .isNotEmpty()
        .allSatisfy(
            it -> atOnce.getRepository(it.getRepositoryInformation().getRepositoryInterface()));
  }
}
