package org.bihuan.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The red and the black list. Units are named by their place and a letter. */
class EndsTest {

    private static final Function<String, Character> PLACE = unit -> unit.charAt(0);

    @Test
    void theFirstThreeAreRedAndTheLastThreeAreBlack() {
        var ends = Ends.of(List.of("1a", "2b", "3c", "4d", "5e", "6f", "7g"), PLACE, 3);
        assertThat(ends).isEqualTo(new Ends<>(List.of("1a", "2b", "3c"), List.of("5e", "6f", "7g")));
    }

    @Test
    void fewUnitsStandOnOneListEach() {
        assertThat(Ends.of(List.of("1a", "2b", "3c"), PLACE, 3)).isEqualTo(new Ends<>(List.of("1a"), List.of("3c")));
        assertThat(Ends.of(List.of("1a"), PLACE, 3)).isEqualTo(new Ends<>(List.of(), List.of()));
    }

    @Test
    void whoSharesAPlaceWithTheListedIsListedToo() {
        var ends = Ends.of(List.of("1a", "1b", "1c", "4d", "5e", "5f"), PLACE, 1);
        assertThat(ends).isEqualTo(new Ends<>(List.of("1a", "1b", "1c"), List.of("5e", "5f")));
    }

    @Test
    void nobodyStandsOnBothLists() {
        var ends = Ends.of(List.of("1a", "2b", "2c", "2d"), PLACE, 2);
        assertThat(ends).isEqualTo(new Ends<>(List.of("1a"), List.of()));
    }
}
