package org.actionplan.command.store;

import static org.actionplan.command.store.FallsStory.FALLS;
import static org.actionplan.command.store.FallsStory.created;
import static org.actionplan.command.store.FallsStory.message;
import static org.actionplan.command.store.FallsStory.notes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteEventLogTest extends StoredFormContract {

    @TempDir
    Path folder;

    @Override
    EventDatabase open() {
        return SqliteDatabase.open("jdbc:sqlite:" + folder.resolve("events.db"));
    }

    @Test
    void refused_appends_leave_no_gap_in_the_positions() {
        log.appendEvents(message(created(FALLS), 0));
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> log.appendEvents(message(created(FALLS), 0)))
                    .isInstanceOf(AggregateStreamCreationException.class);
        }
        log.appendEvents(notes(FALLS, 1, 3));
        assertThat(positions(tracked())).containsExactly(1L, 2L, 3L);
    }

    @Test
    void a_second_process_is_kept_out_of_the_file() {
        assertThatThrownBy(this::open)
                .isInstanceOf(CannotOpenEvents.class)
                .hasMessageContaining("Another tracker is already using");
    }
}
