package org.plenary.letters;

import java.util.Optional;
import org.plenary.office.LetterForm;
import org.plenary.procedure.Provision;

/// What a letter is for. Each kind is shipped as a template in six languages.
public enum LetterKind {
    INVITATION(LetterForm.LETTER, Audience.STATES),
    INVITATION_NOTE(LetterForm.NOTE_VERBALE, Audience.STATES),
    INVITATION_ORGANIZATION(LetterForm.LETTER, Audience.ORGANIZATIONS),
    NOMINATION_REMINDER(LetterForm.NOTE_VERBALE, Audience.STATES),
    CREDENTIALS_REMINDER(LetterForm.NOTE_VERBALE, Audience.STATES),
    ACKNOWLEDGEMENT(LetterForm.NOTE_VERBALE, Audience.ANSWERED),
    CONFIRMATION(LetterForm.LETTER, Audience.PEOPLE),
    VISA_SUPPORT(LetterForm.LETTER, Audience.PEOPLE),
    FUNDING_OFFER(LetterForm.LETTER, Audience.STATES),
    CREDENTIALS_MODEL(LetterForm.MODEL, Audience.STATES),
    OBSERVER_ADMISSION(LetterForm.LETTER, Audience.ORGANIZATIONS),
    OBSERVER_DOCUMENTS(LetterForm.LETTER, Audience.ANSWERED),
    OBSERVER_DECLINED(LetterForm.LETTER, Audience.ANSWERED),
    OBSERVER_ADMITTED(LetterForm.LETTER, Audience.ANSWERED),
    OBSERVER_OBJECTED(LetterForm.LETTER, Audience.ANSWERED),
    THANKS(LetterForm.LETTER, Audience.DELEGATIONS);

    /// To whom a kind of letter goes.
    public enum Audience {
        /// Governments, and what takes part as a State does.
        STATES,
        /// Organizations of any kind.
        ORGANIZATIONS,
        /// Both.
        DELEGATIONS,
        /// One letter for each person.
        PEOPLE,
        /// Whoever wrote a nomination or an application that the letter answers, and whose values the caller gives.
        ANSWERED
    }

    private final LetterForm form;
    private final Audience audience;

    LetterKind(LetterForm form, Audience audience) {
        this.form = form;
        this.audience = audience;
    }

    public LetterForm form() {
        return form;
    }

    public Audience audience() {
        return audience;
    }

    /// The matter whose deadline such a letter names; empty where it names none that the rules of procedure set.
    public Optional<Provision> names() {
        return switch (this) {
            case INVITATION, INVITATION_NOTE, INVITATION_ORGANIZATION, NOMINATION_REMINDER, OBSERVER_ADMISSION ->
                Optional.of(Provision.NOMINATIONS);
            case CREDENTIALS_REMINDER, CREDENTIALS_MODEL -> Optional.of(Provision.CREDENTIALS);
            case OBSERVER_DOCUMENTS -> Optional.of(Provision.OBSERVER_APPLICATIONS);
            case ACKNOWLEDGEMENT, CONFIRMATION, VISA_SUPPORT, FUNDING_OFFER, OBSERVER_DECLINED, OBSERVER_ADMITTED,
                    OBSERVER_OBJECTED, THANKS -> Optional.empty();
        };
    }

    /// Whether a letter concerns one person, and so holds what must be erased with that person.
    public boolean isPersonal() {
        return audience == Audience.PEOPLE;
    }
}
