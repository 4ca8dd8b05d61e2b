package org.claimwright.claims.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void accents_and_typographic_marks_are_put_plainly() {
        assertEquals("JOSE O'NEILL-MUNOZ", PlainText.of("  José\tO\u2019Neill\u2013Muñoz "));
        assertEquals("", PlainText.of(null));
    }

    @Test
    void what_has_no_plain_form_is_named_once() {
        assertEquals("*:", PlainText.unwritable("a*b:c*"));
        assertEquals("\u4E2D", PlainText.unwritable("\u4E2D"));
        assertEquals("", PlainText.unwritable("100 Main St, #4"));
    }
}
