package id.bersinar;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/// The modules and who uses whom, as Markdown with Mermaid's diagrams.
final class ModulePicture {

  private final ApplicationModules modules;

  private ModulePicture(ApplicationModules modules) {
    this.modules = modules;
  }

  static String of(ApplicationModules modules) {
    return new ModulePicture(modules).page();
  }

  private String page() {
    var all = uses(modules.stream(), it -> modules.getParentOf(it).orElse(it));
    return """
    # The modules

    `ModulesTest` draws this page from the code, and fails where it is no longer true.

    An arrow leads from a module to one that it uses. What it reaches along other arrows as well
    isn't drawn twice.

    %s
    %s\
    """
        .formatted(
            diagram(withoutShortCuts(all)),
            modules.stream()
                .filter(it -> !modules.getNestedModules(it).isEmpty())
                .sorted()
                .map(this::rooms)
                .collect(joining("\n")));
  }

  /// A module's rooms, with all that they use.
  private String rooms(ApplicationModule module) {
    return """
    ## The rooms of `%s`

    All arrows are drawn.

    %s\
    """
        .formatted(
            module.getIdentifier(),
            diagram(uses(modules.getNestedModules(module).stream(), UnaryOperator.identity())));
  }

  /// Each module's name with the names of those that it uses.
  ///
  /// @param drawn what is drawn in the place of a module
  private Map<String, Set<String>> uses(
      Stream<ApplicationModule> some, UnaryOperator<ApplicationModule> drawn) {
    return some.collect(
        Collectors.toMap(
            it -> name(drawn.apply(it)),
            it ->
                it.getDirectDependencies(modules)
                    .uniqueModules()
                    .map(drawn)
                    .map(ModulePicture::name)
                    .filter(used -> !used.equals(name(drawn.apply(it))))
                    .collect(Collectors.toCollection(TreeSet::new)),
            (one, other) -> {
              one.addAll(other);
              return one;
            },
            TreeMap::new));
  }

  private static Map<String, Set<String>> withoutShortCuts(Map<String, Set<String>> uses) {
    var plain = new TreeMap<String, Set<String>>();
    uses.forEach(
        (module, used) -> {
          var left = new TreeSet<>(used);
          used.forEach(it -> left.removeAll(reached(it, uses)));
          plain.put(module, left);
        });
    return plain;
  }

  private static Set<String> reached(String from, Map<String, Set<String>> uses) {
    var reached = new TreeSet<String>();
    for (var used : uses.getOrDefault(from, Set.of())) {
      reached.add(used);
      reached.addAll(reached(used, uses));
    }
    return reached;
  }

  private static String diagram(Map<String, Set<String>> uses) {
    var lines = new StringBuilder("```mermaid\nflowchart TD\n");
    uses.forEach(
        (module, used) -> {
          var ends = used.isEmpty() ? "" : " --> " + String.join(" & ", used);
          lines.append("  %s%s\n".formatted(module, ends));
        });
    return lines.append("```\n").toString();
  }

  private static String name(ApplicationModule module) {
    return module.getIdentifier().toString();
  }
}
