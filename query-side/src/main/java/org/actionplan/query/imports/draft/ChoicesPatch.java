package org.actionplan.query.imports.draft;

import static org.actionplan.query.imports.draft.ChoicesJson.JSON;

import java.util.ArrayList;
import org.actionplan.api.InvalidFields;
import org.actionplan.api.InvalidFields.Problem;
import org.actionplan.api.Refused;
import org.actionplan.api.Refused.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers as they are sent: what is named replaces what was said before, null takes an answer back, what is not named stays.
 * Every field that is not right is named; nothing is converted from one type to another.
 */
final class ChoicesPatch {

    private final ObjectNode sent;

    private ChoicesPatch(ObjectNode sent) {
        this.sent = sent;
    }

    static ChoicesPatch read(byte[] body) {
        try {
            if (JSON.readTree(body) instanceof ObjectNode sent) {
                var problems = new ArrayList<Problem>();
                AnswerShapes.WHOLE.check(sent, "", problems);
                if (!problems.isEmpty()) {
                    throw new InvalidFields(problems);
                }
                return new ChoicesPatch(sent);
            }
            throw new Refused(Kind.MALFORMED, "body.not-an-object");
        } catch (JacksonException e) {
            throw new Refused(Kind.MALFORMED, "body.malformed");
        }
    }

    ObjectNode sent() {
        return sent;
    }

    Choices on(Choices before) {
        var tree = ChoicesJson.tree(before);
        merge(tree, "tables", sent.get("tables"));
        merge(tree, "monthFirst", sent.get("monthFirst"));
        entries(tree, "columns", false);
        entries(tree, "statusWords", false);
        entries(tree, "owners", false);
        entries(tree, "rows", true);
        entries(tree, "plan", false);
        entries(tree, "changes", false);
        return ChoicesJson.choices(tree);
    }

    /** @param within whether the fields of an entry are merged, too; otherwise an entry is replaced as a whole */
    private void entries(ObjectNode tree, String name, boolean within) {
        var said = sent.get(name);
        if (said == null) {
            return;
        }
        if (said.isNull()) {
            tree.remove(name);
            return;
        }
        var target = (ObjectNode) tree.get(name);
        said.properties().forEach(entry -> {
            if (within
                    && entry.getValue() instanceof ObjectNode fields
                    && target.get(entry.getKey()) instanceof ObjectNode old) {
                fields.properties().forEach(field -> merge(old, field.getKey(), field.getValue()));
            } else {
                merge(target, entry.getKey(), entry.getValue());
            }
        });
    }

    private static void merge(ObjectNode target, String name, @Nullable JsonNode value) {
        if (value == null) {
            return;
        }
        if (value.isNull()) {
            target.remove(name);
        } else {
            target.set(name, value);
        }
    }
}
