package org.plenary.intake;

/// What one column is taken for.
///
/// @param precedence which side wins where the workspace says something else
public record ColumnUse(Target target, Precedence precedence, Evidence evidence) {

    static final ColumnUse UNKNOWN = new ColumnUse(Target.Special.IGNORED, Precedence.FILE, Evidence.NOTHING);

    static ColumnUse of(Target target, Evidence evidence) {
        return new ColumnUse(target, Precedence.FILE, evidence);
    }

    ColumnUse as(Target other) {
        return new ColumnUse(other, precedence, evidence);
    }
}
