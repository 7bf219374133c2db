package id.bersinar.scenario;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/// Classes that take long begin before the others, so that in the end nobody waits for one alone.
/// Between those that start the program are others: the first waits for half a minute for the
/// [ClassCache], and the processors have nothing to do where all wait for it.
public final class LongestFirst implements ClassOrderer {

  private static final int OTHERS_BETWEEN = 2;

  @Override
  public void orderClasses(ClassOrdererContext context) {
    var classes = context.getClassDescriptors();
    classes.sort(Comparator.comparingInt(LongestFirst::seconds).reversed());
    var programs = new ArrayDeque<>(classes.stream().filter(LongestFirst::isProgram).toList());
    var ordered = new ArrayList<ClassDescriptor>();
    for (var other : classes.stream().filter(it -> !isProgram(it)).toList()) {
      if (ordered.size() % (OTHERS_BETWEEN + 1) == 0 && !programs.isEmpty()) {
        ordered.add(programs.poll());
      }
      ordered.add(other);
    }
    ordered.addAll(programs);
    // JUnit wants its own list in order.
    classes.sort(Comparator.comparingInt(ordered::indexOf));
  }

  private static boolean isProgram(ClassDescriptor test) {
    return test.isAnnotated(WholeProgram.class);
  }

  private static int seconds(ClassDescriptor test) {
    return test.findAnnotation(TakesSeconds.class).map(TakesSeconds::value).orElse(0);
  }
}
