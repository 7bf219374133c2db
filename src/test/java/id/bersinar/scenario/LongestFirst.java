package id.bersinar.scenario;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/// Classes that take long begin before the others, so that in the end nobody waits for one alone.
public final class LongestFirst implements ClassOrderer {
  @Override
  public void orderClasses(ClassOrdererContext context) {
    context.getClassDescriptors().sort(Comparator.comparingInt(LongestFirst::seconds).reversed());
  }

  private static int seconds(ClassDescriptor test) {
    return test.findAnnotation(WholeProgram.class)
        .map(WholeProgram::seconds)
        .or(() -> test.findAnnotation(EachDatabase.class).map(EachDatabase::seconds))
        .orElse(0);
  }
}
