package id.bersinar.area;

import java.io.IOException;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Gives a demonstration something to show: the sample area, unless there is an area already.
@Component
@Profile("demo")
@Order(0)
class SampleArea implements ApplicationRunner {

  private final Areas areas;
  private final AreaImport areaImport;

  SampleArea(Areas areas, AreaImport areaImport) {
    this.areas = areas;
    this.areaImport = areaImport;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    if (areas.home().isPresent()) {
      return;
    }
    var file = new ClassPathResource("sample/kota-bambu-selatan.yaml").getContentAsByteArray();
    if (areaImport.apply(file) instanceof AreaImport.Wrong(var problems)) {
      throw new IllegalStateException("the sample area has problems: " + problems);
    }
  }
}
