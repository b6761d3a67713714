package org.actionplan.deploy.http;

import static org.actionplan.deploy.http.Running.TRACKER;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One plan about falls at Oakfield, told with the commands of the documentation. Every story has its own plan, so that
 * tests do not meet.
 */
record Story(String planId, String reference) {

    private static final AtomicInteger STORIES = new AtomicInteger();
    private static final JsonNode COMMANDS = commands();

    /** A plan that has just been created, with nothing on it. */
    static Story begin() {
        var number = STORIES.incrementAndGet();
        var story = new Story("plan-story-" + number, "STORY" + number);
        story.send("create-plan", People.LEAD);
        return story;
    }

    /** A plan with an objective, an action that Amina owns, a milestone and a task for Colin: version 5. */
    static Story told() {
        var story = begin();
        story.send("create-objective", People.LEAD);
        story.send("create-action", People.LEAD);
        story.send("delegate-task", People.LEAD);
        story.send("add-milestone", People.LEAD);
        return story;
    }

    /** The example that the description of the interface shows. */
    static ObjectNode documented(String command) {
        return (ObjectNode) COMMANDS.get(command).get("example").deepCopy();
    }

    /** The documented body of a command, about this plan. */
    ObjectNode body(String command) {
        var body = documented(command);
        if (body.has("planId")) {
            body.put("planId", planId);
        }
        if (body.has("reference")) {
            body.put("reference", reference);
        }
        return body;
    }

    ObjectNode body(String command, Map<String, ?> changes) {
        var body = body(command);
        changes.forEach((field, value) -> body.set(field, Answer.JSON.valueToTree(value)));
        return body;
    }

    Answer send(String command, People sender) {
        return sender.on(TRACKER).command(command, body(command)).is(200);
    }

    Answer send(String command, Map<String, ?> changes, People sender) {
        return sender.on(TRACKER).command(command, body(command, changes)).is(200);
    }

    Answer get(String path) {
        return People.LEAD.on(TRACKER).get("/api/plans/" + planId + path);
    }

    long version() {
        return get("").json().get("version").asLong();
    }

    private static JsonNode commands() {
        try (var file = Story.class.getResourceAsStream("/org/actionplan/deploy/openapi/commands.json")) {
            return Answer.JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
