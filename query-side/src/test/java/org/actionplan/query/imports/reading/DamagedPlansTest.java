package org.actionplan.query.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.actionplan.query.imports.source.CannotRead;
import org.actionplan.query.imports.source.Damage;
import org.actionplan.query.imports.source.SourceReader;

/** Whatever a damaged file still holds is understood as far as it goes, or refused with a reason. */
class DamagedPlansTest {

    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void bytes_were_changed(@ForAll("example") String name, @ForAll long seed) {
        isUnderstoodOrRefused(name, Damage.changedBytes(name, new Random(seed)));
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void the_end_or_the_middle_is_missing(@ForAll("example") String name, @ForAll long seed) {
        isUnderstoodOrRefused(name, Damage.missingPiece(name, new Random(seed)));
    }

    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void parts_were_lost_swapped_or_cut(@ForAll("office") String name, @ForAll long seed) {
        isUnderstoodOrRefused(name, Damage.lostParts(name, new Random(seed)));
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void pieces_of_parts_were_replaced(@ForAll("office") String name, @ForAll long seed) {
        isUnderstoodOrRefused(name, Damage.replacedPieces(name, new Random(seed)));
    }

    private static void isUnderstoodOrRefused(String name, byte[] file) {
        try {
            var reading = Readings.of(SourceReader.read(name, file), Answers.NONE);

            assertThat(reading.rows())
                    .allSatisfy(row -> assertThat(row.source().where()).isNotBlank());
        } catch (CannotRead refused) {
            assertThat(refused.key()).startsWith("file.");
        }
    }

    @Provide
    Arbitrary<String> example() {
        return Arbitraries.of(Damage.EXAMPLES);
    }

    @Provide
    Arbitrary<String> office() {
        return Arbitraries.of(Damage.OFFICE);
    }
}
