package org.actionplan.command.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RememberedTest {

    @Test
    void what_is_remembered_anew_leaves_what_was_before_as_it_was() {
        var before = Remembered.<String, Integer>nothing().with("a", 1);
        var after = before.with("a", 2).with("b", 3);

        assertThat(before.get("a")).isEqualTo(1);
        assertThat(before.has("b")).isFalse();
        assertThat(after.get("a")).isEqualTo(2);
        assertThat(after.size()).isEqualTo(2);
    }

    @Test
    void thousands_of_entries_are_all_there() {
        var all = IntStream.range(0, 5_000)
                .boxed()
                .reduce(Remembered.<String, Integer>nothing(), (known, i) -> known.with("id-" + i, i), (one, _) -> one);

        assertThat(all.size()).isEqualTo(5_000);
        assertThat(all.values()).hasSize(5_000).doesNotHaveDuplicates();
        assertThat(all.get("id-4711")).isEqualTo(4711);
        assertThat(all.get("id-5000")).isNull();
    }

    @Test
    void the_same_memories_are_equal_however_they_came_about() {
        var one = Remembered.<String, Integer>nothing().with("a", 1).with("b", 2);
        var other =
                Remembered.<String, Integer>nothing().with("b", 7).with("a", 1).with("b", 2);

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).isNotEqualTo(one.with("c", 3));
    }
}
