package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plenary.people.ParticipantField;

/// Lists as well-known programs write them.
class PresetTest extends AtTheBench {

    private Mapping list(String... lines) {
        return bench.source(bench.csv(String.join("\n", lines) + "\n")).mapping();
    }

    private static Target of(ParticipantField field) {
        return new Target.Of(field);
    }

    @Test
    void indico() {
        Mapping mapping = list(
                "ID,Name,Email Address,Affiliation,Country,Registration date,Registration state,Position",
                "1,Ana SILVA,ana@example.org,UNEP,Portugal,2017-09-01,Completed,Adviser");
        assertThat(mapping.program()).isEqualTo("Indico");
        assertThat(mapping.targets().values())
                .startsWith(Target.Special.IGNORED, Target.Special.NAME, of(ParticipantField.EMAIL))
                .doesNotContain(of(ParticipantField.STATUS_ON));
    }

    @Test
    void pretix() {
        Mapping mapping = list(
                "Order code,Status,E-mail,Order date,Product,Attendee name,Attendee email,Company,Country,State",
                "AB1CD,Paid,office@example.org,2017-09-01,Party,Ana SILVA,ana@example.org,Ministry,Portugal,");
        assertThat(mapping.program()).isEqualTo("pretix");
        assertThat(mapping.of(6)).isEqualTo(of(ParticipantField.EMAIL));
        assertThat(mapping.of(2)).isNotEqualTo(of(ParticipantField.EMAIL));
        assertThat(mapping.of(8)).isEqualTo(Target.Special.STATE);
    }

    @Test
    void eventbrite() {
        Mapping mapping = list(
                "Order no.,Order Date,First Name,Surname,Email,Quantity,Ticket Type,Attendee Status,Job Title,Company",
                "123,2017-09-01,Ana,SILVA,ana@example.org,1,Delegate,Attending,Adviser,Ministry");
        assertThat(mapping.program()).isEqualTo("Eventbrite");
        assertThat(mapping.of(2)).isEqualTo(of(ParticipantField.GIVEN));
        assertThat(mapping.of(3)).isEqualTo(of(ParticipantField.FAMILY));
        assertThat(mapping.of(7)).isEqualTo(Target.Special.IGNORED);
    }

    @Test
    void whoFilledInAGoogleFormCountsOnlyWhereNobodyElseIsNamed() {
        Mapping mapping = list(
                "Timestamp,Email Address,Name of participant,E-mail of participant,Country",
                "2017/09/01 10:00:00,clerk@example.org,Ana SILVA,ana@example.org,Portugal");
        assertThat(mapping.program()).isEqualTo("Google Forms");
        assertThat(mapping.of(3)).isEqualTo(of(ParticipantField.EMAIL));
        assertThat(mapping.of(1)).isNotEqualTo(of(ParticipantField.EMAIL));
    }

    @Test
    void whoFilledInAGoogleFormCountsWhereNobodyElseIsNamed() {
        Mapping mapping = list("Horodateur,Adresse e-mail,Nom complet,Pays",
                "2017/09/01 10:00:00,ana@example.org,Ana SILVA,Portugal");
        assertThat(mapping.of(1)).isEqualTo(of(ParticipantField.EMAIL));
    }

    @Test
    void microsoftForms() {
        Mapping mapping = list(
                "ID,Start time,Completion time,Email,Name,Family name,Given name,Country",
                "1,9/1/17 10:00,9/1/17 10:05,anonymous,,SILVA,Ana,Portugal");
        assertThat(mapping.program()).isEqualTo("Microsoft Forms");
        assertThat(mapping.of(1)).isEqualTo(Target.Special.IGNORED);
        assertThat(mapping.of(5)).isEqualTo(of(ParticipantField.FAMILY));
    }

    @Test
    void zoom() {
        Mapping mapping = list(
                "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest",
                "Ana SILVA,ana@example.org,09/24/2017 10:00:00 AM,09/24/2017 12:00:00 PM,120,No");
        assertThat(mapping.program()).isEqualTo("Zoom");
        assertThat(mapping.of(0)).isEqualTo(Target.Special.NAME);
        assertThat(mapping.of(2)).isEqualTo(Target.Special.IGNORED);
    }

    @Test
    void teams() {
        Mapping mapping = list(
                "Name,First Join,Last Leave,In-Meeting Duration,Email,Participant ID (UPN),Role",
                "Ana SILVA,\"9/24/17, 10:00:00 AM\",\"9/24/17, 12:00:00 PM\",2h,ana@example.org,ana@example.org,Attendee");
        assertThat(mapping.program()).isEqualTo("Teams");
        assertThat(mapping.of(0)).isEqualTo(Target.Special.NAME);
        assertThat(mapping.of(4)).isEqualTo(of(ParticipantField.EMAIL));
        assertThat(mapping.of(6)).isEqualTo(Target.Special.IGNORED);
    }

    @Test
    void aListOfNobodyWellKnownIsOfNoProgram() {
        assertThat(list("Name,Country,E-mail", "Ana SILVA,Portugal,ana@example.org").program()).isEmpty();
    }
}
