package org.actionplan.query.imports.draft;

import java.util.Map;
import org.actionplan.query.imports.reading.Answers;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Choices as one flat JSON object, as they are kept with a draft, sent as answers, and stored in the history. */
final class ChoicesJson {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private static final TypeReference<Map<String, Boolean>> TAKEN = new TypeReference<>() {};
    private static final String[] MAPS = {"columns", "statusWords", "owners", "rows"};

    private ChoicesJson() {}

    static ObjectNode tree(Choices choices) {
        ObjectNode tree = JSON.valueToTree(choices.answers());
        tree.set("plan", JSON.valueToTree(choices.plan()));
        tree.set("changes", JSON.valueToTree(choices.changes()));
        return tree;
    }

    static Choices choices(JsonNode json) {
        var tree = ((ObjectNode) json).deepCopy();
        var plan = tree.remove("plan");
        var changes = tree.remove("changes");
        return new Choices(
                answers(tree),
                plan == null || plan.isNull() ? PlanChoice.NONE : JSON.treeToValue(plan, PlanChoice.class),
                changes == null || changes.isNull() ? Choices.NONE.changes() : JSON.convertValue(changes, TAKEN));
    }

    /** Answers of which anything may be missing. */
    static Answers answers(ObjectNode tree) {
        for (var map : MAPS) {
            if (!tree.hasNonNull(map)) {
                tree.putObject(map);
            }
        }
        return JSON.treeToValue(tree, Answers.class);
    }

    static String write(Choices choices) {
        return JSON.writeValueAsString(tree(choices));
    }

    static Choices read(String json) {
        return choices(JSON.readTree(json));
    }
}
