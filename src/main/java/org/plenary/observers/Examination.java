package org.plenary.observers;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What was found about an application, every criterion among it, in their order.
public record Examination(List<Finding> findings) {

    public Examination {
        findings = List.copyOf(findings);
    }

    /// @param kept what was found; criteria that are missing have not been examined
    static Examination of(Collection<Finding> kept) {
        Map<Criterion, Finding> all = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            all.put(criterion, Finding.none(criterion));
        }
        kept.forEach(finding -> all.put(finding.criterion(), finding));
        return new Examination(List.copyOf(all.values()));
    }

    public Finding of(Criterion criterion) {
        return findings.stream()
                .filter(finding -> finding.criterion() == criterion)
                .findFirst()
                .orElseGet(() -> Finding.none(criterion));
    }

    /// Criteria that nobody has looked at yet.
    public List<Criterion> open() {
        return those(Finding.Verdict.NOT_EXAMINED);
    }

    public List<Criterion> notMet() {
        return those(Finding.Verdict.NOT_MET);
    }

    public boolean meetsAll() {
        return open().isEmpty() && notMet().isEmpty();
    }

    private List<Criterion> those(Finding.Verdict verdict) {
        return findings.stream()
                .filter(finding -> finding.verdict() == verdict)
                .map(Finding::criterion)
                .toList();
    }
}
