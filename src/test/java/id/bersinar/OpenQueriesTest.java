package id.bersinar;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.function.Function;
import java.util.stream.BaseStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A stream of rows keeps its connection until somebody closes it, and the pool is small. So there
/// is none: lists for what is short, a callback for each row where it is long.
class OpenQueriesTest {

  private static final List<ArchRule> RULES =
      List.of(
          noClasses()
              .should()
              .accessTargetWhere(
                  target(name("stream"))
                      .and(targetOwner(assignableTo(JdbcClient.MappedQuerySpec.class)))),
          noClasses()
              .should()
              .accessTargetWhere(
                  target(nameStartingWith("queryForStream"))
                      .and(targetOwner(assignableTo(JdbcOperations.class)))),
          noClasses()
              .should()
              .accessTargetWhere(
                  target(name("getResultStream")).and(targetOwner(assignableTo(Query.class)))),
          noMethods()
              .that()
              .areDeclaredInClassesThat()
              .areAssignableTo(Repository.class)
              .should()
              .haveRawReturnType(assignableTo(BaseStream.class)));

  private static void check(JavaClasses classes) {
    RULES.forEach(rule -> rule.allowEmptyShould(true).check(classes));
  }

  @Test
  void nobodyLeavesAQueryOpen() {
    check(
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.bersinar"));
  }

  @ParameterizedTest
  @ValueSource(
      classes = {ByClient.class, ByReference.class, ByTemplate.class, ByJpa.class, Rows.class})
  void whoDoesIsFound(Class<?> violation) {
    var classes = new ClassFileImporter().importClasses(violation);
    assertThatThrownBy(() -> check(classes)).isInstanceOf(AssertionError.class);
  }

  @SuppressWarnings("unused")
  private record ByClient(JdbcClient database) {
    long rows() {
      return database.sql("select 1").query(Integer.class).stream().count();
    }
  }

  @SuppressWarnings("unused")
  private record ByReference(JdbcClient.MappedQuerySpec<Integer> query) {
    Function<JdbcClient.MappedQuerySpec<Integer>, Stream<Integer>> rows() {
      return JdbcClient.MappedQuerySpec::stream;
    }
  }

  @SuppressWarnings("unused")
  private record ByTemplate(JdbcTemplate database) {
    long rows() {
      return database.queryForStream("select 1", (rows, _) -> rows.getInt(1)).count();
    }
  }

  @SuppressWarnings("unused")
  private record ByJpa(TypedQuery<Integer> query) {
    long rows() {
      return query.getResultStream().count();
    }
  }

  private interface Rows extends Repository<Object, Long> {
    @SuppressWarnings("unused") // found by its return type
    Stream<Object> findAllByName(String name);
  }
}
