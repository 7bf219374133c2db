package id.bersinar.storage;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.data.domain.Persistable;
import org.springframework.util.ClassUtils;

/// One way to say that something is new, for all that is stored.
class EntitiesTest {

  private static List<? extends Class<?>> entities() {
    var finder = new ClassPathScanningCandidateComponentProvider(false);
    finder.addIncludeFilter(new AnnotationTypeFilter(Entity.class));
    return finder.findCandidateComponents("id.bersinar").stream()
        .map(it -> ClassUtils.resolveClassName(String.valueOf(it.getBeanClassName()), null))
        .toList();
  }

  @Test
  void eachKnowsThatItIsNewInTheSameWay() {
    assertThat(entities())
        .hasSizeGreaterThan(15)
        .allSatisfy(
            it -> {
              assertThat(it).isAssignableTo(Stored.class);
              assertThat(it.getInterfaces()).doesNotContain(Persistable.class);
              assertThat(it.getMethod("isNew").getDeclaringClass()).isEqualTo(Stored.class);
            });
  }
}
