package id.bersinar.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.test.context.ContextCustomizerFactories;

/// Tests that run twice, on H2 and on a real PostgreSQL. `-Dbersinar.test.database=h2` or
/// `postgresql` chooses one. What is static is there for both. Classes run beside each other as far
/// as their [Lanes] let them.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("database")
@ClassTemplate
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(providers = Lanes.class)
@ExtendWith(Databases.class)
@ContextCustomizerFactories(Databases.class)
public @interface EachDatabase {}
