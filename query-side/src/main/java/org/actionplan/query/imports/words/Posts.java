package org.actionplan.query.imports.words;

import java.util.Set;
import java.util.regex.Pattern;

/** Words by which a post is told from a department, a group and a person's name. */
final class Posts {

    private static final Set<String> JOBS = Set.of(
            ("manager officer lead leader director worker nurse matron cook chef head deputy individual administrator"
                + " admin adviser advisor specialist partner coordinator co-ordinator assistant supervisor trainer"
                + " carer senior champion housekeeper practitioner therapist pharmacist consultant psychologist"
                + " psychiatrist physiotherapist dietitian dietician commissioner executive secretary chair chairman"
                + " chairwoman chairperson chief ceo owner proprietor inspector auditor analyst engineer electrician"
                + " plumber gardener handyman handyperson caretaker driver receptionist bookkeeper accountant clerk"
                + " governor trustee guardian advocate counsellor tutor teacher educator mentor facilitator controller"
                + " planner surveyor buyer doctor gp dentist optician paramedic clinician registrar president"
                + " treasurer councillor solicitor provider sister superintendent technician operative apprentice"
                + " associate principal")
                    .split(" "));
    private static final Set<String> GROUPS = Set.of(
            ("staff team teams everyone everybody all department departments committee board group council directorate"
                + " service services forum panel residents relatives families tenants people management workforce"
                + " personnel trust authority company organisation agency agencies us both partnership unit network"
                + " ward shift shifts homes home providers employees colleagues volunteers others meeting")
                    .split(" "));
    private static final Set<String> DEPARTMENTS = Set.of(
            ("speech language occupational infection prevention tissue skin falls nutrition hydration moving handling"
                + " mental dementia fire data information risk research business customer equality diversity health"
                + " safety quality compliance finance care hr human resources nursing kitchen catering housekeeping"
                + " maintenance estates facilities learning development training education social public adult adults"
                + " children commissioning contracts procurement governance operations it ict digital marketing"
                + " payroll safeguarding performance recruitment laundry domestic clinical pharmacy therapy therapies"
                + " nights days activities wellbeing medicines records transport property legal communications"
                + " workforce brokerage housing community improvement assurance support cqc nhs icb")
                    .split(" "));
    private static final Pattern EVERYONE =
            Pattern.compile("^(?:all|every|each|any|both|various|whoever|the whole)\\b.*", Pattern.CASE_INSENSITIVE);
    /** Whoever holds it today is another person tomorrow, or each resident has their own. */
    private static final Pattern ROTA = Pattern.compile(
            "\\b(?:on|per|each|every) (?:shift|duty|call|the day)\\b|\\bof the day\\b|\\bin charge\\b|\\bshift"
                    + " (?:lead|leader|manager|senior)\\b|\\bduty (?:manager|senior|nurse|lead)\\b|\\bkey"
                    + " ?-?workers?\\b|\\bnamed (?:nurse|carer|worker|person)\\b|\\beach (?:person|home|team)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern REST =
            Pattern.compile("(?:,| [-–—] | of | for | at | in | to | with | on ).*$", Pattern.CASE_INSENSITIVE);

    private static final Pattern FIELD = Pattern.compile(" (?:of|for|in) ", Pattern.CASE_INSENSITIVE);

    private Posts() {}

    /** "Team Manager (North)", "Head of Nursing" and "Home manager, Pellinsea House" end in a job before the place. */
    static boolean isPost(String text) {
        return JOBS.contains(lastWord(core(text))) || JOBS.contains(lastWord(withoutBrackets(text)));
    }

    static boolean isGroup(String text) {
        String core = core(text);
        String last = lastWord(core);
        return EVERYONE.matcher(text).matches()
                || ROTA.matcher(text).find()
                || GROUPS.contains(last)
                || isPlural(last)
                || !isPost(text) && namesADepartment(text);
    }

    /** Whether one word by itself is a post, a group or a department rather than a name. */
    static boolean isWord(String word) {
        String lower = Tidy.lower(word);
        return JOBS.contains(lower) || GROUPS.contains(lower) || DEPARTMENTS.contains(lower) || isPlural(lower);
    }

    static boolean namesADepartment(String text) {
        for (String word : Tidy.lower(text).split("[^\\p{L}]+")) if (DEPARTMENTS.contains(word)) return true;
        return false;
    }

    private static boolean isPlural(String word) {
        return word.endsWith("s") && JOBS.contains(word.substring(0, word.length() - 1));
    }

    private static String core(String text) {
        return REST.matcher(withoutBrackets(text)).replaceFirst("");
    }

    private static String withoutBrackets(String text) {
        return BRACKETS.matcher(text).replaceAll("").strip();
    }

    /** "Lead for Infection Prevention": what follows with "and" may belong to the field. */
    static boolean namesItsField(String text) {
        return FIELD.matcher(text).find();
    }

    private static String lastWord(String text) {
        String lower = Tidy.lower(text.strip());
        return lower.substring(lower.lastIndexOf(' ') + 1).replaceAll("[^\\p{L}-]", "");
    }
}
