package org.plenary.procedure;

import java.time.ZoneOffset;
import java.util.Comparator;
import org.plenary.base.Language;
import org.plenary.words.Phrasebook;

/// Puts rules and deadlines into words.
public final class ProcedureTexts {

    private final Phrasebook phrasebook;
    private final ProcedureWords words;

    public ProcedureTexts(Phrasebook phrasebook) {
        this.phrasebook = phrasebook;
        this.words = phrasebook.of(ProcedureWords.class);
    }

    /// What a deadline is about.
    public String name(Deadline deadline) {
        return deadline.provision()
                .map(provision -> words.provision(body(deadline.basis()), provision))
                .orElse(deadline.title());
    }

    private static Body body(Deadline.Basis basis) {
        return switch (basis) {
            case Deadline.Basis.Computed(var rule, var _, var _) -> rule.body();
            case Deadline.Basis.Set(var otherwise, var _) -> otherwise.rule().body();
            case Deadline.Basis.Own() -> Body.MINAMATA;
        };
    }

    /// What a deadline was computed from: `6 weeks before the opening, 24 September 2017 (rule 11)`.
    public String basis(Deadline.Basis basis) {
        return switch (basis) {
            case Deadline.Basis.Computed(var rule, var term, var base) ->
                words.counted(term(term), base, number(rule));
            case Deadline.Basis.Set(var otherwise, var day) -> words.setInstead(day, basis(otherwise));
            case Deadline.Basis.Own() -> words.own();
        };
    }

    /// `25 Sep 2017, 10:00`
    public String when(Deadline deadline) {
        return deadline.time()
                .map(time -> deadline.day().atTime(time).toInstant(ZoneOffset.UTC))
                .map(at -> phrasebook.dates().moment(at, ZoneOffset.UTC))
                .orElseGet(() -> phrasebook.dates().shortDate(deadline.day()));
    }

    /// `rule 11`, or that it is practice.
    public String number(ProcedureRule rule) {
        return rule.number().isEmpty() ? words.practice() : words.rule(rule.number());
    }

    public String value(RuleValue value) {
        return switch (value) {
            case RuleValue.Term term -> term(term);
            case RuleValue.Time(var at) -> at.toString();
            case RuleValue.Fraction(int numerator, int denominator) -> numerator + "/" + denominator;
            case RuleValue.Count(int count) -> words.eachGroup(count);
            case RuleValue.Days(int days) -> words.length(days, RuleValue.Unit.DAYS);
            case RuleValue.Offices(var offices) ->
                String.join("; ", offices.stream()
                        .sorted(Comparator.naturalOrder())
                        .map(words::office)
                        .toList());
            case RuleValue.Languages(var languages) ->
                String.join(", ", languages.stream().map(Language::ownName).toList());
            case RuleValue.Permission permission -> words.permission(permission);
        };
    }

    private String term(RuleValue.Term term) {
        return words.term(words.length(term.count(), term.unit()), term.from());
    }
}
