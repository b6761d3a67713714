package org.actionplan.query.imports.draft;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.actionplan.api.plan.ImportEvent.FileImported;
import org.actionplan.query.imports.draft.RememberedChoices.Kept;
import org.actionplan.query.imports.reading.Answers;
import org.actionplan.query.projection.Projection;
import org.axonframework.eventhandling.TrackedEventMessage;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** Keeps how the latest file of each shape and plan was understood, from what the history says of it. */
public final class RememberedChoicesProjection implements Projection {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final RememberedChoices choices;
    private final Map<String, Kept> latest = new LinkedHashMap<>();

    public RememberedChoicesProjection(RememberedChoices choices) {
        this.choices = choices;
    }

    @Override
    public String name() {
        return "import-choices";
    }

    @Override
    public void take(TrackedEventMessage<?> event) {
        if (event.getPayloadType() == FileImported.class) {
            var file = (FileImported) event.getPayload();
            var remembered = new Remembered(file.name(), file.planId(), understood(file));
            var kept = new Kept(file.shape(), event.getTimestamp(), remembered);
            latest.put(kept.key(), kept);
        }
    }

    /** What a file says of itself and of its rows is not said of the next one. */
    private static Answers understood(FileImported file) {
        try {
            if (ChoicesJson.JSON.readTree(file.choices()) instanceof ObjectNode tree) {
                tree.remove("tables");
                tree.remove("rows");
                return ChoicesJson.answers(tree);
            }
        } catch (JacksonException e) {
            // written by another program: there is nothing to remember
        }
        return Answers.NONE;
    }

    @Override
    public int waiting() {
        return latest.size();
    }

    @Override
    public void write() {
        if (!latest.isEmpty()) {
            choices.save(latest.values()).block(PATIENCE);
            latest.clear();
        }
    }

    @Override
    public void forget() {
        latest.clear();
    }

    @Override
    public void reset() {
        forget();
        choices.empty().block(PATIENCE);
    }
}
