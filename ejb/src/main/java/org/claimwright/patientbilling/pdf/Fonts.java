package org.claimwright.patientbilling.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.claimwright.patientbilling.pdf.Style.Face;

/** The Liberation fonts, of which a paper carries the letters that stand on it. */
final class Fonts {
    private static final Map<Face, String> FILES = Map.of(
            Face.REGULAR, "/liberation/LiberationSans-Regular.ttf",
            Face.BOLD, "/liberation/LiberationSans-Bold.ttf",
            Face.DIGITS, "/liberation/LiberationMono-Regular.ttf");

    private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);
    private final Map<Face, Map<Integer, Boolean>> known = new EnumMap<>(Face.class);

    Fonts(PDDocument document) throws IOException {
        for (var file : FILES.entrySet()) {
            try (var stream = Objects.requireNonNull(Fonts.class.getResourceAsStream(file.getValue()))) {
                fonts.put(file.getKey(), PDType0Font.load(document, letters(document, stream), true));
            }
        }
    }

    /** Without ligatures: their search would take most of a statement's time, and who copies from the paper gets the letters. */
    private static TrueTypeFont letters(PDDocument document, InputStream file) throws IOException {
        var letters = new TTFParser().parse(new RandomAccessReadBuffer(file));
        letters.setEnableGsub(false);
        document.registerTrueTypeFontForClosing(letters);
        return letters;
    }

    PDFont font(Style style) {
        return fonts.get(style.face());
    }

    /** A letter that the fonts do not have is shown as one that is missing, and the rest of the name stays. */
    String printable(Style style, String text) {
        var printable = new StringBuilder();
        text.codePoints().forEach(letter -> printable.append(has(style, letter) ? Character.toString(letter) : "?"));
        return printable.toString();
    }

    private boolean has(Style style, int letter) {
        return known.computeIfAbsent(style.face(), none -> new HashMap<>())
                .computeIfAbsent(letter, asked -> isEncodable(style, asked));
    }

    private boolean isEncodable(Style style, int letter) {
        try {
            font(style).encode(Character.toString(letter));
            return true;
        } catch (IllegalArgumentException | IOException notThere) {
            return false;
        }
    }

    /** In hundredths of a point. */
    int width(Style style, String text) throws IOException {
        return Math.round(font(style).getStringWidth(printable(style, text)) * style.size() / 10);
    }
}
