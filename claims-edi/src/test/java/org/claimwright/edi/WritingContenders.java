package org.claimwright.edi;

import io.xlate.edi.stream.EDIOutputFactory;
import io.xlate.edi.stream.EDIStreamWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.claimwright.edi.professional837.ClaimBatch;

/** Ways to write the first set of a file, again and again until so much is written as the file is large; each comes to the length of a set. */
final class WritingContenders {
    private final long wanted;
    private final TransactionSet set;
    private final List<String[]> body;
    private final ClaimBatch read;
    private final ClaimBatch composed;

    WritingContenders(Path file) throws IOException, ReflectiveOperationException {
        // It would log a line for each interchange.
        Logger.getLogger("io.xlate").setLevel(Level.OFF);
        wanted = Files.size(file);
        try (InputStream in = Files.newInputStream(file)) {
            set = X12File.read(in).sets().get(0);
        }
        body = set.body().stream().map(WritingContenders::texts).toList();
        read = ClaimBatch.read(set).value();
        composed = (ClaimBatch) Composed.of(read);
        if (!set.body().equals(composed.segments())) {
            throw new IllegalStateException("Composed records are not what was read");
        }
    }

    BigDecimal segments() {
        return ours(out -> out.addAll(set.body()));
    }

    BigDecimal composedRecords() {
        return ours(composed);
    }

    BigDecimal recordsAsRead() {
        return ours(read);
    }

    /** The identifier and the elements as they are written. */
    private static String[] texts(Segment segment) {
        return segment.text(Separators.USUAL).split("\\*", -1);
    }

    BigDecimal builder() {
        long written = 0;
        StringBuilder text = new StringBuilder();
        while (written < wanted) {
            text.setLength(0);
            for (String[] segment : body) {
                text.append(segment[0]);
                for (int i = 1; i < segment.length; i++) {
                    text.append('*').append(segment[i]);
                }
                text.append("~\n");
            }
            written += text.length();
        }
        return BigDecimal.valueOf(text.length());
    }

    /** One writer for all sets, as for those of one interchange. */
    private BigDecimal ours(SetBody body) {
        long written = 0;
        StringBuilder text = new StringBuilder();
        SegmentWriter writer = new SegmentWriter(text, Separators.USUAL);
        while (written < wanted) {
            text.setLength(0);
            writer.writeAll(body);
            written += text.length();
        }
        return BigDecimal.valueOf(text.length());
    }

    BigDecimal staediWriter() throws Exception {
        long written = 0;
        int length = 0;
        while (written < wanted) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (EDIStreamWriter writer = EDIOutputFactory.newFactory().createEDIStreamWriter(out)) {
                writer.startInterchange();
                header(writer);
                for (Segment segment : set.body()) {
                    writer.writeStartSegment(segment.id());
                    for (int i = 1; i <= segment.size(); i++) {
                        element(writer, segment, i);
                    }
                    writer.writeEndSegment();
                }
                writer.writeStartSegment("IEA")
                        .writeElement("1")
                        .writeElement("000000101")
                        .writeEndSegment();
                writer.endInterchange();
            }
            length = out.size();
            written += length;
        }
        return BigDecimal.valueOf(length);
    }

    private static void header(EDIStreamWriter writer) throws Exception {
        writer.writeStartSegment("ISA");
        for (String value : List.of(
                "00",
                "          ",
                "00",
                "          ",
                "ZZ",
                "SUBMIT01       ",
                "ZZ",
                "CLRHOUSE       ",
                "261121",
                "0930",
                "^",
                "00501",
                "000000101",
                "0",
                "T",
                ":")) {
            writer.writeElement(value);
        }
        writer.writeEndSegment();
    }

    private static void element(EDIStreamWriter writer, Segment segment, int element) throws Exception {
        List<String> components = segment.components(element);
        if (components.size() == 1) {
            writer.writeElement(components.get(0));
            return;
        }
        writer.writeStartElement();
        for (String component : components) {
            writer.writeComponent(component);
        }
        writer.endElement();
    }
}
