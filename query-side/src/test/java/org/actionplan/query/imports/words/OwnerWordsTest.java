package org.actionplan.query.imports.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.actionplan.query.imports.reading.Warning;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnerWordsTest {

    private static final OwnerLegend HOME = new OwnerLegend(
            Map.of(
                    "RM",
                    "Registered manager",
                    "DM",
                    "Deputy manager",
                    "NI",
                    "Nominated individual",
                    "SL",
                    "Senior lead on shift",
                    "KW",
                    "Key worker",
                    "AD",
                    "Administrator",
                    "HMP",
                    "Home manager, Pellinsea House"),
            Map.of(
                    "Marian Fenhollow",
                    "Registered manager",
                    "Idris Calloway-Penn",
                    "Nominated individual",
                    "Jo Ashdown",
                    "",
                    "Jo Weir",
                    "Chef"),
            Set.of("Head of Commissioning"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RM | Registered manager",
                "rm | Registered manager",
                "R.M. | Registered manager",
                "RM. | Registered manager",
                "RM (Marian Fenhollow) | Registered manager",
                "Registered manager | Registered manager",
                "registered manager | Registered manager",
                "HMP | Home manager, Pellinsea House",
                "Home manager, Pellinsea House | Home manager, Pellinsea House",
                "Home Manager, Tern Street | Home Manager, Tern Street",
                "Marian Fenhollow | Marian Fenhollow",
                "Mrs P. O'Shaughnessy | Mrs P. O'Shaughnessy",
                "Jo Lindqvist, Registered Manager | Jo Lindqvist, Registered Manager",
                "Jo Lindqvist (Registered Manager) | Jo Lindqvist (Registered Manager)",
                "Registered Manager - Jo Lindqvist | Registered Manager - Jo Lindqvist",
                "Team Manager (North) | Team Manager (North)",
                "Communications Officer (Adults) | Communications Officer (Adults)",
                "Health and Safety Adviser | Health and Safety Adviser",
                "Quality and Compliance Officer | Quality and Compliance Officer",
                "Quality & Compliance Officer | Quality & Compliance Officer",
                "Health, Safety and Fire Officer | Health, Safety and Fire Officer",
                "Health/Social Care Lead | Health/Social Care Lead",
                "Learning and Development Lead | Learning and Development Lead",
                "Head of Health and Social Care | Head of Health and Social Care",
                "Head of Quality and Safety | Head of Quality and Safety",
                "Director of Adults and Housing | Director of Adults and Housing",
                "Chair of the Board | Chair of the Board",
                "Lead for Infection Prevention and Control | Lead for Infection Prevention and Control",
                "Matron | Matron",
                "Speech and Language Therapist | Speech and Language Therapist",
                "Lead nurse for tissue viability | Lead nurse for tissue viability",
                "H&S Lead | H&S Lead",
                "Marian (RM) | Registered manager",
                "RM - Marian | Registered manager",
                "RM as lead | Registered manager",
                "Marian Fenhollow, RM | Marian Fenhollow",
                "GP | GP",
                "Lead: Registered Manager | Registered Manager",
                "Owner - DM | Deputy manager",
                "Head of\\nCommissioning | Head of Commissioning"
            })
    void one_person_or_post_answers(String text, String accountable) {
        OwnersRead read = read(text.replace("\\n", "\n"));
        assertThat(read.owners().accountable()).isEqualTo(accountable);
        assertThat(read.owners().named()).isEmpty();
        assertThat(read.owners().text()).isEqualTo(text.replace("\\n", "\n"));
        assertThat(codes(read)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RM / DM | Registered manager; Deputy manager",
                "RM/DM/NI | Registered manager; Deputy manager; Nominated individual",
                "RM/DM/SL | Registered manager; Deputy manager; Senior lead on shift",
                "RM & DM | Registered manager; Deputy manager",
                "RM and DM | Registered manager; Deputy manager",
                "RM, DM | Registered manager; Deputy manager",
                "RM, DM and NI | Registered manager; Deputy manager; Nominated individual",
                "RM, DM, and NI | Registered manager; Deputy manager; Nominated individual",
                "RM; DM | Registered manager; Deputy manager",
                "RM + DM | Registered manager; Deputy manager",
                "RM or DM | Registered manager; Deputy manager",
                "Registered Manager and Deputy Manager | Registered Manager; Deputy Manager",
                "Nominated individual and registered manager | Nominated individual; Registered manager",
                "Team Manager (North) and Behaviour Specialist | Team Manager (North); Behaviour Specialist",
                "Head of Commissioning / Digital Services Manager | Head of Commissioning; Digital Services Manager",
                "Quality Assurance Manager; Workforce Development Lead | Quality Assurance Manager; Workforce"
                        + " Development Lead",
                "Matron and Head of Nursing | Matron; Head of Nursing",
                "Health and Safety Adviser and Estates Manager | Health and Safety Adviser; Estates Manager",
                "Marian Fenhollow and Idris Calloway-Penn | Marian Fenhollow; Idris Calloway-Penn",
                "Sue Parr, Tom Okafor | Sue Parr; Tom Okafor",
                "Chef, Kitchen Manager | Chef; Kitchen Manager",
                "Manager & Nurses | Manager; Nurses",
                "IPC Lead & H&S Lead | IPC Lead; H&S Lead",
                "RM&DM | Registered manager; Deputy manager",
                "RM and all staff | Registered manager; All staff",
                "• RM\\n• DM | Registered manager; Deputy manager"
            })
    void of_several_nobody_is_taken(String text, String named) {
        OwnersRead read = read(text.replace("\\n", "\n"));
        assertThat(read.owners().accountable()).isNull();
        assertThat(read.owners().named()).containsExactly(named.split("; "));
        assertThat(codes(read)).containsExactly("two_owners");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AD, RM to approve | Administrator | Registered manager",
                "RM supported by NI | Registered manager | Nominated individual",
                "RM (supported by NI) | Registered manager | Nominated individual",
                "RM with support from DM and NI | Registered manager | Deputy manager; Nominated individual",
                "RM with DM | Registered manager | Deputy manager",
                "DM, overseen by RM | Deputy manager | Registered manager",
                "DM; RM to sign off | Deputy manager | Registered manager",
                "DM in consultation with NI | Deputy manager | Nominated individual",
                "Lead: RM; support: DM | Registered manager | Deputy manager",
                "Lead: RM, DM, NI | Registered manager | Deputy manager; Nominated individual",
                "RM (lead), DM | Registered manager | Deputy manager",
                "DM, RM (lead), NI | Registered manager | Deputy manager; Nominated individual",
                "RM, DM (support) | Registered manager | Deputy manager",
                "Deputy Manager, Registered Manager to check | Deputy Manager | Registered Manager"
            })
    void those_who_help_or_approve_are_not_the_one_who_answers(String text, String accountable, String support) {
        OwnersRead read = read(text);
        assertThat(read.owners().accountable()).isEqualTo(accountable);
        assertThat(read.owners().support()).containsExactly(support.split("; "));
        assertThat(codes(read)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "All staff",
                "all",
                "Staff",
                "Everyone",
                "Team Managers",
                "managers",
                "All managers",
                "All social work teams",
                "Each team manager",
                "Care team",
                "Nursing team",
                "Nurses",
                "Senior carers",
                "Adult Social Care and Public Health",
                "Housekeeping",
                "Finance",
                "HR",
                "Human Resources",
                "Health and Safety Committee",
                "The board",
                "Senior lead on shift",
                "Nurse in charge",
                "Shift leader",
                "Duty manager",
                "Key worker",
                "Keyworkers",
                "Named nurse",
                "SL",
                "KW",
                "Kitchen and domestic staff",
                "Heads of department"
            })
    void a_group_or_whoever_is_on_duty_answers_for_nothing(String text) {
        OwnersRead read = read(text);
        assertThat(read.owners().accountable()).isNull();
        assertThat(read.owners().named()).isEmpty();
        assertThat(codes(read)).containsExactly("group_owner");
    }

    @Test
    void a_code_for_a_group_is_offered_as_the_key_has_it() {
        assertThat(read("KW").owners().suggest()).isEqualTo("Key worker");
        assertThat(read("KW").warnings().getFirst().words()).contains("“KW”, “Key worker”,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "TR | null",
                "JB | null",
                "HoC | Head of Commissioning",
                "HC | Head of Commissioning",
                "MF | Registered manager",
                "IC | Nominated individual",
                "ICP | Nominated individual",
                "JA | Jo Ashdown",
                "HRP | null",
                "RN2 | null",
                "SMT | null"
            })
    void a_code_outside_the_key_is_asked_about_with_whom_the_file_points_to(String text, @Nullable String suggest) {
        OwnersRead read = read(text);
        assertThat(read.owners().accountable()).isNull();
        assertThat(read.owners().suggest()).isEqualTo(suggest);
        assertThat(codes(read)).containsExactly("unknown_owner_code");
    }

    @Test
    void an_unknown_code_among_several_is_told_of_its_own() {
        OwnersRead read = read("RM / TR");
        assertThat(read.owners().named()).containsExactly("Registered manager", "TR");
        assertThat(codes(read)).containsExactly("two_owners", "unknown_owner_code");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "Marian | Registered manager",
                "marian | Registered manager",
                "Idris | Nominated individual",
                "Jo | null",
                "Jo A | Jo Ashdown",
                "Jo W. | Chef",
                "Mar | null",
                "Pat | null",
                "Mary-Ann | null"
            })
    void a_first_name_alone_must_be_confirmed(String text, @Nullable String suggest) {
        OwnersRead read = read(text);
        assertThat(read.owners().accountable()).isNull();
        assertThat(read.owners().suggest()).isEqualTo(suggest);
        assertThat(codes(read)).containsExactly("first_name_only");
    }

    @Test
    void two_first_names_are_two_owners_and_both_asked_about() {
        OwnersRead read = read("Sue and Pat");
        assertThat(read.owners().named()).containsExactly("Sue", "Pat");
        assertThat(codes(read)).containsExactly("two_owners", "first_name_only", "first_name_only");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "TBC",
                "tbc",
                "Vacant",
                "vacant post",
                "To be confirmed",
                "N/A",
                "?",
                "None",
                "Not yet assigned"
            })
    void where_nobody_is_named_the_action_has_no_owner(String text) {
        OwnersRead read = read(text);
        assertThat(read.owners().accountable()).isNull();
        assertThat(read.owners().text()).isEqualTo(text);
        assertThat(codes(read)).containsExactly("no_owner");
    }

    @Test
    void a_warning_says_what_was_found_and_what_holds() {
        assertThat(read("RM/DM/NI").warnings().getFirst().words())
                .isEqualTo(
                        "The file names Registered manager, Deputy manager and Nominated individual, and does not say"
                            + " which of them answers for the action. The action has no owner until you choose one.");
        assertThat(read("HoC").warnings().getFirst().words())
                .isEqualTo("“HoC” is not in the file's list of initials. The rest of the file points to “Head of"
                        + " Commissioning”. Say who is meant.");
    }

    private static OwnersRead read(String text) {
        return OwnerWords.read(text, HOME);
    }

    private static List<String> codes(OwnersRead read) {
        return read.warnings().stream().map(Warning::code).toList();
    }
}
