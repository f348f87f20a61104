package org.plenary.kit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;

/// One thing photographed in several languages and lights: in the first in every run, in all where everything is wanted,
/// with `-Dplenary.every`. That nothing is cut off, faint or thrown in the others is seen without pictures.
///
/// The test takes the name of the picture, the language and the theme.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0}")
@ArgumentsSource(Guises.Wanted.class)
public @interface Guises {

    /// `name, LANGUAGE, THEME`
    String[] value();

    /// What the annotation says.
    final class Wanted implements ArgumentsProvider, AnnotationConsumer<Guises> {

        private String[] guises = {};

        /// Whether pictures are wanted of everything, in all ways.
        public static boolean all() {
            return System.getProperty("plenary.every") != null;
        }

        @Override
        public void accept(Guises annotation) {
            guises = annotation.value();
        }

        @Override
        public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
            return Arrays.stream(guises)
                    .limit(all() ? guises.length : 1)
                    .map(guise -> Arguments.of((Object[]) guise.split(", ", -1)));
        }
    }
}
