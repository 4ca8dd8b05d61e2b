package org.claimwright.web.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInPageTest {
    @ParameterizedTest
    @CsvSource({
        "4, 4 tries left before a pause.",
        "1, 1 try left before a pause.",
        "0, That was the last try: signing in is paused now."
    })
    void a_wrong_password_is_said_with_the_tries_left(int triesLeft, String said) {
        assertEquals("That password does not match this e-mail. " + said, SignInPage.refusal(triesLeft));
    }

    @ParameterizedTest
    @CsvSource({"1, 1 minute.", "60, 1 minute.", "61, 2 minutes.", "900, 15 minutes."})
    void a_pause_is_said_in_minutes_that_suffice(long seconds, String said) {
        assertEquals(
                "Too many wrong passwords were typed here, so signing in is paused. Try again in " + said,
                SignInPage.pause(Duration.ofSeconds(seconds)));
    }

    @Test
    void every_time_zone_offered_to_a_practice_exists() {
        PracticeTimeZone.OF_THE_UNITED_STATES.forEach(
                zone -> assertEquals(zone.id(), ZoneId.of(zone.id()).getId()));
    }
}
