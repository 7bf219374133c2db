package id.bersinar;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModulesTest {

  private final ApplicationModules modules = ApplicationModules.of(BersinarApplication.class);

  @Test
  void nobodyKnowsWhomTheyMustNotKnow() {
    modules.verify();
  }

  @Test
  void theDiagramIsDrawn() {
    new Documenter(modules).writeModulesAsPlantUml();
  }
}
