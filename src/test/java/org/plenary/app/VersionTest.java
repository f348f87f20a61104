package org.plenary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class VersionTest {

    @Test
    void theVersionIsTheOneOfTheBuildFile() throws Exception {
        String build = Files.readString(Path.of("pom.xml"));
        // Classes that an editor has laid out have no number.
        assertThat(Version.current())
                .satisfiesAnyOf(
                        version -> assertThat(build).contains("<version>" + version + "</version>"),
                        version -> assertThat(version).isEqualTo("development"));
    }
}
