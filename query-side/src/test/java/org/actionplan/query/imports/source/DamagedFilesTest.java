package org.actionplan.query.imports.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** However a file is damaged on its way, it is read or refused with a reason, and soon. */
class DamagedFilesTest {

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void bytes_were_changed(@ForAll("example") String name, @ForAll long seed) {
        isReadOrRefused(name, Damage.changedBytes(name, new Random(seed)));
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void the_end_or_the_middle_is_missing(@ForAll("example") String name, @ForAll long seed) {
        isReadOrRefused(name, Damage.missingPiece(name, new Random(seed)));
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void parts_were_lost_swapped_or_cut(@ForAll("office") String name, @ForAll long seed) {
        isReadOrRefused(name, Damage.lostParts(name, new Random(seed)));
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void pieces_of_parts_were_replaced(@ForAll("office") String name, @ForAll long seed) {
        isReadOrRefused(name, Damage.replacedPieces(name, new Random(seed)));
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void noise_begins_like_a_file(@ForAll("beginning") byte[] beginning, @ForAll long seed) {
        isReadOrRefused("plan.xlsx", Damage.noise(beginning, new Random(seed)));
    }

    private static void isReadOrRefused(String name, byte[] file) {
        var began = System.nanoTime();
        try {
            assertThat(SourceReader.read(name, file).sheets()).isNotEmpty();
        } catch (CannotRead refused) {
            assertThat(refused.key()).startsWith("file.");
        }
        assertThat(System.nanoTime() - began).isLessThan(TimeUnit.SECONDS.toNanos(5));
    }

    @Provide
    Arbitrary<String> example() {
        return Arbitraries.of(Damage.EXAMPLES);
    }

    @Provide
    Arbitrary<String> office() {
        return Arbitraries.of(Damage.OFFICE);
    }

    @Provide
    Arbitrary<byte[]> beginning() {
        return Arbitraries.of(Damage.BEGINNINGS);
    }
}
