package org.plenary.kit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.ResourceLock;

/// Test classes run side by side, but there is one JavaFX toolkit, with one thread and one keyboard: those that open
/// windows take turns. The tests of the house know who has to say so.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ResourceLock("toolkit")
public @interface UsesToolkit {}
