package org.plenary.reports;

import java.time.Instant;
import java.util.List;
import org.plenary.base.Language;
import org.plenary.office.PaperMasthead;
import org.plenary.office.PaperTable;

/// A list of participants, in the order and the words in which it is printed.
///
/// @param notes paragraphs under the title: as at which date, provisional or final
/// @param statistics delegations and persons by category, with the total
/// @param issued the time in the file's properties
public record ParticipantsPaper(
        Language language,
        PaperMasthead masthead,
        String title,
        List<String> notes,
        PaperTable statistics,
        List<Section> sections,
        Labels labels,
        Numbering numbering,
        Instant issued) {

    /// The fixed words of the paper.
    ///
    /// @param contents heading of the table of contents
    /// @param continued `{0} (continued)`, `{0}（续）`: the name of a delegation where it runs over
    /// @param pageOf `Page {0} of {1}`
    /// @param footer at the start of each footer, such as a job number; may be empty
    public record Labels(String contents, String continued, String pageOf, String footer) {

        /// @throws IllegalArgumentException where `continued` has no place for the name
        public Labels {
            if (!continued.contains("{0}")) {
                throw new IllegalArgumentException("no place for the name");
            }
        }
    }

    /// Whether persons bear their number in the delegation.
    public enum Numbering {
        NONE,
        WITHIN_DELEGATION
    }

    /// A category, such as the Parties.
    public record Section(String title, List<Delegation> delegations) {
        public Section {
            delegations = List.copyOf(delegations);
        }
    }

    /// A State or an organization, with its persons by rank.
    public record Delegation(String name, List<Person> persons) {
        public Delegation {
            persons = List.copyOf(persons);
        }
    }

    /// A person as printed: the honorific and the name, then each detail on a line of its own.
    ///
    /// @param name `H.E. Ms. Given FAMILY`, exactly as supplied
    /// @param details function, department, address, `Tel.: …`, `E-mail: …`
    public record Person(String name, List<String> details) {
        public Person {
            details = details.stream().filter(line -> !line.isBlank()).toList();
        }
    }

    public ParticipantsPaper {
        notes = List.copyOf(notes);
        sections = List.copyOf(sections);
    }

    /// Number of persons in all sections.
    public int persons() {
        return sections.stream()
                .flatMap(section -> section.delegations().stream())
                .mapToInt(delegation -> delegation.persons().size())
                .sum();
    }
}
