package org.claimwright.edi;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What is measured beside each other; the first of each row is the bound that the others are compared with. */
enum Contender {
    STRINGS("one String per element", file -> read(file, ReadingContenders::elements)),
    STAEDI("StAEDI raw", file -> read(file, ReadingContenders::staedi)),
    READER("our reader", file -> read(file, ReadingContenders::segments)),
    TYPED("typed records", file -> read(file, in -> ReadingContenders.typed(in, name(file)))),
    VALIDATED("validated by types 1 to 5", file -> read(file, ReadingContenders::validated)),
    BUILDER("a bare StringBuilder", file -> new WritingContenders(file)::builder),
    STAEDI_WRITER("StAEDI writer", file -> new WritingContenders(file)::staediWriter),
    SEGMENTS("our writer of segments", file -> new WritingContenders(file)::segments),
    COMPOSED("composed records", file -> new WritingContenders(file)::composedRecords),
    AS_READ("records as read", file -> new WritingContenders(file)::recordsAsRead);

    static final List<Contender> READING = List.of(STRINGS, STAEDI, READER, TYPED, VALIDATED);
    static final List<Contender> WRITING = List.of(BUILDER, STAEDI_WRITER, SEGMENTS, COMPOSED, AS_READ);

    /** One round, which comes to a sum. */
    interface Work {
        BigDecimal run() throws Exception;
    }

    private interface Preparation {
        Work of(Path file) throws Exception;
    }

    private interface Reading {
        BigDecimal sum(InputStream in) throws Exception;
    }

    private final String title;
    private final Preparation preparation;

    Contender(String title, Preparation preparation) {
        this.title = title;
        this.preparation = preparation;
    }

    String title() {
        return title;
    }

    Work prepared(Path file) throws Exception {
        return preparation.of(file);
    }

    private static Work read(Path file, Reading reading) {
        return () -> {
            try (InputStream in = Files.newInputStream(file)) {
                return reading.sum(in);
            }
        };
    }

    static String name(Path file) {
        return file.getFileName().toString();
    }
}
