package org.claimwright.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimwright.registration.SearchText.Name;
import org.junit.jupiter.api.Test;

class SearchTextTest {
    private static final Optional<LocalDate> BORN = Optional.of(LocalDate.of(1978, 3, 14));

    @Test
    void a_comma_says_which_is_the_last_name() {
        assertEquals(List.of(new Name("de la cruz", "ma")), new SearchText("De la Cruz,  Ma").names());
    }

    @Test
    void one_word_is_the_beginning_of_either_name() {
        assertEquals(List.of(new Name("alv", ""), new Name("", "alv")), new SearchText(" Alv ").names());
    }

    @Test
    void two_words_may_stand_in_either_order() {
        assertEquals(
                List.of(
                        new Name("maria alv", ""),
                        new Name("", "maria alv"),
                        new Name("alv", "maria"),
                        new Name("maria", "alv")),
                new SearchText("Maria Alv").names());
    }

    @Test
    void a_birth_date_is_read_in_the_notations_people_use() {
        for (var text : List.of(
                "3/14/1978",
                "03/14/1978",
                "03-14-1978",
                "3.14.1978",
                "1978-03-14",
                "03141978",
                "Mar 14, 1978",
                "march 14 1978")) {
            assertEquals(BORN, new SearchText(text).birthDate(), text);
        }
    }

    @Test
    void a_day_that_is_none_is_no_birth_date() {
        for (var text : List.of("13/14/1978", "2/30/1978", "3/14/78", "Mao 14, 1978", "alvarez")) {
            assertEquals(Optional.empty(), new SearchText(text).birthDate(), text);
        }
    }

    @Test
    void eight_digits_may_be_a_birth_date_or_an_account() {
        var text = new SearchText("03141978");

        assertEquals(Optional.of("03141978"), text.number());
        assertEquals(BORN, text.birthDate());
    }

    @Test
    void a_member_number_has_a_digit_and_no_space() {
        assertEquals(Optional.of("pmh8841"), new SearchText("PMH8841").number());
        assertEquals(Optional.empty(), new SearchText("alvarez").number());
        assertEquals(List.of(), new SearchText("PMH8841").names());
    }

    @Test
    void nothing_typed_is_nothing_searched() {
        var text = new SearchText("   ");

        assertEquals(List.of(), text.names());
        assertEquals(Optional.empty(), text.number());
        assertEquals(Optional.empty(), text.birthDate());
    }
}
