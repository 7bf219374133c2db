package id.bersinar;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

  private final ApplicationModules modules = ApplicationModules.of(BersinarApplication.class);

  @Test
  void nobodyKnowsWhomTheyMustNotKnow() {
    modules.verify();
  }

  @Test
  void aFeatureThatUsesWhatIsTheGatesOrTheEnginesIsRefused() {
    assertThat(Intruders.violations())
        .allMatch(it -> it.contains("Eavesdropper") || it.contains("Trespasser"))
        .anyMatch(it -> it.contains("dialogue.gate.Outbox"))
        .anyMatch(it -> it.contains("dialogue.engine.Conversations"))
        .anyMatch(it -> it.contains("dialogue.texts.Texts"))
        .noneMatch(it -> it.contains("dialogue.Text "));
  }

  @Test
  void theRoomsOfDialogueStandOnEachOtherOneWay() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("id.bersinar.dialogue..")
        .layer("authors")
        .definedBy("id.bersinar.dialogue")
        .layer("gate")
        .definedBy("id.bersinar.dialogue.gate")
        .layer("texts")
        .definedBy("id.bersinar.dialogue.texts")
        .layer("engine")
        .definedBy("id.bersinar.dialogue.engine")
        .whereLayer("authors")
        .mayNotAccessAnyLayer()
        .whereLayer("gate")
        .mayOnlyAccessLayers("authors")
        .whereLayer("texts")
        .mayOnlyAccessLayers("authors")
        .check(
            new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("id.bersinar.dialogue"));
  }

  @Test
  void thePictureInTheDocumentationIsTrue() throws IOException {
    var page = Path.of("docs", "modules.md");
    var picture = ModulePicture.of(modules);
    var drawn = Files.exists(page) ? Files.readString(page) : "";
    Files.writeString(page, picture);
    assertThat(drawn).as("drawn anew: look at it and commit it").isEqualTo(picture);
  }
}
