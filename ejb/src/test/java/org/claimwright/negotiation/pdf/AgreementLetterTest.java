package org.claimwright.negotiation.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class AgreementLetterTest {
    @Test
    void the_letter_says_who_what_and_how_much() throws IOException {
        var text = textOf(letter(1));

        assertTrue(text.contains("Lakeside Family Medicine LLC"), text);
        assertTrue(text.contains("Attention José Łuk".replace("Ł", "?")), text);
        assertTrue(text.contains("Our case N-0047"), text);
        assertTrue(text.contains("SBX0000000001"), text);
        assertTrue(text.contains("$96.80"), text);
        assertTrue(text.contains("by Dana Whitfield"), text);
    }

    @Test
    void many_lines_go_on_to_further_pages() throws IOException {
        try (var document = Loader.loadPDF(letter(90))) {
            assertEquals(3, document.getNumberOfPages());
        }
        assertTrue(textOf(letter(90)).contains("SBX0000000090"));
    }

    private static byte[] letter(int lines) {
        return AgreementLetter.write(new AgreementLetter.Content(
                List.of("Lakeside Family Medicine LLC", "2200 Lake Street"),
                List.of("Prairie Mutual", "Attention José Łuk"),
                "Mar 4, 2026",
                "Our case N-0047",
                List.of("This confirms what we agreed on. ".repeat(8).strip()),
                IntStream.rangeClosed(1, lines)
                        .mapToObj(i -> new AgreementLetter.Row(
                                String.format("SBX%010d", i), "1", "20611-RT", "Mar 1, 2026", "$96.80"))
                        .toList(),
                "$96.80",
                "Dana Whitfield"));
    }

    private static String textOf(byte[] letter) throws IOException {
        try (var document = Loader.loadPDF(letter)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
