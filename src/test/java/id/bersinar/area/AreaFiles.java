package id.bersinar.area;

import id.bersinar.dialogue.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.context.ApplicationContext;

/// Brings area files in, for tests of the modules that have a section in them.
public final class AreaFiles {

  private AreaFiles() {}

  /// Takes the file over, if nothing is wrong with it.
  ///
  /// @return what is wrong, as `7 posko[1] rw posko.problem.rw`
  public static List<String> bringIn(ApplicationContext context, String yaml) {
    return problems(context.getBean(AreaImport.class).apply(bytes(yaml)));
  }

  /// As [#bringIn], without taking it over.
  public static List<String> check(ApplicationContext context, String yaml) {
    return problems(context.getBean(AreaImport.class).check(bytes(yaml)).outcome());
  }

  private static byte[] bytes(String yaml) {
    return yaml.getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> problems(AreaImport.Outcome outcome) {
    return switch (outcome) {
      case AreaImport.Fits _ -> List.of();
      case AreaImport.Wrong(var problems) -> problems.stream().map(AreaFiles::shown).toList();
    };
  }

  private static String shown(Problem problem) {
    var key = problem.advice() instanceof Text.Keyed(var it, _) ? it : "";
    return problem.line() + " " + problem.place() + " " + key;
  }

  /// A small area with its own number to call the police.
  public static String withPolice(String number) {
    return """
    area:
      code: contoh
      name: Contoh
      kecamatan: Kecamatan
      city: Kota
      zone: WIB
    hotlines:
      - code: police
        number: %s
        source: https://polri.go.id
    """
        .formatted(number);
  }
}
