package org.claimwright.edi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final int LAST_START = 65_528;

    @Test
    void any_of_eight_are_kept_in_their_order() {
        for (int choice = 0; choice < 256; choice++) {
            Places places = new Places(16);
            places.add(8, found(choice));
            places.add(LAST_START, found(255 - choice));
            assertEquals(expected(choice), taken(places, 8), "chosen " + choice);
        }
    }

    @Test
    void what_is_cleared_is_written_over() {
        Places places = new Places(16);
        places.add(0, found(0b1111_1111));
        places.clear();
        places.add(16, found(0b1000_0001));

        assertEquals(List.of(16, 23), taken(places, 2));
    }

    private static List<Integer> expected(int choice) {
        return IntStream.concat(
                        chosen(choice).map(place -> 8 + place),
                        chosen(255 - choice).map(place -> LAST_START + place))
                .boxed()
                .toList();
    }

    private static IntStream chosen(int choice) {
        return IntStream.range(0, 8).filter(place -> (choice >>> place & 1) != 0);
    }

    /** The high bit of each byte that is chosen. */
    private static long found(int choice) {
        return chosen(choice).mapToLong(place -> 0x80L << place * 8).sum();
    }

    private static List<Integer> taken(Places places, int count) {
        return IntStream.range(0, count).mapToObj(places::get).toList();
    }
}
