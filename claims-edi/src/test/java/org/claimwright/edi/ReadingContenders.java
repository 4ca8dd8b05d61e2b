package org.claimwright.edi;

import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.claimwright.edi.validation.Validation;

/** Ways to read a file, each of which comes to a sum. */
final class ReadingContenders {
    private ReadingContenders() {}

    /** What a String for every element costs, and every amount of a CLP or CLM made a decimal. */
    static BigDecimal elements(InputStream in) throws IOException {
        byte[] content = in.readAllBytes();
        String text = new String(content, StandardCharsets.ISO_8859_1);
        BigDecimal sum = BigDecimal.ZERO;
        int start = 0;
        int element = 0;
        String id = "";
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '*' || character == '~' || character == ':') {
                String value = text.substring(start, i);
                if (element == 0) {
                    id = value;
                }
                boolean amount = element == 4 && id.equals("CLP") || element == 2 && id.equals("CLM");
                sum = amount ? sum.add(new BigDecimal(value)) : sum;
                element = character == '~' ? 0 : element + 1;
                start = i + (character == '~' ? 2 : 1);
            }
        }
        return sum;
    }

    static BigDecimal staedi(InputStream in) throws Exception {
        BigDecimal sum = BigDecimal.ZERO;
        try (EDIStreamReader reader = EDIInputFactory.newFactory().createEDIStreamReader(new BufferedInputStream(in))) {
            String id = "";
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case START_SEGMENT -> id = reader.getText();
                    case ELEMENT_DATA -> {
                        int place = reader.getLocation().getElementPosition();
                        boolean amount = place == 4 && id.equals("CLP") || place == 2 && id.equals("CLM");
                        sum = amount ? sum.add(new BigDecimal(reader.getText())) : sum;
                    }
                    default -> {
                        // Only amounts are looked at.
                    }
                }
            }
        }
        return sum;
    }

    static BigDecimal segments(InputStream in) {
        BigDecimal sum = BigDecimal.ZERO;
        X12Reader reader = X12Reader.of(in);
        while (reader.hasNext()) {
            Segment segment = reader.next();
            if (segment.is("CLP")) {
                sum = sum.add(new BigDecimal(segment.element(4)));
            } else if (segment.is("CLM")) {
                sum = sum.add(new BigDecimal(segment.element(2)));
            }
        }
        return sum;
    }

    /** The sum of every amount and number, in days since 1970 of every date: what is typed must have been read to get it. */
    static BigDecimal typed(InputStream in, String kind) {
        TypedSum sum = new TypedSum();
        X12Reader reader = X12Reader.of(in);
        List<Segment> set = new ArrayList<>();
        while (reader.hasNext()) {
            Segment segment = reader.next();
            if (segment.is("ST")) {
                set.clear();
            }
            set.add(segment);
            if (segment.is("SE")) {
                sum.add(set, kind);
            }
        }
        return sum.total();
    }

    static BigDecimal validated(InputStream in) {
        long[] findings = new long[1];
        Validation.USUAL.run(X12Reader.of(in), finding -> findings[0]++);
        return BigDecimal.valueOf(findings[0]);
    }
}
