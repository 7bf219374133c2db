package id.bersinar.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class H2FileTest {

  @ParameterizedTest
  @CsvSource({
    "jdbc:h2:file:./data/bersinar,true",
    "jdbc:h2:./data/bersinar,true",
    "jdbc:h2:~/bersinar,true",
    "jdbc:h2:/srv/bersinar;DB_CLOSE_DELAY=-1,true",
    "jdbc:h2:mem:bersinar,false",
    "jdbc:h2:memFS:bersinar,false",
    "jdbc:h2:tcp://localhost/bersinar,false",
    "jdbc:h2:ssl://localhost/bersinar,false",
    "jdbc:h2:zip:./old.zip!/bersinar,false",
    "jdbc:postgresql://localhost/bersinar,false",
  })
  void aFileOfThisProcessIsToldFromMemoryAndServers(String url, boolean file) {
    assertThat(H2File.isNamedBy(url)).isEqualTo(file);
  }
}
