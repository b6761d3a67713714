package org.actionplan.deploy.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourcesAreFormattedTest {

    @Test
    void every_source_file_is_laid_out_the_same_way() {
        assertThat(Formatting.unformatted(Formatting.root()))
                .as("Files to format; ./mvnw -q -N -Dformat does it")
                .isEmpty();
    }

    @Test
    void an_unnamed_pattern_survives() throws Exception {
        var source = """
            class Patterns {
                int of(Object o) {
                    return switch (o) {
                        case Pair(Pair(_, var b), _) -> b;
                        case Pair _ -> 1;
                        default -> java.util.function.BinaryOperator.minBy((_, _) -> 0).hashCode();
                    };
                }

                record Pair(Object a, int b) {}
            }
            """;

        assertThat(Formatting.formatted(source.replaceAll("\n +", "\n"))).isEqualTo(source);
    }
}
