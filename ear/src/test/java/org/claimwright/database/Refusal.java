package org.claimwright.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.function.Executable;

/** What the database answers to an attack: its SQLState, and our code or words in the message. */
final class Refusal {

    private Refusal() {}

    static void assertRefused(String state, String words, Executable attack) {
        var refusal = assertThrows(SQLException.class, attack, "the attack was not refused");
        assertEquals(state, refusal.getSQLState(), refusal.getMessage());
        assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
    }
}
