package org.actionplan.command.door;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.actionplan.api.Envelope.Repeatable;
import org.actionplan.api.Receipt;
import org.actionplan.api.Refused;
import org.actionplan.api.person.PersonId;
import org.actionplan.command.store.EventDatabase;
import org.actionplan.command.store.RowBeside;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * The answers to requests that came with an idempotency key, stored in the transaction of their events: a repeat gets
 * the first answer, another request under the same key is refused (IETF draft "The Idempotency-Key HTTP Header Field").
 */
public final class RememberedAnswers {

    static final String MEANWHILE = "idempotency-key.answered-meanwhile";

    private final JdbcClient database;
    private final JsonMapper json = JsonMapper.builder().build();

    public RememberedAnswers(EventDatabase database) {
        this.database = JdbcClient.create(database.readers());
    }

    /** The first answer under this person's key, if there was one. */
    Optional<Receipt> answerTo(PersonId asker, Repeatable request) {
        var found = database.sql(
                        "SELECT fingerprint, answer FROM remembered_answer WHERE person_id = ? AND request_key = ?")
                .params(asker.value(), request.key())
                .query((row, _) -> new Remembered(row.getString(1), row.getString(2)))
                .optional();
        if (found.isPresent() && !found.get().fingerprint().equals(request.fingerprint())) {
            throw new Refused(Refused.Kind.KEY_REUSED, "idempotency-key.reused");
        }
        return found.map(remembered -> json.readValue(remembered.answer(), Receipt.class));
    }

    RowBeside remember(PersonId asker, Repeatable request, Receipt answer, Instant recordedAt) {
        return new RowBeside(
                "INSERT INTO remembered_answer (person_id, request_key, fingerprint, answer, recorded_at)"
                        + " VALUES (?, ?, ?, ?, ?)",
                List.of(
                        asker.value(),
                        request.key(),
                        request.fingerprint(),
                        json.writeValueAsString(answer),
                        recordedAt.toString()),
                MEANWHILE);
    }

    private record Remembered(String fingerprint, String answer) {}
}
