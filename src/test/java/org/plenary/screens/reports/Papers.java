package org.plenary.screens.reports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.base.Language;
import org.plenary.kit.Work;
import org.plenary.reports.Sample;
import org.plenary.words.Phrasebook;

/// The sample's papers, with a target instead of a file chooser and a memory instead of settings.
final class Papers implements AutoCloseable {

    final Sample sample;
    final Map<String, String> memory = new HashMap<>();
    final List<Path> opened = new ArrayList<>();
    final List<String> proposed = new ArrayList<>();
    final Path target;
    final Path folder;

    Papers(Path folder) {
        sample = Sample.in(folder);
        target = folder.resolve("written");
        this.folder = folder.resolve("forms");
    }

    ExportScreen.About about() {
        return new ExportScreen.About(
                sample.exports(),
                sample.forms(),
                sample.cop1(),
                name -> {
                    proposed.add(name);
                    return Optional.of(target);
                },
                () -> Optional.of(folder),
                opened::add,
                name -> memory.getOrDefault(name, ""),
                memory::put);
    }

    ExportModel model(Language language) {
        return new ExportModel(Work.direct(), new Phrasebook(language), about());
    }

    @Override
    public void close() {
        sample.close();
    }
}
