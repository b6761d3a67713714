package org.actionplan.query.imports.draft;

import static org.actionplan.query.imports.draft.ChoicesJson.JSON;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.actionplan.api.InvalidFields.Problem;
import org.actionplan.api.form.Limits;
import org.actionplan.api.form.PlanDay;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.Confidence;
import org.actionplan.api.plan.PlanCommand.CreatePlan;
import org.actionplan.query.imports.reading.Meaning;
import tools.jackson.databind.JsonNode;

/** What answers about a file have to look like, field by field. */
final class AnswerShapes {

    private static final int HEADER_ROWS = 1_000_000;

    /** Whether a value has the right shape; says what is wrong with it. */
    interface Shape {
        void check(JsonNode value, String field, List<Problem> problems);
    }

    private static final Shape TEXT = text(Limits.TEXT);
    private static final Shape FLAG = (value, field, problems) -> expect(value.isBoolean(), field, problems);
    private static final Shape DAY = AnswerShapes::day;
    private static final Shape STATE = word(ActionState.class);
    private static final Shape CONFIDENCE = word(Confidence.class);

    private static final Shape TABLES = list(
            object(Map.of("sheet", TEXT, "headerRow", AnswerShapes::headerRow), List.of("sheet", "headerRow")), 100);
    private static final Shape STATUS = object(Map.of("state", STATE, "confidence", CONFIDENCE), List.of("state"));
    private static final Shape ROW = object(
            Map.of(
                    "leaveOut", FLAG,
                    "split", FLAG,
                    "accountable", TEXT,
                    "due", DAY,
                    "state", STATE,
                    "confidence", CONFIDENCE,
                    "notes", FLAG),
            List.of());
    private static final Shape PLAN = object(
            Map.of(
                    "into",
                    TEXT,
                    "reference",
                    AnswerShapes::reference,
                    "title",
                    text(Limits.TITLE),
                    "service",
                    text(Limits.NAME),
                    "purpose",
                    TEXT,
                    "scopeIn",
                    list(text(Limits.TITLE), Limits.LIST)),
            List.of());
    static final Shape WHOLE = object(
            Map.of(
                    "tables", TABLES,
                    "columns", each(word(Meaning.class)),
                    "statusWords", each(STATUS),
                    "owners", each(AnswerShapes::who),
                    "monthFirst", FLAG,
                    "rows", each(ROW),
                    "plan", PLAN,
                    "changes", each(FLAG)),
            List.of());

    private AnswerShapes() {}

    private static Shape object(Map<String, Shape> fields, List<String> required) {
        return (value, field, problems) -> {
            if (!expect(value.isObject(), field, problems)) {
                return;
            }
            value.properties().forEach(entry -> {
                var shape = fields.get(entry.getKey());
                var place = field + pointer(entry.getKey());
                if (shape == null) {
                    problems.add(new Problem(place, "field.unknown"));
                } else if (!entry.getValue().isNull()) {
                    shape.check(entry.getValue(), place, problems);
                }
            });
            required.stream()
                    .filter(name -> !value.hasNonNull(name))
                    .forEach(name -> problems.add(new Problem(field + "/" + name, "field.required")));
        };
    }

    private static Shape each(Shape shape) {
        return (value, field, problems) -> {
            if (expect(value.isObject(), field, problems)) {
                value.properties().stream()
                        .filter(entry -> !entry.getValue().isNull())
                        .forEach(entry -> shape.check(entry.getValue(), field + pointer(entry.getKey()), problems));
            }
        };
    }

    private static Shape list(Shape shape, int most) {
        return (value, field, problems) -> {
            if (!expect(value.isArray(), field, problems)) {
                return;
            }
            if (value.isEmpty() || value.size() > most) {
                problems.add(new Problem(field, value.isEmpty() ? "field.required" : "list.too-long"));
                return;
            }
            for (int i = 0; i < value.size(); i++) {
                shape.check(value.get(i), field + "/" + i, problems);
            }
        };
    }

    private static Shape text(int most) {
        return (value, field, problems) -> {
            if (!expect(value.isString(), field, problems)) {
                return;
            }
            var text = value.asString();
            if (text.length() > most) {
                problems.add(new Problem(field, "text.too-long"));
            } else if (Texts.cut(text, most).isEmpty()) {
                problems.add(new Problem(field, "text.blank"));
            } else if (!Texts.cut(text, most).equals(text.strip())) {
                problems.add(new Problem(field, "text.unreadable-characters"));
            }
        };
    }

    private static Shape word(Class<? extends Enum<?>> words) {
        var known = Arrays.stream(words.getEnumConstants())
                .map(word -> JSON.valueToTree(word).asString())
                .toList();
        return (value, field, problems) -> {
            if (expect(value.isString(), field, problems) && !known.contains(value.asString())) {
                problems.add(new Problem(field, "value.unknown"));
            }
        };
    }

    private static void day(JsonNode value, String field, List<Problem> problems) {
        if (!expect(value.isString(), field, problems)) {
            return;
        }
        try {
            var day = LocalDate.parse(value.asString());
            if (day.isBefore(PlanDay.FIRST) || day.isAfter(PlanDay.LAST)) {
                problems.add(new Problem(field, "day.out-of-range"));
            }
        } catch (DateTimeParseException e) {
            problems.add(new Problem(field, "day.impossible"));
        }
    }

    private static void headerRow(JsonNode value, String field, List<Problem> problems) {
        if (expect(value.isInt(), field, problems) && (value.asInt() < 0 || value.asInt() > HEADER_ROWS)) {
            problems.add(new Problem(field, "value.unknown"));
        }
    }

    private static void reference(JsonNode value, String field, List<Problem> problems) {
        if (expect(value.isString(), field, problems) && !value.asString().matches(CreatePlan.REFERENCE_FORM)) {
            problems.add(new Problem(field, "plan.reference-malformed"));
        }
    }

    /** Somebody known, somebody to be added, or nobody: one of the three. */
    private static void who(JsonNode value, String field, List<Problem> problems) {
        var before = problems.size();
        object(
                        Map.of(
                                "personId",
                                AnswerShapes::person,
                                "name",
                                text(Limits.NAME),
                                "jobRole",
                                text(Limits.NAME),
                                "nobody",
                                FLAG),
                        List.of())
                .check(value, field, problems);
        if (problems.size() > before) {
            return;
        }
        if (value.hasNonNull("name") != value.hasNonNull("jobRole")) {
            problems.add(new Problem(field + (value.hasNonNull("name") ? "/jobRole" : "/name"), "field.required"));
        }
        var kinds = (value.hasNonNull("personId") ? 1 : 0)
                + (value.hasNonNull("name") ? 1 : 0)
                + (value.path("nobody").asBoolean(false) ? 1 : 0);
        if (problems.size() == before && kinds != 1) {
            problems.add(new Problem(field, "import.one-owner"));
        }
    }

    private static void person(JsonNode value, String field, List<Problem> problems) {
        if (expect(value.isString(), field, problems) && !value.asString().matches(PersonId.FORM)) {
            problems.add(new Problem(field, "id.malformed"));
        }
    }

    private static boolean expect(boolean right, String field, List<Problem> problems) {
        if (!right) {
            problems.add(new Problem(field, "field.wrong-type"));
        }
        return right;
    }

    private static String pointer(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
