package org.plenary.nominations;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.base.Language;
import org.plenary.meetings.Meeting;
import org.plenary.people.DelegationId;

/// Which nomination forms are to be written.
///
/// @param language of the forms
/// @param delegation the only one; empty for every delegation of the meeting
public record FormBatch(Meeting meeting, Language language, Optional<DelegationId> delegation, Set<Kind> kinds) {

    /// The program in which a form is filled in.
    public enum Kind {
        EXCEL("xlsx"),
        WORD("docx");

        private final String ending;

        Kind(String ending) {
            this.ending = ending;
        }

        /// Of the file's name, without the dot.
        public String ending() {
            return ending;
        }
    }

    public FormBatch {
        kinds = Set.copyOf(kinds);
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("forms for no program");
        }
    }

    /// @param files in the order in which they were written
    public record Result(Path folder, List<Path> files, int delegations) {
        public Result {
            files = List.copyOf(files);
        }
    }
}
