package org.actionplan.query.page.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.imports.draft.OwnerMeant;
import org.actionplan.query.imports.reading.Answers;
import org.actionplan.query.imports.reading.Answers.Who;
import org.actionplan.query.imports.reading.ReadRow;
import org.actionplan.query.imports.reading.Reading;
import org.actionplan.query.imports.reading.Reading.OwnerName;
import org.actionplan.query.page.FormPage.Wrong;
import org.actionplan.query.page.Question.Option;
import org.springframework.util.MultiValueMap;

/**
 * Asks who is meant by each name, code and post that a file holds responsible.
 *
 * @param people whom the tracker knows already
 */
public record PeopleShown(List<Name> names, List<Option> people) {

    static final String NEW = "new";

    private static final Who NOBODY = new Who(null, null, null, true);

    /**
     * One name.
     *
     * @param about how often it stands there, and its code
     * @param advice what to know before one chooses; often empty
     * @param chosen somebody's id, {@code new}, or empty for nobody yet
     */
    public record Name(
            String field, String name, String about, String advice, String chosen, String newName, String newJobRole) {}

    static PeopleShown of(Reading asked, Answers given, List<OwnerMeant> meant, List<Option> people) {
        var names = asked.owners().stream()
                .map(name -> shown(name, who(name, given, meant), asked))
                .toList();
        return new PeopleShown(names, people);
    }

    private static Who who(OwnerName name, Answers given, List<OwnerMeant> meant) {
        var said = given.owners().get(name.name());
        return said != null
                ? said
                : meant.stream()
                        .filter(each -> each.owner().name().equals(name.name()))
                        .findFirst()
                        .map(PeopleShown::proposed)
                        .orElse(NOBODY);
    }

    /** Somebody known already, or whoever the file itself names as holding this post. */
    private static Who proposed(OwnerMeant meant) {
        if (meant.person() != null) {
            return new Who(meant.person().id().value(), null, null, false);
        }
        return meant.namedInFile() == null
                ? NOBODY
                : new Who(null, meant.namedInFile(), meant.owner().name(), false);
    }

    private static Name shown(OwnerName name, Who who, Reading asked) {
        return new Name(
                Field.of("who", name.name()),
                name.name(),
                about(name),
                advice(name, asked),
                chosen(who),
                Objects.requireNonNullElse(who.name(), ""),
                Objects.requireNonNullElse(who.jobRole(), who.name() == null ? name.name() : ""));
    }

    private static String chosen(Who who) {
        return who.personId() != null ? who.personId() : who.name() != null ? NEW : "";
    }

    private static String about(OwnerName name) {
        var code = name.code() == null || name.code().equals(name.name()) ? "" : name.code() + ", ";
        return code + InEnglish.count(name.rows(), "action", "actions");
    }

    private static String advice(OwnerName name, Reading asked) {
        if (isWarned("group_owner", name, asked)) {
            return "This reads like a group, not one person. One person answers for each action: choose who that is, or"
                    + " leave it for now.";
        }
        if (name.suggest() != null) {
            return "The file itself points to: " + name.suggest() + ".";
        }
        return isWarned("unknown_owner_code", name, asked) ? "The file does not say what this stands for." : "";
    }

    private static boolean isWarned(String code, OwnerName name, Reading asked) {
        return asked.rows().stream()
                .filter(row -> names(row).anyMatch(name.name()::equals))
                .flatMap(row -> row.warnings().stream())
                .anyMatch(warning ->
                        warning.code().equals(code) && warning.about().equals("owners"));
    }

    private static Stream<String> names(ReadRow row) {
        var owners = row.owners();
        return Stream.concat(Stream.ofNullable(owners.accountable()), owners.named().stream());
    }

    /** The answers with who is meant; whatever was not on the form stays as proposed. */
    static Answers read(Reading asked, Answers given, MultiValueMap<String, String> form) {
        var meant = new HashMap<String, Who>();
        asked.owners().stream()
                .filter(name -> form.containsKey(Field.of("who", name.name())))
                .forEach(name -> meant.put(name.name(), read(Field.of("who", name.name()), form)));
        return new Answers(
                given.tables(),
                given.columns(),
                given.statusWords(),
                Map.copyOf(meant),
                given.monthFirst(),
                given.rows());
    }

    private static Who read(String field, MultiValueMap<String, String> form) {
        var chosen = Chosen.text(form, field);
        return switch (chosen) {
            case "" -> NOBODY;
            case NEW ->
                new Who(null, Chosen.text(form, field + "-name"), Chosen.text(form, field + "-job-role"), false);
            default -> new Who(chosen, null, null, false);
        };
    }

    /** A person is added with both a name and a job role. */
    static List<Wrong> wrong(Reading asked, Answers read) {
        var wrong = new ArrayList<Wrong>();
        asked.owners().forEach(name -> {
            var who = read.owners().getOrDefault(name.name(), NOBODY);
            var field = Field.of("who", name.name());
            if (who.name() != null && who.name().isBlank()) {
                wrong.add(new Wrong(field + "-name", name.name() + ": enter the name of the new person"));
            }
            if (who.name() != null
                    && Objects.requireNonNullElse(who.jobRole(), "").isBlank()) {
                wrong.add(new Wrong(field + "-job-role", name.name() + ": enter the job role of the new person"));
            }
        });
        return List.copyOf(wrong);
    }
}
