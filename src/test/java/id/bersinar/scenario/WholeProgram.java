package id.bersinar.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Tests of the whole program, as a process or in this JVM. They mostly wait for it, so they do it
/// side by side, and before the others: see [LongestFirst].
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("process")
@Execution(ExecutionMode.CONCURRENT)
@TakesSeconds(40)
public @interface WholeProgram {}
