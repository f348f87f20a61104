package org.plenary.sample;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.base.Language;
import org.plenary.base.Outcome;
import org.plenary.base.SixText;
import org.plenary.letters.Channel;
import org.plenary.letters.Letter;
import org.plenary.letters.LetterKind;
import org.plenary.letters.Letterhead;
import org.plenary.letters.Letters;
import org.plenary.letters.MailingDraft;
import org.plenary.letters.Numbering;
import org.plenary.letters.Recipient;
import org.plenary.letters.Register;
import org.plenary.meetings.Meeting;
import org.plenary.meetings.Meetings;
import org.plenary.people.DelegationId;
import org.plenary.people.People;
import org.plenary.people.Secrets;
import org.plenary.registry.ReferenceBook;
import org.plenary.store.Vault;
import org.plenary.store.Workspace;

/// The letters of the sample: the invitations to COP-1, sent and mostly answered by the nominations that the sample's
/// people bear, and a reminder to those who answered after the deadline. The signatory is invented.
final class SampleLetters {

    private static final LocalDate INVITED = LocalDate.of(2017, 2, 24);
    private static final LocalDate DEADLINE = LocalDate.of(2017, 6, 23);
    private static final LocalDate REMINDED = LocalDate.of(2017, 7, 3);

    private final Letters letters;
    private final Meeting meeting;
    private final Map<DelegationId, LocalDate> answered = new HashMap<>();
    private final Map<DelegationId, String> references = new HashMap<>();

    private SampleLetters(Workspace workspace, Meeting meeting, ReferenceBook book) {
        this.meeting = meeting;
        var people = new People(workspace, () -> book);
        this.letters = new Letters(
                workspace,
                new Meetings(workspace, book::states),
                people,
                () -> book,
                new Secrets(workspace, new Vault(workspace, Duration.ZERO)));
        people.each(meeting.id(), dossier -> dossier.participant().letter().date().ifPresent(day -> {
            DelegationId delegation = dossier.delegation().id();
            if (!day.isAfter(answered.getOrDefault(delegation, LocalDate.MAX))) {
                answered.put(delegation, day);
                references.put(delegation, dossier.participant().letter().reference());
            }
        }));
    }

    static void addTo(Workspace workspace, Meeting cop1, ReferenceBook book) {
        var sample = new SampleLetters(workspace, cop1, book);
        sample.letterhead();
        sample.mailing(LetterKind.INVITATION, "Invitations to Governments", INVITED, true);
        sample.mailing(LetterKind.INVITATION_ORGANIZATION, "Invitations to organizations", INVITED, true);
        sample.mailing(LetterKind.NOMINATION_REMINDER, "Reminder to nominate", REMINDED, false);
        sample.follow();
    }

    private void letterhead() {
        done(letters.stationery().keep(Optional.empty(), new Letterhead(
                six(
                        "أمانة اتفاقية ميناماتا بشأن الزئبق",
                        "关于汞的水俣公约秘书处",
                        "Secretariat of the Minamata Convention on Mercury",
                        "Secrétariat de la Convention de Minamata sur le mercure",
                        "Секретариат Минаматской конвенции о ртути",
                        "Secretaría del Convenio de Minamata sobre el Mercurio"),
                six("جنيف", "日内瓦", "Geneva", "Genève", "Женева", "Ginebra"),
                "International Environment House, 11–13 chemin des Anémones, 1219 Châtelaine, Switzerland",
                "registration@minamata.example",
                "www.minamata.example",
                "Helena Lindqvist",
                six("الأمينة التنفيذية", "执行秘书", "Executive Secretary", "Secrétaire exécutive",
                        "Исполнительный секретарь", "Secretaria Ejecutiva"),
                "HL",
                Numbering.USUAL)));
    }

    private static SixText six(String ar, String zh, String en, String fr, String ru, String es) {
        Map<Language, String> versions = new EnumMap<>(Language.class);
        versions.put(Language.ARABIC, ar);
        versions.put(Language.CHINESE, zh);
        versions.put(Language.ENGLISH, en);
        versions.put(Language.FRENCH, fr);
        versions.put(Language.RUSSIAN, ru);
        versions.put(Language.SPANISH, es);
        return new SixText(versions);
    }

    /// @param all whether everybody gets it, or only those who had not answered by the deadline
    private void mailing(LetterKind kind, String title, LocalDate dated, Boolean all) {
        List<Recipient> recipients = letters.mailings().recipients(meeting.id(), kind, Language.ENGLISH).stream()
                .filter(recipient -> all || isLate(recipient))
                .toList();
        Letterhead head = letters.stationery().letterhead();
        var draft = new MailingDraft(
                meeting.id(), kind, title, dated, Optional.of(all ? DEADLINE : dated.plusDays(21)), head.signatory(),
                head.office(), head.initials(), head.pattern(), Map.of(), recipients, Optional.empty());
        done(letters.mailings().enter(draft));
    }

    private boolean isLate(Recipient recipient) {
        return answered.getOrDefault(recipient.delegation(), LocalDate.MAX).isAfter(DEADLINE);
    }

    /// All letters went out within days; every invitation that led to a nomination is answered by it.
    private void follow() {
        List<Letter> all = letters.register().letters(meeting.id());
        for (LocalDate day : List.of(INVITED, REMINDED)) {
            done(letters.register().sent(
                    all.stream().filter(letter -> letter.dated().equals(day)).map(Letter::id).toList(),
                    new Register.Sending(Channel.MISSION, "", day.plusDays(3), "Sample", "")));
        }
        done(letters.register().replied(all.stream()
                .filter(letter -> letter.kind() != LetterKind.NOMINATION_REMINDER)
                .filter(letter -> answered.containsKey(letter.delegation()))
                .map(letter -> new Register.Answer(
                        letter.id(),
                        answered.getOrDefault(letter.delegation(), letter.dated()).plusDays(2),
                        references.getOrDefault(letter.delegation(), "")))
                .toList()));
    }

    private static <T> void done(Outcome<T> outcome) {
        if (!(outcome instanceof Outcome.Done<T>)) {
            throw new IllegalStateException("sample letters: " + outcome);
        }
    }
}
