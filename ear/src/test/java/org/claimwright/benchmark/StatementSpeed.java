package org.claimwright.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.claimwright.benchmark.Figures.Speed;
import org.claimwright.patientbilling.model.StatementSheet;
import org.claimwright.patientbilling.pdf.StatementPdf;

/** Statements printed from what stands on them, beside the same marks drawn with PDFBox alone. */
final class StatementSpeed {
    private static final int ROUNDS = 3;
    private static final int TURNS = 60;

    private StatementSpeed() {}

    private interface Printing {
        byte[] print() throws IOException;
    }

    static void measure(Figures figures) {
        try {
            measure(MadeSheet.of(1, 1), figures);
            measure(MadeSheet.of(20, 3), figures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void measure(StatementSheet sheet, Figures figures) throws IOException {
        var paper = PlainPaper.of(StatementPdf.render(sheet));
        assertEquals(paper, PlainPaper.of(paper.draw()));
        var pages = paper.pages().size();
        inTurns(sheet, paper);
        for (var round = 0; round < ROUNDS; round++) {
            var nanos = inTurns(sheet, paper);
            figures.beside(
                    "a statement of " + (pages == 1 ? "1 page" : pages + " pages"),
                    new Speed((long) TURNS * pages, "pages", nanos[0]),
                    new Speed((long) TURNS * pages, "pages", nanos[1]));
        }
    }

    /** One after the other, so that what else the machine does slows both alike. */
    private static long[] inTurns(StatementSheet sheet, PlainPaper paper) throws IOException {
        var nanos = new long[2];
        for (var turn = 0; turn < TURNS; turn++) {
            nanos[0] += time(() -> StatementPdf.render(sheet));
            nanos[1] += time(paper::draw);
        }
        return nanos;
    }

    private static long time(Printing printing) throws IOException {
        var began = System.nanoTime();
        printing.print();
        return System.nanoTime() - began;
    }
}
