package org.claimwright.edi;

import static org.claimwright.edi.ControlNumbers.Use.FIRST;
import static org.claimwright.edi.ControlNumbers.Use.NOT_COMPARED;
import static org.claimwright.edi.ControlNumbers.Use.ONE_TOO_MANY;
import static org.claimwright.edi.ControlNumbers.Use.REPEATED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimwright.edi.ControlNumbers.Use;
import org.junit.jupiter.api.Test;

class ControlNumbersTest {
    private static List<Use> uses(ControlNumbers numbers, String... texts) {
        return List.of(texts).stream().map(numbers::use).toList();
    }

    @Test
    void numbers_that_look_alike_are_not_the_same() {
        ControlNumbers numbers = new ControlNumbers(100);

        assertEquals(
                Collections.nCopies(9, FIRST),
                uses(numbers, "0001", "1", "01", "", "A0001", "A1", "0001A", "a1", "-1"));
        assertEquals(
                Collections.nCopies(9, REPEATED),
                uses(numbers, "0001", "1", "01", "", "A0001", "A1", "0001A", "a1", "-1"));
    }

    @Test
    void any_length_is_compared_to_the_last_character() {
        String long1 = "9".repeat(40);
        String long2 = "8" + "9".repeat(39);

        assertEquals(
                List.of(FIRST, FIRST, FIRST, REPEATED, REPEATED),
                uses(new ControlNumbers(100), long1, long2, "9".repeat(18), long1, long2));
    }

    @Test
    void numbers_one_by_one_take_one_place_up_down_and_from_both_ends() {
        ControlNumbers numbers = new ControlNumbers(2);

        for (int i = 0; i < 4_000; i++) {
            assertEquals(FIRST, numbers.use("%04d".formatted(5_000 + i)));
            assertEquals(FIRST, numbers.use("%04d".formatted(4_999 - i)));
        }
        assertEquals(List.of(REPEATED, REPEATED, REPEATED, FIRST), uses(numbers, "5000", "1000", "8999", "CLM000001"));
    }

    @Test
    void numbers_that_grow_longer_begin_another_run() {
        ControlNumbers numbers = new ControlNumbers(6);

        IntStream.range(1, 200_000).forEach(i -> assertEquals(FIRST, numbers.use(String.valueOf(i))));
        assertEquals(List.of(REPEATED, REPEATED, FIRST), uses(numbers, "9", "199999", "200000"));
    }

    @Test
    void behind_the_limit_nothing_is_compared_and_this_is_said_once() {
        ControlNumbers numbers = new ControlNumbers(3);

        assertEquals(
                List.of(FIRST, FIRST, FIRST, REPEATED, FIRST, ONE_TOO_MANY, NOT_COMPARED, NOT_COMPARED),
                uses(numbers, "0010", "0020", "0030", "0010", "0011", "0040", "0010", "0050"));

        numbers.clear();
        assertEquals(List.of(FIRST, REPEATED), uses(numbers, "0010", "0010"));
    }

    @Test
    void a_gap_that_is_filled_frees_a_place() {
        assertEquals(
                List.of(FIRST, FIRST, FIRST, FIRST, ONE_TOO_MANY),
                uses(new ControlNumbers(2), "0001", "0003", "0002", "0009", "0007"));
    }

    @Test
    void long_numbers_count_for_more() {
        assertEquals(List.of(FIRST, ONE_TOO_MANY), uses(new ControlNumbers(10), "A".repeat(80), "B".repeat(18)));
    }

    @Test
    void what_is_repeated_is_what_a_set_of_texts_would_say() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            ControlNumbers numbers = new ControlNumbers(10_000);
            Set<String> texts = new HashSet<>();
            int length = 1 + random.nextInt(4);
            for (int i = 0; i < 400; i++) {
                String text = text(random, length);
                Use expected = texts.add(text) ? FIRST : REPEATED;
                assertEquals(expected, numbers.use(text), "seed " + seed + " round " + round + " " + text);
            }
        }
    }

    private static String text(Random random, int length) {
        String characters = random.nextInt(4) == 0 ? "0189A-" : "0123456789";
        String text = random.ints(1 + random.nextInt(length), 0, characters.length())
                .mapToObj(at -> characters.substring(at, at + 1))
                .collect(Collectors.joining());
        return random.nextInt(8) == 0 ? text + "0".repeat(20) + random.nextInt(30) : text;
    }
}
