package id.bersinar.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// About how long a class of tests takes, on all of its databases. It decides only when the class
/// begins: see [LongestFirst].
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface TakesSeconds {
  int value();
}
